// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import org.eclipse.osgi.util.NLS;

/** The messages of this package. */
final class Messages extends NLS {
	public static String cannotRead;
	public static String cannotReadText;
	public static String cannotWrite;
	public static String closeWithoutOpen;
	public static String corpusGone;
	public static String emptyPhrase;
	public static String emptyQuery;
	public static String entryWithoutPlace;
	public static String exporting;
	public static String indexDamaged;
	public static String indexFailed;
	public static String indexing;
	public static String indexNotWritable;
	public static String joinsNothing;
	public static String keptGone;
	public static String keptNoSource;
	public static String keptNoTag;
	public static String keptOther;
	public static String keptSame;
	public static String keptText;
	public static String missing;
	public static String nearWhat;
	public static String noDate;
	public static String nothingToShow;
	public static String noValue;
	public static String openNotClosed;
	public static String otherText;
	public static String planning;
	public static String quoteInWord;
	public static String quoteNotClosed;
	public static String retype;
	public static String searching;
	public static String sorting;
	public static String starInside;
	public static String textChanged;
	public static String tooDeep;
	public static String unknownField;

	static {
		NLS.initializeMessages("org.isnad.search.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
