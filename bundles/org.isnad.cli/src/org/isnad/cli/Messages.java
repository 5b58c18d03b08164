// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import org.eclipse.osgi.util.NLS;

/** The messages of this package. */
final class Messages extends NLS {
	public static String accessDenied;
	public static String cancelled;
	public static String complaint;
	public static String example;
	public static String ioFailed;
	public static String moreHelp;
	public static String noCommand;
	public static String noSuchFile;
	public static String notNumber;
	public static String notPath;
	public static String operandMissing;
	public static String operandTooMany;
	public static String optionDebug;
	public static String optionHelp;
	public static String optionJson;
	public static String optionMissing;
	public static String optionNeedsValue;
	public static String optionQuiet;
	public static String optionTwice;
	public static String optionWithoutValue;
	public static String outOfMemory;
	public static String programSummary;
	public static String seeHelp;
	public static String shortOption;
	public static String unexpected;
	public static String unexpectedUseDebug;
	public static String unknownCommand;
	public static String unknownCommandNear;
	public static String unknownOption;
	public static String unknownOptionNear;
	public static String usage;
	public static String versionUnknown;

	static {
		NLS.initializeMessages("org.isnad.cli.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
