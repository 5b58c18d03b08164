// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.conllu;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String badText;
	public static String badWord;
	public static String keys;
	public static String keysDescription;
	public static String label;
	public static String lossSyntax;
	public static String otherText;

	static {
		NLS.initializeMessages("org.isnad.exchange.conllu.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
