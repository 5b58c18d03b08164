// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.isnad.arabic.TextRange;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;
import org.isnad.core.CorpusStore;
import org.isnad.core.Profile;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index finds is what reading every text from the beginning to the end finds. */
class BruteForceTest {
	private static final String[] WORDS = { "قال", "قَالَ", "الجيش", "الجيـش", "جيش", "والجيش", "أعلن", "اعلن", "إعلان", "مدينة", "مدينه", "مدينتهم", "٨٠", "80", "۸۰", "12.5", "Tripoli", "TRIPOLI", "İzmir", "على", "علي",
			"مسؤول", "😀", "ﻻ", "لا", "a\u200Fb", "ق" };
	private static final String[] BETWEEN = { " ", " ", " ", "، ", ". ", ".\n", " «", "» ", "\u200F ", "؟ ", ": ", "\n\n" };

	@TempDir
	private Path folder;
	private final Map<String, String> texts = new TreeMap<>();

	@Test
	void theIndexFindsWhatReadingFinds() throws Exception {
		SplittableRandom random = new SplittableRandom(11);
		CorpusStore store = CorpusStore.create(folder.resolve("c"), "c", "ar", Profile.BASIC);
		for (int i = 0; i < 60; i++) {
			String text = text(random);
			Document document = ModelFactory.eINSTANCE.createDocument();
			document.setId(String.format(Locale.ROOT, "d%02d", i));
			store.add(document, text);
			texts.put(document.getId(), text);
		}
		Locale before = Locale.getDefault();
		int found = 0;
		try (Concordance concordance = new Concordance(store)) {
			for (String language : new String[] { "en", "tr", "ar" }) {
				Locale.setDefault(Locale.forLanguageTag(language));
				concordance.update(null);
				for (int i = 0; i < 150; i++) {
					found += check(concordance, random);
				}
			}
		} finally {
			Locale.setDefault(before);
		}
		assertTrue(found > 1000, "only " + found + " hits");
	}

	private int check(Concordance concordance, SplittableRandom random) throws Exception {
		String one = WORDS[random.nextInt(WORDS.length)];
		String two = WORDS[random.nextInt(WORDS.length)];
		int begin = random.nextInt(1, 3);
		Set<String> wanted = new TreeSet<>();
		String query = switch (random.nextInt(7)) {
		case 0 -> {
			each((id, words, sentences) -> runs(wanted, id, words, List.of(is(one))));
			yield '"' + one + '"';
		}
		case 1 -> {
			each((id, words, sentences) -> runs(wanted, id, words, List.of(is(one), is(two))));
			yield '"' + one + "، " + two + '"';
		}
		case 2 -> {
			String prefix = folded(one).substring(0, Math.min(begin, folded(one).length()));
			if (QueryWords.folded(prefix).size() != 1 || Character.isSurrogate(prefix.charAt(prefix.length() - 1))) {
				yield null;
			}
			each((id, words, sentences) -> runs(wanted, id, words, List.of(word -> word.startsWith(prefix))));
			yield prefix + '*';
		}
		case 3 -> {
			each((id, words, sentences) -> {
				if (words.stream().noneMatch(word -> is(two).test(word.folded()))) {
					runs(wanted, id, words, List.of(is(one)));
				}
			});
			yield '"' + one + "\" -\"" + two + '"';
		}
		case 4 -> {
			each((id, words, sentences) -> {
				runs(wanted, id, words, List.of(is(one)));
				runs(wanted, id, words, List.of(is(two)));
			});
			yield '"' + one + "\" OR \"" + two + '"';
		}
		case 5 -> {
			each((id, words, sentences) -> near(wanted, id, words, is(one), is(two), (a, b) -> Math.abs(a - b) <= begin + 2));
			yield '"' + one + "\" near/" + (begin + 2) + " \"" + two + '"';
		}
		default -> {
			each((id, words, sentences) -> near(wanted, id, words, is(one), is(two), (a, b) -> sentence(sentences, words.get(a)) == sentence(sentences, words.get(b))));
			yield '"' + one + "\" near \"" + two + '"';
		}
		};
		if (query == null || QueryWords.folded(one).size() != 1 || QueryWords.folded(two).size() != 1) {
			return 0;
		}
		SearchResult result = concordance.search(Query.parse(query), document -> true, Integer.MAX_VALUE);
		Set<String> got = new TreeSet<>();
		for (Hit hit : result.hits()) {
			got.add(hit.document() + ' ' + hit.begin() + '-' + hit.end());
			assertEquals(texts.get(hit.document()).substring(hit.begin(), hit.end()), hit.match());
			assertTrue(texts.get(hit.document()).contains(hit.left() + hit.match() + hit.right()));
		}
		assertEquals(wanted, got, query);
		assertEquals(got.size(), result.total(), query);
		return got.size();
	}

	private interface Reader {
		void read(String id, List<Token> words, List<TextRange> sentences);
	}

	private interface Distance {
		boolean near(int one, int other);
	}

	private void each(Reader reader) {
		texts.forEach((id, text) -> {
			TextSegmenter segmenter = new TextSegmenter("ar");
			List<Token> words = new ArrayList<>(segmenter.tokens(text));
			words.removeIf(token -> !token.word());
			reader.read(id, words, segmenter.sentences(text));
		});
	}

	private static Predicate<String> is(String word) {
		return folded(word)::equals;
	}

	private static String folded(String word) {
		List<String> folded = QueryWords.folded(word);
		return folded.isEmpty() ? "\0" : folded.get(0);
	}

	private static void runs(Set<String> wanted, String id, List<Token> words, List<Predicate<String>> run) {
		for (int i = 0; i + run.size() <= words.size(); i++) {
			boolean all = true;
			for (int k = 0; k < run.size(); k++) {
				all &= run.get(k).test(words.get(i + k).folded());
			}
			if (all) {
				wanted.add(id + ' ' + words.get(i).begin() + '-' + words.get(i + run.size() - 1).end());
			}
		}
	}

	private static void near(Set<String> wanted, String id, List<Token> words, Predicate<String> one, Predicate<String> two, Distance distance) {
		for (int a = 0; a < words.size(); a++) {
			for (int b = 0; b < words.size(); b++) {
				if (a != b && one.test(words.get(a).folded()) && two.test(words.get(b).folded()) && distance.near(a, b)) {
					wanted.add(id + ' ' + words.get(a).begin() + '-' + words.get(a).end());
				}
			}
		}
	}

	private static int sentence(List<TextRange> sentences, Token word) {
		int found = -1;
		for (int i = 0; i < sentences.size() && sentences.get(i).begin() < word.end(); i++) {
			found = i;
		}
		return found;
	}

	private static String text(SplittableRandom random) {
		StringBuilder text = new StringBuilder();
		for (int n = random.nextInt(120); n > 0; n--) {
			text.append(WORDS[random.nextInt(WORDS.length)]).append(BETWEEN[random.nextInt(BETWEEN.length)]);
		}
		return text.toString();
	}
}
