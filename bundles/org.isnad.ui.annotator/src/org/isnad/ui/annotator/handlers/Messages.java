// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import org.eclipse.osgi.util.NLS;

/** What is said when a command has nothing to work on. */
final class Messages extends NLS {

	public static String Beside_how;
	public static String Fragment_how;
	public static String Jump_noClaim;
	public static String Mark_noAnnotation;
	public static String Mark_noWords;

	static {
		NLS.initializeMessages("org.isnad.ui.annotator.handlers.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
