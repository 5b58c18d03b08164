// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.isnad.compare.gold.Docket;
import org.isnad.compare.gold.Item;
import org.isnad.core.CorpusStore;
import org.isnad.model.Annotator;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Isolation;

/** What annotators are called: by name, or by a letter where a name might sway the judge. The letters are the same for a whole document. */
public record Names(List<String> annotators, boolean hidden) {
	private static final int LETTERS = 26;

	/** The names for an item, in the document on the bench. */
	public static Names of(Item item) {
		return new Names(Bench.get().docket().map(Docket::annotators).orElse(item.voters()), Bench.get().namesHidden());
	}

	/** The letter of an annotator; a number behind the twenty-sixth. */
	public String letter(String annotator) {
		int place = annotators.indexOf(annotator);
		return place < 0 ? "?" : place < LETTERS ? String.valueOf((char) ('A' + place)) : Integer.toString(place + 1); //$NON-NLS-1$
	}

	/** What an annotator is called. */
	public String name(String annotator) {
		if (hidden) {
			return letter(annotator);
		}
		String known = Workspace.corpus().map(CorpusStore::corpus).stream().flatMap(corpus -> corpus.getAnnotators().stream())
				.filter(each -> annotator.equals(each.getId())).map(Annotator::getName).filter(name -> name != null && !name.isBlank()).findFirst().orElse(annotator);
		return Isolation.isolate(known);
	}

	/** What several are called; a few by name, the rest as a number. */
	public String names(List<String> several) {
		int shown = several.size() > 4 ? 3 : several.size();
		// A mark of direction first: a list of isolated names has no letter of its own that would tell in which direction it is read.
		String named = (Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT ? "\u200F" : "\u200E") + several.stream().limit(shown).map(this::name).collect(Collectors.joining(AdjudicationMessages.comma)); //$NON-NLS-1$ //$NON-NLS-2$
		return shown < several.size() ? Isolation.message(AdjudicationMessages.andMore, named, several.size() - shown) : named;
	}
}
