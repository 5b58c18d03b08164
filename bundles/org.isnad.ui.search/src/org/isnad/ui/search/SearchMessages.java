// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import org.eclipse.osgi.util.NLS;

/** The words of the search. */
public final class SearchMessages extends NLS {
	public static String alike;
	public static String allAnnotators;
	public static String allArticles;
	public static String begin;
	public static String beginHint;
	public static String cancel;
	public static String clitics;
	public static String copied;
	public static String copy;
	public static String count;
	public static String countOne;
	public static String everywhere;
	public static String examples;
	public static String exClitics;
	public static String exDate;
	public static String exDenied;
	public static String exNear;
	public static String exOr;
	public static String exOutlet;
	public static String exPhrase;
	public static String export;
	public static String exportAs;
	public static String exported;
	public static String exporting;
	public static String exPrefix;
	public static String exRelation;
	public static String exSource;
	public static String exSourceType;
	public static String exUnattributed;
	public static String exWord;
	public static String failed;
	public static String filter;
	public static String grouped;
	public static String hint;
	public static String history;
	public static String looking;
	public static String making;
	public static String makingHint;
	public static String noCorpus;
	public static String noCorpusHint;
	public static String notes;
	public static String nothing;
	public static String nothingFields;
	public static String nothingFilter;
	public static String nothingNear;
	public static String nothingWords;
	public static String oneHit;
	public static String onlyAnnotator;
	public static String open;
	public static String order;
	public static String orderAfter;
	public static String orderBefore;
	public static String orderDate;
	public static String orderDocument;
	public static String orderMatch;
	public static String outlets;
	public static String relate;
	public static String relateNeedsTwo;
	public static String relateTitle;
	public static String relateTooMany;
	public static String retype;
	public static String retypeAll;
	public static String retypeChoose;
	public static String retypeDo;
	public static String retypeDone;
	public static String retypeFirst;
	public static String retypeNone;
	public static String retypePlanning;
	public static String retypeSelected;
	public static String retypeSource;
	public static String retypeSummary;
	public static String retypeTitle;
	public static String retypeTo;
	public static String retypeUnset;
	public static String retypeWhat;
	public static String searching;
	public static String thisArticle;
	public static String tryAgain;

	static {
		NLS.initializeMessages(SearchMessages.class.getPackageName() + ".messages", SearchMessages.class); //$NON-NLS-1$
	}

	private SearchMessages() {
	}
}
