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

/** Words of opposite meaning, by stem. Immutable; any thread may use it. */
public final class Antonyms {
	/** The domain of pairs that name one thing from two sides, such as army and militia. */
	public static final String FRAME = "FRAME"; //$NON-NLS-1$

	private record Side(int pair, boolean first) {
	}

	private final List<String> domains;
	private final Map<String, List<Side>> sides;

	private Antonyms(List<String> domains, Map<String, List<Side>> sides) {
		this.domains = domains;
		this.sides = sides;
	}

	/** The pairs that ship for a language; none for one that is unknown. */
	public static Antonyms of(String language) {
		List<String> domains = new ArrayList<>();
		Map<String, List<Side>> sides = new HashMap<>();
		for (List<String> row : PairTables.rows("antonyms", language)) { //$NON-NLS-1$
			int pair = domains.size();
			domains.add(row.get(2));
			addAll(row.get(0), new Side(pair, true), sides);
			addAll(row.get(1), new Side(pair, false), sides);
		}
		return new Antonyms(domains, sides);
	}

	/** The domain in which two stems ({@link LightStemmer}) are opposites, if they are. */
	public Optional<String> domain(String stem, String otherStem) {
		for (Side side : sides.getOrDefault(stem, List.of())) {
			if (sides.getOrDefault(otherStem, List.of()).contains(new Side(side.pair(), !side.first()))) {
				return Optional.of(domains.get(side.pair()));
			}
		}
		return Optional.empty();
	}

	/** Whether the stem stands on a side of any pair. */
	public boolean knows(String stem) {
		return sides.containsKey(stem);
	}

	private static void addAll(String forms, Side side, Map<String, List<Side>> sides) {
		for (String form : forms.split(";")) { //$NON-NLS-1$
			String stem = LightStemmer.stem(ArabicFolder.key(form.strip()));
			List<Side> known = sides.computeIfAbsent(stem, k -> new ArrayList<>(2));
			if (!known.contains(side)) {
				known.add(side);
			}
		}
	}
}
