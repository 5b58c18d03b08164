// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.assign;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String assign;
	public static String badRaters;
	public static String badShare;
	public static String nobody;
	public static String onlyOne;
	public static String reading;

	static {
		NLS.initializeMessages("org.isnad.workflow.assign.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
