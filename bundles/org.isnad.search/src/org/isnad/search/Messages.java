// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import org.eclipse.osgi.util.NLS;

/** The messages of this package. */
final class Messages extends NLS {
	public static String emptyPhrase;
	public static String emptyQuery;
	public static String quoteInWord;
	public static String quoteNotClosed;
	public static String searching;

	static {
		NLS.initializeMessages("org.isnad.search.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
