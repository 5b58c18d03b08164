// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.CorpusStore;
import org.isnad.scene.ElementLook;
import org.isnad.scene.SceneArc;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.annotator.QuickMenu.Choice;
import org.isnad.ui.annotator.QuickMenu.Page;
import org.isnad.ui.text.Isolation;

/** The menu of the annotations and arcs that a crowded line only counts. */
final class HiddenMenu {

	/** So many characters are shown of the begin and of the end of long words: what is nested often begins alike. */
	private static final int EDGE = 22;

	private HiddenMenu() {
	}

	/** Opens it at a point of the display and gives back what was chosen. */
	static void open(Shell parent, Point at, CorpusStore store, List<Object> keys, Consumer<Object> take) {
		new QuickMenu(parent, Messages.Hidden_filter, List.of(page(store, keys, take))).open(at);
	}

	static Page page(CorpusStore store, List<Object> keys, Consumer<Object> take) {
		List<Choice> choices = new ArrayList<>();
		for (Object key : keys) {
			String words = key instanceof SceneArc arc ? Isolation.message(Messages.Hidden_arc, words(arc.from(), store), words(arc.to(), store))
					: words(key, store);
			String label = key instanceof EObject element ? ElementLook.type(element, store.scheme()) + " · \u2068" + words + '\u2069' : words; //$NON-NLS-1$
			choices.add(Choice.of(choices.size() + 1, label, () -> take.accept(key), words));
		}
		return new Page(Messages.Hidden_title, choices, 0);
	}

	private static String words(Object key, CorpusStore store) {
		String words = key instanceof EObject element ? ElementLabels.text(element, store) : ""; //$NON-NLS-1$
		int length = words.codePointCount(0, words.length());
		return length <= 2 * EDGE ? words
				: words.substring(0, words.offsetByCodePoints(0, EDGE)) + " … " + words.substring(words.offsetByCodePoints(0, length - EDGE)); //$NON-NLS-1$
	}
}
