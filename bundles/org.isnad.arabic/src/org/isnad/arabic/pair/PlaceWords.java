// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.List;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Token;
import org.isnad.arabic.name.Gazetteer;
import org.isnad.arabic.name.GazetteerEntry;
import org.isnad.arabic.name.NameKind;
import org.isnad.arabic.name.NameMention;

/** The places that words name: by their name, or as an adjective of it («الحكومة السورية»). Immutable; any thread may use it. */
final class PlaceWords {
	private static final List<String> ENDINGS = List.of("يين", "يون", "يات", "يه", "يا", "ي"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final List<String> LOST = List.of("", "ا", "يا", "ه"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String ARTICLE = "ال"; //$NON-NLS-1$
	private static final int SHORTEST = 3;

	private final Gazetteer gazetteer;

	PlaceWords(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** The common name of the place for each token; empty where it names none. */
	String[] find(String text, List<Token> tokens) {
		String[] names = new String[tokens.size()];
		List<NameMention> mentions = gazetteer.find(text, tokens);
		int next = 0;
		for (int i = 0; i < names.length; i++) {
			Token token = tokens.get(i);
			while (next < mentions.size() && mentions.get(next).end() <= token.begin()) {
				next++;
			}
			boolean named = next < mentions.size() && mentions.get(next).begin() < token.end();
			GazetteerEntry entry = named ? mentions.get(next).entries().getFirst() : null;
			names[i] = entry != null && entry.kind().isPlace() ? entry.name() : token.word() && !named ? ofAdjective(token.folded()) : ""; //$NON-NLS-1$
		}
		return names;
	}

	private String ofAdjective(String folded) {
		for (Clitics.Split split : Clitics.splits(folded)) {
			for (String ending : ENDINGS) {
				int length = split.rest().length() - ending.length();
				if (length >= SHORTEST && split.rest().endsWith(ending)) {
					String name = country(split.rest().substring(0, length));
					if (!name.isEmpty()) {
						return name;
					}
					break;
				}
			}
		}
		return ""; //$NON-NLS-1$
	}

	private String country(String base) {
		for (String lost : LOST) {
			for (String article : List.of("", ARTICLE)) { //$NON-NLS-1$
				for (GazetteerEntry entry : gazetteer.alone(article + base + lost)) {
					if (entry.kind() == NameKind.COUNTRY) {
						return entry.name();
					}
				}
			}
		}
		return ""; //$NON-NLS-1$
	}
}
