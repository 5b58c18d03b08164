// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import org.eclipse.osgi.util.NLS;

/** The words of adjudication in the window. */
public final class AdjudicationMessages extends NLS {
	public static String added;
	public static String adjudicateNext;
	public static String againstRule;
	public static String agreed;
	public static String agreedDecided;
	public static String all;
	public static String allDecided;
	public static String andMore;
	public static String attributionCome;
	public static String attributionsCome;
	public static String boundary;
	public static String breaksRule;
	public static String byPerson;
	public static String byPolicy;
	public static String cannotRead;
	public static String chain;
	public static String changedBy;
	public static String chipBoundary;
	public static String chipChain;
	public static String chipChanged;
	public static String chipDirection;
	public static String chipEntity;
	public static String chipLink;
	public static String chipMissing;
	public static String chipTag;
	public static String chipWaits;
	public static String comesAlong;
	public static String comma;
	public static String content;
	public static String cue;
	public static String decided;
	public static String decidedAlready;
	public static String dice;
	public static String direction;
	public static String drawTitle;
	public static String drop;
	public static String dropped;
	public static String endsCome;
	public static String entity;
	public static String event;
	public static String everythingDecided;
	public static String fewWords;
	public static String gold;
	public static String goldOf;
	public static String guideline;
	public static String hideNames;
	public static String intersection;
	public static String isGold;
	public static String keepGold;
	public static String keepMerged;
	public static String lacks;
	public static String later;
	public static String link;
	public static String longest;
	public static String makeGold;
	public static String manyWords;
	public static String mergedSources;
	public static String missing;
	public static String namesHidden;
	public static String noDocument;
	public static String noDocumentHint;
	public static String noItem;
	public static String noItemHint;
	public static String noReason;
	public static String noTwoSources;
	public static String nobodyYet;
	public static String nobodyYetHint;
	public static String none;
	public static String noteTitle;
	public static String nothingDecided;
	public static String nothingDecidedHint;
	public static String nothingOpen;
	public static String nothingOpenHint;
	public static String nothingToDraw;
	public static String oneOnly;
	public static String oneOnlyHint;
	public static String oneWord;
	public static String open;
	public static String place;
	public static String policyDone;
	public static String policyEverywhere;
	public static String policyHere;
	public static String policyMajority;
	public static String policyRun;
	public static String policyRunning;
	public static String policyTitle;
	public static String policyTolerance;
	public static String policyUnanimous;
	public static String policyWhat;
	public static String preview;
	public static String reasonTitle;
	public static String relationCome;
	public static String relationsCome;
	public static String reopen;
	public static String selectFirst;
	public static String selectWords;
	public static String source;
	public static String spanTitle;
	public static String splitMerged;
	public static String spokenItem;
	public static String spokenVersions;
	public static String tagsOwn;
	public static String tagsTitle;
	public static String take;
	public static String takeSingle;
	public static String twoWords;
	public static String union;
	public static String waits;
	public static String within;

	static {
		NLS.initializeMessages("org.isnad.ui.adjudication.messages", AdjudicationMessages.class); //$NON-NLS-1$
	}

	private AdjudicationMessages() {
	}
}
