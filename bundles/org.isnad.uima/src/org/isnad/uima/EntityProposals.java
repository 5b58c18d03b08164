// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceRegistry;

/** Which entities of a registry words for a source may mean, the likeliest first. Linear in the registry; reads it on the calling thread. */
public final class EntityProposals {
	private static final double ALIAS = 0.95;
	private static final double SAME_LAST_NAMES = 0.8;
	private static final double CONTAINED = 0.65;
	private static final double SAME_LAST_WORD = 0.5;

	/**
	 * An entity that may be meant.
	 *
	 * @param score how likely it is by its name, above 0 and at most 1
	 */
	public record Proposal(SourceEntity entity, double score) {
	}

	private EntityProposals() {
	}

	/**
	 * Entities by how well their names fit.
	 *
	 * @param words    the words for a source as they stand in a text
	 * @param document the document they stand in: what is bound to another one is never proposed
	 * @param most     how many at most
	 */
	public static List<Proposal> ranked(SourceRegistry registry, String words, String document, int most) {
		String key = EntityNames.key(words);
		List<Proposal> proposals = new ArrayList<>();
		for (SourceEntity entity : registry.getEntities()) {
			boolean here = entity.getDocument() == null || entity.getDocument().equals(document);
			double best = 0;
			boolean first = true;
			for (String name : here && !key.isEmpty() ? EntityNames.of(entity) : Set.<String>of()) {
				best = Math.max(best, first || !name.equals(key) ? fit(key, name) : ALIAS);
				first = false;
			}
			if (best > 0) {
				proposals.add(new Proposal(entity, best));
			}
		}
		proposals.sort(Comparator.comparingDouble((Proposal p) -> -p.score()).thenComparing(p -> String.valueOf(p.entity().getName())).thenComparing(p -> p.entity().getId()));
		return List.copyOf(proposals.subList(0, Math.min(most, proposals.size())));
	}

	private static double fit(String one, String other) {
		if (one.equals(other)) {
			return 1;
		}
		List<String> ones = Arrays.asList(one.split(" ")); //$NON-NLS-1$
		List<String> others = Arrays.asList(other.split(" ")); //$NON-NLS-1$
		boolean names = ones.size() > 1 && EntityNames.lastTwoWords(one).equals(EntityNames.lastTwoWords(other));
		boolean contained = new HashSet<>(others).containsAll(ones) || new HashSet<>(ones).containsAll(others);
		boolean last = ones.getLast().equals(others.getLast());
		return names ? SAME_LAST_NAMES : contained ? CONTAINED : last ? SAME_LAST_WORD : 0;
	}
}
