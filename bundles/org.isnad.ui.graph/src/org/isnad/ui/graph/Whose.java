// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.ui.Jobs;
import org.isnad.ui.text.Isolation;

/** Whose relations are shown: one's own, unless others or the gold set were chosen; as a menu. */
public final class Whose {
	private final List<String> chosen;

	private Whose(List<String> chosen) {
		this.chosen = chosen;
	}

	/** One's own. */
	public static final Whose OWN = new Whose(List.of());

	/** The ids of the annotators, "gold" for the gold set. */
	public List<String> annotators(EditSession session) {
		return chosen.isEmpty() ? List.of(session.annotator()) : chosen;
	}

	/** Whether these are those of who edits, and only those. */
	public boolean isOwn(EditSession session) {
		return annotators(session).equals(List.of(session.annotator()));
	}

	/**
	 * Fills a menu with everybody who has annotated.
	 *
	 * @param many   whether several can be chosen at once
	 * @param taken  is given what was chosen
	 */
	public void fill(MenuManager menu, EditSession session, boolean many, Consumer<Whose> taken) {
		Set<String> now = new TreeSet<>(annotators(session));
		for (String annotator : candidates(session)) {
			if (annotator.equals(CorpusStore.GOLD) && !menu.isEmpty()) {
				menu.add(new Separator());
			}
			Action item = new Action(name(annotator, session).replace("&", "&&"), many ? IAction.AS_CHECK_BOX : IAction.AS_RADIO_BUTTON) { //$NON-NLS-1$ //$NON-NLS-2$
				@Override
				public void run() {
					if (!many) {
						if (isChecked()) {
							taken.accept(new Whose(List.of(annotator)));
						}
						return;
					}
					Set<String> wanted = new TreeSet<>(now);
					if (!wanted.remove(annotator)) {
						wanted.add(annotator);
					}
					taken.accept(new Whose(List.copyOf(wanted)));
				}
			};
			item.setChecked(now.contains(annotator));
			menu.add(item);
		}
	}

	private static List<String> candidates(EditSession session) {
		try {
			List<String> all = new ArrayList<>(session.store().annotators());
			all.remove(session.annotator());
			all.add(0, session.annotator());
			all.add(CorpusStore.GOLD);
			return all;
		} catch (CorpusException e) {
			Jobs.trouble(GraphMessages.whose, e);
			return List.of(session.annotator());
		}
	}

	/** What an annotator is called. */
	public static String name(String annotator, EditSession session) {
		return annotator.equals(CorpusStore.GOLD) ? GraphMessages.gold
			: annotator.equals(session.annotator()) ? Isolation.message(GraphMessages.own, annotator) : Isolation.isolate(annotator);
	}
}
