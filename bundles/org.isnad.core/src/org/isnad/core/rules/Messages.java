// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String badSpan;
	public static String claimGone;
	public static String contradictionEvent;
	public static String contradictionTime;
	public static String contradictionTypes;
	public static String crossesParagraph;
	public static String cueInContent;
	public static String cycle;
	public static String deep;
	public static String doubleId;
	public static String equivalentContradict;
	public static String expectedCertain;
	public static String impliedContradiction;
	public static String insideWord;
	public static String labelE01;
	public static String labelE02;
	public static String labelE03;
	public static String labelE04;
	public static String labelE05;
	public static String labelE06;
	public static String labelE07;
	public static String labelE08;
	public static String labelE09;
	public static String labelE10;
	public static String labelE11;
	public static String labelE12;
	public static String labelE13;
	public static String labelE14;
	public static String labelW01;
	public static String labelW02;
	public static String labelW03;
	public static String labelW04;
	public static String labelW05;
	public static String labelW06;
	public static String labelW07;
	public static String longClaim;
	public static String manyContents;
	public static String markAtEdge;
	public static String negatedCue;
	public static String noContent;
	public static String noCue;
	public static String noDenial;
	public static String noEntity;
	public static String noLabel;
	public static String noOrigin;
	public static String noQuantities;
	public static String noSourceWords;
	public static String noSpan;
	public static String noStrength;
	public static String noTag;
	public static String noTimes;
	public static String notAttributed;
	public static String notBound;
	public static String notTruncated;
	public static String otherText;
	public static String outsideParent;
	public static String pairOrder;
	public static String relationTwice;
	public static String sameCommitment;
	public static String samePolarity;
	public static String selfRelation;
	public static String supportCircle;
	public static String shiftedStrong;
	public static String sourceInContent;
	public static String sourceWords;
	public static String spaceAtEdge;
	public static String splitsPair;
	public static String stillOpen;
	public static String twoEntities;
	public static String unresolved;
	public static String updateTime;

	static {
		NLS.initializeMessages("org.isnad.core.rules.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
