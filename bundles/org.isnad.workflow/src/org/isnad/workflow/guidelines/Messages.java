// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.guidelines;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String amend;
	public static String noSummary;
	public static String noText;
	public static String nothingChanged;
	public static String searching;

	static {
		NLS.initializeMessages("org.isnad.workflow.guidelines.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
