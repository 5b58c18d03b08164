// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String corpusAnnotated;
	public static String corpusGold;
	public static String corpusInAdjudication;
	public static String corpusOpen;
	public static String finish;
	public static String readingProgress;
	public static String stateDone;
	public static String stateInProgress;
	public static String stateLocked;
	public static String stateNew;

	static {
		NLS.initializeMessages("org.isnad.workflow.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
