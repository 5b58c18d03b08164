// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String badAnnotator;
	public static String badId;
	public static String badScheme;
	public static String badTag;
	public static String cannotWrite;
	public static String character;
	public static String circle;
	public static String goldNotAsked;
	public static String hashOfText;
	public static String idTaken;
	public static String idTwice;
	public static String label;
	public static String lossCue;
	public static String lossDecisions;
	public static String lossGold;
	public static String lossKey;
	public static String lossLink;
	public static String lossSuggestions;
	public static String lossVerdicts;
	public static String missing;
	public static String moreThanOne;
	public static String noClaim;
	public static String noDocument;
	public static String noParent;
	public static String noTable;
	public static String noText;
	public static String notJson;
	public static String notObject;
	public static String notUtf8;
	public static String otherText;
	public static String parentLeftOut;
	public static String samePair;
	public static String selfRelation;
	public static String spanMissing;
	public static String spanOrder;
	public static String spanOutside;
	public static String spanSplitsPair;
	public static String spanText;
	public static String spansDisagree;
	public static String textCharacter;
	public static String type;
	public static String typeFlag;
	public static String typeInteger;
	public static String typeNumber;
	public static String typeObjects;
	public static String typeSpans;
	public static String typeText;
	public static String typeTexts;
	public static String unreadable;

	static {
		NLS.initializeMessages("org.isnad.exchange.jsonl.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
