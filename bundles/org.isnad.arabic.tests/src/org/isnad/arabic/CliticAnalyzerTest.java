// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CliticAnalyzerTest {
	private static final Set<String> WORDS = Stream.of("سيطرة", "مستوى", "أبناء", "أعلنوا", "وزير", "كتاب", "بيان", "جيش", "لغة", "السعودية", "ليبيا", "يعلن", "سلام", "فريق")
			.map(ArabicFolder::key).collect(Collectors.toUnmodifiableSet());
	private final CliticAnalyzer analyzer = new CliticAnalyzer(WORDS::contains);

	@Test
	void theWordIsFoundBetweenItsClitics() {
		assertEquals(List.of("و+ب+ال+جيش+"), shown("وبالجيش"));
		assertEquals(List.of("-+ل+ال+جيش+"), shown("للجيش"));
		assertEquals(List.of("-+-+-+سيطره+هم"), shown("سيطرتهم"));
		assertEquals(List.of("و+ل+-+سيطره+ها"), shown("ولسيطرتها"));
		assertEquals(List.of("-+-+-+مستوي+هم"), shown("مستواهم"));
		assertEquals(List.of("-+ب+-+ابناء+نا"), shown("بأبنائنا"));
		assertEquals(List.of("-+-+-+ابناء+هم"), shown("أبناؤهم"));
		assertEquals(List.of("ف+-+-+اعلنوا+ه"), shown("فأعلنوه"));
		assertEquals(List.of("و+س+-+يعلن+"), shown("وسيعلن"));
		assertEquals(List.of("-+ل+ال+السعوديه+"), shown("للسعودية"));
		assertEquals(List.of("-+ل+-+لغه+", "-+ل+ال+لغه+").stream().sorted().toList(), Stream.concat(shown("للغة").stream(), shown("لللغة").stream()).sorted().toList());
	}

	@Test
	void nothingIsTakenOffWithoutTheLexicon() {
		assertEquals(List.of("-+-+-+وزير+"), shown("وزير"));
		assertEquals(List.of("-+-+-+كتاب+"), shown("كتاب"));
		assertEquals(List.of("-+-+-+سلام+"), shown("سلام"));
		assertEquals(List.of(), shown("سجيش"));
		assertEquals(List.of(), shown("الجيشهم"));
		assertEquals(List.of(), shown("ولد"));
	}

	@Test
	void everyReadingHasAWordOfTheLexiconAndGivesTheWordAgain() {
		SplittableRandom random = new SplittableRandom(17);
		Set<String> lexicon = Stream.of("تب", "بت", "لا", "كه", "سال", "يل", "وا", "اب", "تاه", "لي", "الب", "هم", "بتي", "ياء").collect(Collectors.toSet());
		CliticAnalyzer small = new CliticAnalyzer(lexicon::contains);
		int found = 0;
		for (int round = 0; round < 100_000; round++) {
			String word = letters(random, "وفبكلسايتهمن", 8);
			for (WordReading reading : small.readings(word)) {
				found++;
				assertTrue(lexicon.contains(reading.lexeme()), word);
				assertTrue(spellings(reading).contains(word), word + " as " + reading);
				assertTrue(!reading.article() || reading.pronoun().isEmpty(), word);
			}
		}
		assertTrue(found > 1000, "only " + found);
		CliticAnalyzer none = new CliticAnalyzer(w -> false);
		for (int round = 0; round < 1000; round++) {
			assertEquals(List.of(), none.readings(letters(random, "وفبكلسايتهمن", 8)));
		}
	}

	@Test
	void whateverIsPutTogetherIsTakenApart() {
		SplittableRandom random = new SplittableRandom(23);
		List<String> words = WORDS.stream().filter(w -> !w.startsWith("ال")).sorted().toList();
		char[] conjunctions = { 0, 'و', 'ف' };
		char[] particles = { 0, 'ب', 'ك', 'ل' };
		String[] pronouns = { "", "", "ه", "ها", "هم", "هن", "هما", "نا", "كم" };
		for (int round = 0; round < 5000; round++) {
			String lexeme = words.get(random.nextInt(words.size()));
			String pronoun = pronouns[random.nextInt(pronouns.length)];
			boolean article = pronoun.isEmpty() && random.nextBoolean();
			WordReading reading = new WordReading(conjunctions[random.nextInt(3)], particles[random.nextInt(4)], article, lexeme, pronoun, 0, 0);
			for (String spelling : spellings(reading)) {
				assertTrue(analyzer.readings(spelling).stream().anyMatch(r -> sameButOffsets(r, reading)), spelling + " as " + reading);
			}
		}
	}

	private static boolean sameButOffsets(WordReading one, WordReading other) {
		return one.conjunction() == other.conjunction() && one.particle() == other.particle() && one.article() == other.article()
				&& one.lexeme().equals(other.lexeme()) && one.pronoun().equals(other.pronoun());
	}

	/** How a reading can be spelled: written from the rules of orthography, not from the analyser. */
	private static Set<String> spellings(WordReading reading) {
		String lexeme = reading.lexeme();
		String stem = lexeme.substring(0, lexeme.length() - 1);
		Set<String> bodies = new java.util.TreeSet<>();
		bodies.add(lexeme);
		if (!reading.pronoun().isEmpty()) {
			if (lexeme.endsWith("ه")) {
				bodies.add(stem + 'ت');
			}
			if (lexeme.endsWith("ي")) {
				bodies.add(stem + 'ا');
			}
			if (lexeme.endsWith("ء")) {
				bodies.add(stem + 'و');
				bodies.add(stem + 'ي');
			}
			if (lexeme.endsWith("وا")) {
				bodies.add(stem);
			}
		}
		String before = (reading.conjunction() == 0 ? "" : String.valueOf(reading.conjunction()));
		Set<String> spellings = new java.util.TreeSet<>();
		for (String body : bodies) {
			String named = reading.article() && body.startsWith("ال") && body.length() > 2 ? body.substring(2) : body;
			for (String noun : reading.article() ? List.of(named, body) : List.of(body)) {
				String particle = reading.particle() == 0 ? "" : String.valueOf(reading.particle());
				String article = !reading.article() ? "" : reading.particle() == 'ل' ? "ل" : "ال";
				spellings.add(before + particle + article + noun + reading.pronoun());
				if (reading.article() && reading.particle() == 'ل') {
					// «لالجيش» is wrong and yet written.
					spellings.add(before + "لال" + noun);
				}
			}
		}
		return spellings;
	}

	private List<String> shown(String word) {
		return analyzer.readings(ArabicFolder.key(word)).stream()
				.map(r -> (r.conjunction() == 0 ? "-" : r.conjunction()) + "+" + (r.particle() == 0 ? "-" : r.particle()) + "+" + (r.article() ? "ال" : "-") + "+" + r.lexeme() + "+" + r.pronoun())
				.toList();
	}

	private static String letters(SplittableRandom random, String alphabet, int most) {
		StringBuilder word = new StringBuilder();
		for (int i = random.nextInt(1, most); i > 0; i--) {
			word.append(alphabet.charAt(random.nextInt(alphabet.length())));
		}
		return word.toString();
	}
}
