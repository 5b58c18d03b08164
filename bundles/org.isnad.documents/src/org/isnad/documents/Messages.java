// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.documents;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String accessDenied;
	public static String badPart;
	public static String docx;
	public static String encoding;
	public static String encodingDescription;
	public static String html;
	public static String interrupted;
	public static String locked;
	public static String noMemory;
	public static String noText;
	public static String notDocx;
	public static String notKept;
	public static String part;
	public static String partDescription;
	public static String pdf;
	public static String scan;
	public static String tooLarge;
	public static String tooLong;
	public static String tooManyPages;
	public static String unknownEncoding;
	public static String unreadable;

	static {
		NLS.initializeMessages("org.isnad.documents.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
