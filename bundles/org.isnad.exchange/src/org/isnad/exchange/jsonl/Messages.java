// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	static String badAnnotator;
	static String badId;
	static String badTag;
	static String cannotWrite;
	static String character;
	static String circle;
	static String goldNotAsked;
	static String hashOfText;
	static String idTaken;
	static String idTwice;
	static String label;
	static String lossCue;
	static String lossDecisions;
	static String lossGold;
	static String lossKey;
	static String lossLink;
	static String lossSuggestions;
	static String lossVerdicts;
	static String missing;
	static String moreThanOne;
	static String noClaim;
	static String noDocument;
	static String noParent;
	static String noTable;
	static String noText;
	static String notJson;
	static String notObject;
	static String notUtf8;
	static String otherText;
	static String parentLeftOut;
	static String samePair;
	static String selfRelation;
	static String spanMissing;
	static String spanOrder;
	static String spanOutside;
	static String spanSplitsPair;
	static String spanText;
	static String spansDisagree;
	static String textCharacter;
	static String type;
	static String typeFlag;
	static String typeInteger;
	static String typeNumber;
	static String typeObjects;
	static String typeText;
	static String typeTexts;
	static String unreadable;

	static {
		NLS.initializeMessages("org.isnad.exchange.jsonl.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
