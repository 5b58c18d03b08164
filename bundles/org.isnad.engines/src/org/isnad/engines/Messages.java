// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String namesUnread;
	public static String weightsUnread;

	static {
		NLS.initializeMessages("org.isnad.engines.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
