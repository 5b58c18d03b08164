// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.dual;

import org.eclipse.osgi.util.NLS;

/** The words of the editor that shows two articles. */
final class Messages extends NLS {

	public static String Dual_noDocuments;
	public static String Dual_notRelated;

	static {
		NLS.initializeMessages("org.isnad.ui.annotator.dual.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
