// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.model.file;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String invalidCharacter;
	public static String newerFormat;
	public static String notIsnad;
	public static String notReadable;
	public static String unresolved;

	static {
		NLS.initializeMessages("org.isnad.model.file.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
