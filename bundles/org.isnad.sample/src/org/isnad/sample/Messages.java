// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.sample;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String missing;
	public static String taken;

	static {
		NLS.initializeMessages("org.isnad.sample.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
