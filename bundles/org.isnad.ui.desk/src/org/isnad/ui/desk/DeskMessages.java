// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk;

import org.eclipse.osgi.util.NLS;

/** The words of the desk in the language of the interface. */
public final class DeskMessages extends NLS {
    public static String addType;
    public static String atOdds;
    public static String broken;
    public static String byChance;
    public static String cannotOpen;
    public static String chance;
    public static String chooseClaim;
    public static String circle;
    public static String claimGone;
    public static String claimGoneHint;
    public static String decidedOf;
    public static String deleteRelation;
    public static String documentGone;
    public static String elsewhere;
    public static String evidence;
    public static String filterAll;
    public static String filterDecided;
    public static String filterHint;
    public static String filterMissing;
    public static String filterOpen;
    public static String filterSkipped;
    public static String filterText;
    public static String follows;
    public static String goToRelation;
    public static String gone;
    public static String keyAccept;
    public static String keyGo;
    public static String keyMend;
    public static String language;
    public static String missAbout;
    public static String missAtMost;
    public static String missExplained;
    public static String missFound;
    public static String missNone;
    public static String missTitle;
    public static String missTooFew;
    public static String modeAgainst;
    public static String modeAlike;
    public static String modeFound;
    public static String modeRanked;
    public static String noClaimsHint;
    public static String noEvidence;
    public static String noPair;
    public static String noPairHint;
    public static String noPairOpen;
    public static String noPairs;
    public static String noPairsHint;
    public static String notRanked;
    public static String notRelated;
    public static String note;
    public static String nothingFollows;
    public static String nothingFollowsHint;
    public static String nothingRanked;
    public static String open;
    public static String otherSaid;
    public static String pairBefore;
    public static String percent;
    public static String proposedTime;
    public static String ranked;
    public static String rankedPart;
    public static String ranking;
    public static String rankingNow;
    public static String reading;
    public static String readingNow;
    public static String relation;
    public static String runRanking;
    public static String selectEvidence;
    public static String skip;
    public static String skipped;
    public static String stay;
    public static String thisPair;
    public static String wholeCorpus;

    static {
        NLS.initializeMessages(DeskMessages.class.getPackageName() + ".messages", DeskMessages.class); //$NON-NLS-1$
    }

    private DeskMessages() {
    }
}
