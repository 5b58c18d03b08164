// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.arabic.Clitics.Split;

/**
 * Reads folded Arabic words as a word of a lexicon with clitics: و ف, then ب ك ل or س, then the article or, behind the word, a pronoun.
 * A reading is given only if the lexicon holds its word, so that «وزير» is no «زير» with a conjunction, «كتاب» no «تاب».
 * What spelling does to a word before a pronoun is undone: ta marbuta («سيطرتهم»), alef maksura («مستواهم»), hamza («أبناؤهم»),
 * the alef of the plural verb («أعلنوه»). As safe for threads as its lexicon.
 */
public final class CliticAnalyzer {
	private static final String[] PRONOUNS = { "هما", "كما", "هم", "هن", "ها", "كم", "كن", "نا", "ني", "ه", "ك", "ي" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
	private static final int SHORTEST = 2;

	private final Predicate<String> lexicon;
	private final WordMemo<List<WordReading>> known = new WordMemo<>(this::findReadings);

	/** @param lexicon whether a folded word is known; names that bear the article, such as «السعودية», are known with it */
	public CliticAnalyzer(Predicate<String> lexicon) {
		this.lexicon = lexicon;
	}

	/** Every reading of a folded word, that with the least taken off first; empty where the lexicon supports none. */
	public List<WordReading> readings(String folded) {
		return known.of(folded);
	}

	private List<WordReading> findReadings(String folded) {
		List<WordReading> readings = new ArrayList<>(2);
		for (Split split : Clitics.splits(folded)) {
			if (split.rest().length() < SHORTEST) {
				continue;
			}
			addIfKnown(split, split.rest(), "", folded.length(), readings); //$NON-NLS-1$
			if (split.article()) {
				addIfKnown(split, "ال" + split.rest(), "", folded.length(), readings); //$NON-NLS-1$ //$NON-NLS-2$
			} else {
				addWithPronouns(split, folded, readings);
			}
		}
		readings.sort(Comparator.comparingInt(r -> folded.length() - (r.end() - r.begin())));
		return List.copyOf(readings);
	}

	private void addWithPronouns(Split split, String folded, List<WordReading> readings) {
		for (String pronoun : PRONOUNS) {
			int end = folded.length() - pronoun.length();
			if (end - split.length() < SHORTEST || !folded.endsWith(pronoun)) {
				continue;
			}
			String written = folded.substring(split.length(), end);
			String stem = written.substring(0, written.length() - 1);
			addIfKnown(split, written, pronoun, end, readings);
			switch (written.charAt(written.length() - 1)) {
			case 'ت' -> addIfKnown(split, stem + 'ه', pronoun, end, readings);
			case 'ا' -> addIfKnown(split, stem + 'ي', pronoun, end, readings);
			case 'و' -> {
				addIfKnown(split, written + 'ا', pronoun, end, readings);
				addIfKnown(split, stem + 'ء', pronoun, end, readings);
			}
			case 'ي' -> addIfKnown(split, stem + 'ء', pronoun, end, readings);
			default -> {
				// Nothing was changed before the pronoun.
			}
			}
		}
	}

	private void addIfKnown(Split split, String lexeme, String pronoun, int end, List<WordReading> readings) {
		boolean future = split.particle() != 'س' || isImperfect(lexeme);
		if (future && lexicon.test(lexeme)) {
			readings.add(new WordReading(split.conjunction(), split.particle(), split.article(), lexeme, pronoun, split.length(), end));
		}
	}

	private static boolean isImperfect(String lexeme) {
		char first = lexeme.charAt(0);
		return first == 'ي' || first == 'ت' || first == 'ن' || first == 'ا';
	}
}
