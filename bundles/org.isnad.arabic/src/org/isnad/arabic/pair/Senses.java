// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.ArabicFolder;
import org.isnad.arabic.LightStemmer;

/** Which words mean much the same and which the opposite, from the tables that ship, by stem. Immutable; any thread may use it. */
final class Senses {
	/** The domain of pairs that name one thing from two sides, such as army and militia. */
	static final String FRAME = "FRAME"; //$NON-NLS-1$
	private static final int TELLING_ROOT = 4;
	/** Before a form in a table: this form alone, not every one of its stem. */
	private static final String EXACT = "="; //$NON-NLS-1$

	/** A side of a pair of opposites. */
	record Side(int pair, boolean first) {
		boolean opposite(Side other) {
			return pair == other.pair && first != other.first;
		}
	}

	/** What the tables know of a word: the sides of opposites on which it stands, and the groups of words alike. */
	record Meaning(List<Side> sides, List<Integer> groups) {
		static final Meaning NONE = new Meaning(List.of(), List.of());

		/** The first pair or, without one, the first group; empty where nothing is known. */
		String key() {
			return !sides.isEmpty() ? "<>" + sides.getFirst().pair() : groups.isEmpty() ? "" : "=" + groups.getFirst(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}

		boolean alike(Meaning other) {
			return common(groups, other.groups) || common(sides, other.sides);
		}

		private static <T> boolean common(List<T> one, List<T> other) {
			return !one.isEmpty() && !other.isEmpty() && one.stream().anyMatch(other::contains);
		}

		/** The pair of which the two stand on different sides, unless they also stand together on one. */
		Optional<Integer> opposed(Meaning other) {
			if (sides.isEmpty() || other.sides.isEmpty() || alike(other)) {
				return Optional.empty();
			}
			for (Side side : sides) {
				if (other.sides.stream().anyMatch(side::opposite)) {
					return Optional.of(side.pair());
				}
			}
			return Optional.empty();
		}
	}

	private final List<String> domains = new ArrayList<>();
	private final Map<String, Meaning> byForm = new HashMap<>();
	private final Map<String, Meaning> byStem;
	private final Map<String, Meaning> byRoot;

	private Senses(Map<String, Meaning> byStem, Map<String, Meaning> byRoot) {
		this.byStem = byStem;
		this.byRoot = byRoot;
	}

	/** The tables of a language; empty for one that has none. */
	static Senses of(String language) {
		Senses senses = new Senses(new HashMap<>(), new HashMap<>());
		for (List<String> row : PairTables.rows("antonyms", language)) { //$NON-NLS-1$
			int pair = senses.domains.size();
			senses.domains.add(row.get(2));
			senses.add(row.get(0), new Meaning(List.of(new Side(pair, true)), List.of()));
			senses.add(row.get(1), new Meaning(List.of(new Side(pair, false)), List.of()));
		}
		int group = 0;
		for (List<String> row : PairTables.rows("synonyms", language)) { //$NON-NLS-1$
			senses.add(row.get(0), new Meaning(List.of(), List.of(group++)));
		}
		return senses;
	}

	private void add(String forms, Meaning meaning) {
		for (String form : forms.split(";")) { //$NON-NLS-1$
			if (form.strip().startsWith(EXACT)) {
				byForm.merge(ArabicFolder.key(form.strip().substring(1)), meaning, Senses::both);
				continue;
			}
			String stem = LightStemmer.stem(ArabicFolder.key(form.strip()));
			String root = Lexeme.root(stem);
			byStem.merge(stem, meaning, Senses::both);
			if (root.length() >= TELLING_ROOT) {
				byRoot.merge(root, meaning, Senses::both);
			}
		}
	}

	private static Meaning both(Meaning one, Meaning other) {
		return new Meaning(union(one.sides(), other.sides()), union(one.groups(), other.groups()));
	}

	private static <T> List<T> union(List<T> one, List<T> other) {
		List<T> union = new ArrayList<>(one);
		other.stream().filter(each -> !one.contains(each)).forEach(union::add);
		return List.copyOf(union);
	}

	/** What is known of a word; by its form first, then by its stem, then without a leading particle, then by its consonants. */
	Meaning of(String form, String stem, String inner, String root) {
		Meaning meaning = byForm.get(form);
		if (meaning == null) {
			meaning = byStem.get(stem);
		}
		if (meaning == null) {
			meaning = byStem.get(inner);
		}
		return meaning == null ? byRoot.getOrDefault(root, Meaning.NONE) : meaning;
	}

	/** The domain of a pair of opposites, as its table has it. */
	String domain(int pair) {
		return domains.get(pair);
	}
}
