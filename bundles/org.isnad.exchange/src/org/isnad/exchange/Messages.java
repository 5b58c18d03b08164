// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String accessDenied;
	public static String alreadyThere;
	public static String alreadyThereMany;
	public static String annotatorName;
	public static String cannotWrite;
	public static String exporting;
	public static String fileAndLine;
	public static String folderUnreadable;
	public static String formatFailed;
	public static String formatLeftOut;
	public static String importing;
	public static String noAnnotator;
	public static String noFormat;
	public static String noGold;
	public static String noSuchFile;
	public static String notFile;
	public static String notFolder;
	public static String notLookedInto;
	public static String notOfFormat;
	public static String notTakenBack;
	public static String optionValue;
	public static String strict;
	public static String unknownFormat;
	public static String unknownOption;

	static {
		NLS.initializeMessages("org.isnad.exchange.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
