// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import org.apache.uima.cas.CAS;

/** The language of a CAS as a BCP 47 tag. */
final class Languages {
	private static final String UNSPECIFIED = "x-unspecified"; //$NON-NLS-1$
	private static final String ARABIC = "ar"; //$NON-NLS-1$

	private Languages() {
	}

	/** What the CAS says; Arabic, the language of most of our texts, where it says nothing. */
	static String of(CAS cas) {
		String language = cas.getDocumentLanguage();
		return language == null || language.isBlank() || language.equals(UNSPECIFIED) ? ARABIC : language;
	}
}
