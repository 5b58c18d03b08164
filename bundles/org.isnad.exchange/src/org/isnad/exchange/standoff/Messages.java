// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.standoff;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String accessDenied;
	public static String cannotWrite;
	public static String idTwice;
	public static String linkMissing;
	public static String lossBetween;
	public static String lossRelation;
	public static String lossTag;
	public static String noSuchFile;
	public static String notUtf8;
	public static String tooLarge;
	public static String unreadable;

	static {
		NLS.initializeMessages("org.isnad.exchange.standoff.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
