// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import org.eclipse.osgi.util.NLS;

/** The messages of this package. */
final class Messages extends NLS {
	public static String agr;
	public static String bCubed;
	public static String cohenKappa;
	public static String dice;
	public static String f1Exact;
	public static String f1Overlap;
	public static String fleissKappa;
	public static String gamma;
	public static String gammaCat;
	public static String gwetAc1;
	public static String gwetAc2;
	public static String krippendorffAlpha;
	public static String lea;
	public static String legacyUAlpha;
	public static String noCommonEnds;
	public static String noCommonText;
	public static String noPairs;
	public static String noTextOfAll;
	public static String nothingAligned;
	public static String nothingShown;
	public static String noUnits;
	public static String oneCategory;
	public static String ownUnitsOverlap;
	public static String percentage;
	public static String relationAlpha;
	public static String relationF1;
	public static String relationF1Unlabelled;
	public static String scottPi;
	public static String tooManyRaters;
	public static String tooManyUnits;
	public static String uAlpha;
	public static String uAlphaBinary;
	public static String unequalRatings;
	public static String weightedKappa;

	static {
		NLS.initializeMessages("org.isnad.internal.agreement.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
