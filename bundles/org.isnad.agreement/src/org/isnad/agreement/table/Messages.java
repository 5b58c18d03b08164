// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement.table;

import org.eclipse.osgi.util.NLS;

/** The messages of this package. */
final class Messages extends NLS {
	public static String doesNotFit;
	public static String oneRater;

	static {
		NLS.initializeMessages("org.isnad.agreement.table.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
