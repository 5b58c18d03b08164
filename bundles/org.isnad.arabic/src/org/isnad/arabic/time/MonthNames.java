// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.time;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.ArabicFolder;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Token;
import org.isnad.arabic.WordTrait;
import org.isnad.internal.arabic.Tables;

/** The names of months of every system: those of Egypt and the Gulf, of the Levant, of the Maghreb, the Islamic and the English ones. */
final class MonthNames {
	private static final int LONGEST = 2;
	private static final Map<String, Name> NAMES = load("months.tsv"); //$NON-NLS-1$
	static final Set<String> FIRST_WORDS = NAMES.keySet().stream().map(name -> name.split(" ", 2)[0]).collect(Collectors.toUnmodifiableSet()); //$NON-NLS-1$
	private static final WordTrait BEGINS = new WordTrait(folded -> Clitics.splits(folded).stream().anyMatch(s -> FIRST_WORDS.contains(s.rest())));

	enum Calendar {
		GREGORIAN, HIJRI
	}

	private record Name(Calendar calendar, int month, boolean clear) {
	}

	/** A name in a text: skip counts the folded characters before it in the first token, next is the token behind. */
	record Found(Calendar calendar, int month, boolean clear, int skip, int next) {
	}

	private MonthNames() {
	}

	/** The name at a place, the longest there is, or null. Abbreviations keep their stop. */
	static Found find(DateTokens dates, int at) {
		List<Token> tokens = dates.all();
		if (at < 0 || at >= tokens.size() || !BEGINS.of(tokens.get(at))) {
			return null;
		}
		for (int length = Math.min(LONGEST, tokens.size() - at); length > 0; length--) {
			StringBuilder phrase = new StringBuilder(tokens.get(at).folded());
			for (int i = 1; i < length; i++) {
				phrase.append(' ').append(tokens.get(at + i).folded());
			}
			for (Clitics.Split split : Clitics.splits(phrase.toString())) {
				Name name = split.article() && length == 1 ? null : NAMES.get(split.rest());
				if (name != null) {
					return new Found(name.calendar(), name.month(), name.clear(), split.length(), at + length);
				}
			}
		}
		return null;
	}

	private static Map<String, Name> load(String resource) {
		try {
			Map<String, Name> names = new HashMap<>();
			for (Tables.Row row : Tables.rows(Tables.resource(MonthNames.class, resource), resource, 4)) {
				Name name = new Name(row.oneOf(Calendar.class, row.cell(0)), Integer.parseInt(row.cell(1)), row.cell(2).equals("yes")); //$NON-NLS-1$
				for (String form : row.cell(3).split(";")) { //$NON-NLS-1$
					names.put(ArabicFolder.key(form.strip()), name);
				}
			}
			return names;
		} catch (IOException e) {
			throw new IllegalStateException("The shipped table " + resource + " cannot be read: " + e.getMessage(), e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
