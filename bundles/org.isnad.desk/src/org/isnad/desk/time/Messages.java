// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.time;

import org.eclipse.osgi.util.NLS;

/** The words of this package in the language of the interface. */
final class Messages extends NLS {
	public static String dateArticle;
	public static String dateClaim;
	public static String notDate;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
