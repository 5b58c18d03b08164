// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	static String badSpan;
	static String claimGone;
	static String contradictionEvent;
	static String contradictionTime;
	static String contradictionTypes;
	static String crossesParagraph;
	static String cueInContent;
	static String cycle;
	static String deep;
	static String doubleId;
	static String equivalentContradict;
	static String expectedCertain;
	static String impliedContradiction;
	static String insideWord;
	static String labelE01;
	static String labelE02;
	static String labelE03;
	static String labelE04;
	static String labelE05;
	static String labelE06;
	static String labelE07;
	static String labelE08;
	static String labelE09;
	static String labelE10;
	static String labelE11;
	static String labelE12;
	static String labelE13;
	static String labelE14;
	static String labelW01;
	static String labelW02;
	static String labelW03;
	static String labelW04;
	static String labelW05;
	static String labelW06;
	static String longClaim;
	static String manyContents;
	static String markAtEdge;
	static String negatedCue;
	static String noContent;
	static String noCue;
	static String noDenial;
	static String noEntity;
	static String noLabel;
	static String noOrigin;
	static String noQuantities;
	static String noSourceWords;
	static String noSpan;
	static String noStrength;
	static String noTag;
	static String noTimes;
	static String notAttributed;
	static String notBound;
	static String notTruncated;
	static String otherText;
	static String outsideParent;
	static String pairOrder;
	static String relationTwice;
	static String sameCommitment;
	static String samePolarity;
	static String selfRelation;
	static String shiftedStrong;
	static String sourceInContent;
	static String sourceWords;
	static String spaceAtEdge;
	static String splitsPair;
	static String stillOpen;
	static String twoEntities;
	static String unresolved;
	static String updateTime;

	static {
		NLS.initializeMessages("org.isnad.core.rules.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
