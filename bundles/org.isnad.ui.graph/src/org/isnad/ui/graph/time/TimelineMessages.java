// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import org.eclipse.osgi.util.NLS;

/** The words of the timeline. */
final class TimelineMessages extends NLS {
	public static String aboutDocument;
	public static String aboutEvent;
	public static String aboutSource;
	public static String allClaims;
	public static String assumed;
	public static String basisDistance;
	public static String basisGiven;
	public static String basisMarked;
	public static String basisNearby;
	public static String basisPublication;
	public static String basisRead;
	public static String basisUnknown;
	public static String byDocument;
	public static String byEvent;
	public static String bySide;
	public static String bySource;
	public static String certainAssumed;
	public static String certainDay;
	public static String certainMonth;
	public static String certainVague;
	public static String clusterTip;
	public static String dateHint;
	public static String documents;
	public static String doubtContradiction;
	public static String doubtUpdate;
	public static String earlier;
	public static String empty;
	public static String emptyHint;
	public static String events;
	public static String export;
	public static String exportPng;
	public static String exportSvg;
	public static String fit;
	public static String giveDate;
	public static String lanes;
	public static String larger;
	public static String later;
	public static String noClaim;
	public static String noEvent;
	public static String noSide;
	public static String nobody;
	public static String nothing;
	public static String nothingHint;
	public static String onlyDocument;
	public static String onlyEvent;
	public static String onlySource;
	public static String openClaim;
	public static String outside;
	public static String reading;
	public static String related;
	public static String said;
	public static String scopeTip;
	public static String showAll;
	public static String smaller;
	public static String sources;
	public static String spoken;
	public static String timesDisjoint;
	public static String timesOverlap;
	public static String timesSame;
	public static String timesShifted;
	public static String tipRelations;
	public static String tipSaid;
	public static String tipSaidInferred;
	public static String tipSpoken;
	public static String undated;
	public static String unknown;
	public static String unknownWhy;
	public static String whose;

	static {
		NLS.initializeMessages(TimelineMessages.class.getPackageName() + ".messages", TimelineMessages.class); //$NON-NLS-1$
	}

	private TimelineMessages() {
	}
}
