// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import org.isnad.compare.gold.Item;
import org.isnad.ui.text.Isolation;

/** What the log says was chosen ("take hala, tags yusuf"), in the words of the interface and with the names as they are shown. */
public final class ChoiceWords {
	private static final String TAGS = ", tags "; //$NON-NLS-1$

	private ChoiceWords() {
	}

	/** The choice of an item's decision; empty where the log names none. */
	public static String of(Item item) {
		String choice = item.decision() == null || item.decision().getChoice() == null ? "" : item.decision().getChoice(); //$NON-NLS-1$
		Names names = Names.of(item);
		int at = choice.indexOf(TAGS);
		String what = at < 0 ? choice : choice.substring(0, at);
		String words = what(what, names);
		return at < 0 ? words : words + " \u00b7 " + AdjudicationMessages.tagsTitle + ' ' + names.name(choice.substring(at + TAGS.length())); //$NON-NLS-1$
	}

	private static String what(String what, Names names) {
		int blank = what.indexOf(' ');
		String annotator = blank < 0 ? null : what.substring(blank + 1);
		return switch (blank < 0 ? what : what.substring(0, blank)) {
		case "take" -> annotator == null ? AdjudicationMessages.keepGold : Isolation.message(AdjudicationMessages.take, names.name(annotator)); //$NON-NLS-1$
		case "union" -> AdjudicationMessages.union; //$NON-NLS-1$
		case "intersection" -> AdjudicationMessages.intersection; //$NON-NLS-1$
		case "longest" -> annotator == null ? AdjudicationMessages.longest : AdjudicationMessages.longest + " \u00b7 " + names.name(annotator); //$NON-NLS-1$ //$NON-NLS-2$
		case "drawn" -> AdjudicationMessages.drawTitle; //$NON-NLS-1$
		case "drop" -> AdjudicationMessages.drop; //$NON-NLS-1$
		case "add" -> AdjudicationMessages.added; //$NON-NLS-1$
		case "keep" -> AdjudicationMessages.keepGold; //$NON-NLS-1$
		case "split" -> AdjudicationMessages.splitMerged; //$NON-NLS-1$
		default -> what;
		};
	}
}
