// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import org.eclipse.osgi.util.NLS;

/** The messages of this package. */
final class Messages extends NLS {
	public static String addGold;
	public static String adjudicating;
	public static String claimGone;
	public static String decide;
	public static String dropOne;
	public static String endLeftOut;
	public static String mergeDecided;
	public static String nobody;
	public static String nothingOpen;
	public static String policyEdit;
	public static String reasonGuideline;
	public static String reasonMissed;
	public static String reasonReading;
	public static String reasonSlip;
	public static String reasonText;
	public static String reasonUnclear;
	public static String reopen;
	public static String settle;
	public static String spanOutside;
	public static String tooFew;

	static {
		NLS.initializeMessages("org.isnad.compare.gold.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
