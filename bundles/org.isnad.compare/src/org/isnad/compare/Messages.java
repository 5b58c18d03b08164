// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import org.eclipse.osgi.util.NLS;

/** The messages of this package. */
final class Messages extends NLS {
	public static String comparing;

	static {
		NLS.initializeMessages("org.isnad.compare.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
