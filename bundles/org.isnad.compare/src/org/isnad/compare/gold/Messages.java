// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import org.eclipse.osgi.util.NLS;

/** The messages of this package. */
final class Messages extends NLS {
	public static String adjudicating;

	static {
		NLS.initializeMessages("org.isnad.compare.gold.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
