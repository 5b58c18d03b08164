// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String handwork;
	public static String noParameter;
	public static String noPipeline;
	public static String notAnEngine;
	public static String notParameterValue;
	public static String notStarted;
	public static String outsideText;
	public static String pace;
	public static String paceBegun;
	public static String pipelineLeftOut;
	public static String runaways;
	public static String running;
	public static String runningAt;
	public static String settingsLine;
	public static String settingsUnread;
	public static String timedOut;
	public static String unknownClaim;

	static {
		NLS.initializeMessages("org.isnad.uima.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
