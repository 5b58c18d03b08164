// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.text;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String accessDenied;
	public static String binary;
	public static String blank;
	public static String empty;
	public static String encoding;
	public static String encodingDescription;
	public static String label;
	public static String notEncoding;
	public static String notToldEncoding;
	public static String tooLarge;
	public static String unknownEncoding;
	public static String unreadable;

	static {
		NLS.initializeMessages("org.isnad.exchange.text.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
