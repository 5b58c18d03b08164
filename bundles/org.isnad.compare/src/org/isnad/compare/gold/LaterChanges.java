// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Decision;
import org.isnad.model.Element;

/** Tells, without aligning anything, whether a document that was adjudicated has to be looked at again. */
public final class LaterChanges {
	private LaterChanges() {
	}

	/**
	 * The annotators who changed, added or took back something in a document since it was adjudicated; empty where nobody did, and where
	 * nothing was adjudicated in it yet.
	 *
	 * @throws CorpusException if a file cannot be read
	 */
	public static Set<String> in(CorpusStore store, String document) throws CorpusException {
		Set<String> changed = new TreeSet<>();
		List<Decision> log = store.hasAnnotations(document, CorpusStore.GOLD) ? store.annotations(document, CorpusStore.GOLD).getDecisions() : List.of();
		if (log.stream().noneMatch(decision -> decision.getSeen() != null)) {
			return changed;
		}
		for (String annotator : Voters.of(store, document)) {
			Map<String, String> now = new HashMap<>();
			store.annotations(document, annotator).eContents().forEach(content -> {
				if (content instanceof Element element) {
					now.put(element.getId(), Digest.of(element));
				}
			});
			Set<String> known = new HashSet<>();
			for (Decision decision : log) {
				if (isChanged(decision, annotator, now, known)) {
					changed.add(annotator);
				}
			}
			if (!known.containsAll(now.keySet())) {
				changed.add(annotator);
			}
		}
		return changed;
	}

	private static boolean isChanged(Decision decision, String annotator, Map<String, String> now, Set<String> known) {
		String[] seen = decision.getSeen() == null ? new String[0] : decision.getSeen().split(" "); //$NON-NLS-1$
		boolean changed = false;
		for (int i = 0; i < decision.getOrigins().size() && i < decision.getAnnotators().size(); i++) {
			if (annotator.equals(decision.getAnnotators().get(i))) {
				known.add(decision.getOrigins().get(i));
				changed |= i < seen.length && !seen[i].equals(now.get(decision.getOrigins().get(i)));
			}
		}
		return changed;
	}
}
