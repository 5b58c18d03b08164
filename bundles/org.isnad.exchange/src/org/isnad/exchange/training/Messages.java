// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.training;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String badEntry;
	public static String badLabel;
	public static String badSpan;
	public static String cannotWrite;
	public static String checkThatLabel;
	public static String docredLabel;
	public static String endMissing;
	public static String lossAcross;
	public static String lossCues;
	public static String lossEdges;
	public static String lossLabel;
	public static String lossLink;
	public static String lossPairs;
	public static String lossRest;
	public static String lossSources;
	public static String lossTags;
	public static String lossUndecided;
	public static String lossWordless;
	public static String nliLabel;
	public static String notCheckThat;
	public static String notDocred;
	public static String notJson;
	public static String notPair;
	public static String notPure;
	public static String pureLabel;
	public static String shortLine;
	public static String types;
	public static String typesDescription;
	public static String unit;
	public static String unitDescription;
	public static String unreadable;

	static {
		NLS.initializeMessages("org.isnad.exchange.training.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
