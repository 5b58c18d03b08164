// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import org.eclipse.osgi.util.NLS;

/** The words of the agreement view. */
public final class AgreementMessages extends NLS {
	public static String adjudicate;
	public static String again;
	public static String allDocuments;
	public static String allLabels;
	public static String allPairs;
	public static String alphaLow;
	public static String alphaReliable;
	public static String alphaTentative;
	public static String annotators;
	public static String asChance;
	public static String boundary;
	public static String cannotWrite;
	public static String chain;
	public static String chainLength;
	public static String comparing;
	public static String confusion;
	public static String direction;
	public static String documentsFinished;
	public static String empty;
	public static String emptyHint;
	public static String entity;
	public static String export;
	public static String exportCsv;
	public static String exported;
	public static String exporting;
	public static String exportJson;
	public static String exportMarkdown;
	public static String exportSvg;
	public static String gammaMeaning;
	public static String interval;
	public static String inTheWeek;
	public static String kappaFair;
	public static String kappaModerate;
	public static String kappaPerfect;
	public static String kappaSlight;
	public static String kappaSubstantial;
	public static String labelTip;
	public static String layerTip;
	public static String link;
	public static String made;
	public static String measureTip;
	public static String measuring;
	public static String measuringHint;
	public static String missing;
	public static String modes;
	public static String nothingCommon;
	public static String nothingCommonHint;
	public static String oneAnnotator;
	public static String oneAnnotatorHint;
	public static String overTime;
	public static String overview;
	public static String pairTip;
	public static String percentageMeaning;
	public static String rung;
	public static String shareMeaning;
	public static String table;
	public static String tag;
	public static String timesConfused;
	public static String title;
	public static String toText;
	public static String undefined;
	public static String untilThen;
	public static String usual;
	public static String value;
	public static String weekOf;
	public static String weeks;

	static {
		NLS.initializeMessages(AgreementMessages.class.getPackageName() + ".messages", AgreementMessages.class); //$NON-NLS-1$
	}

	private AgreementMessages() {
	}
}
