// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TextSegmenterTest {
	private final TextSegmenter segmenter = new TextSegmenter("ar");

	@Test
	void stopsEndSentencesWithOrWithoutSpaces() {
		assertEquals(List.of("وصل الوفد .", "ثم غادر.", "وانتهى؟", "نعم"), sentences("وصل الوفد .ثم غادر. وانتهى؟ نعم"));
	}

	@Test
	void lineEndsOfEveryKindEndSentencesAndBlanksAreLeftOut() {
		assertEquals(List.of("عنوان", "نص", "آخر"), sentences("  عنوان\r\n\n نص \u2028آخر"));
	}

	@Test
	void aStopBehindASingleLetterDoesNot() {
		assertEquals(List.of("قال د. أحمد علي ذلك.", "ثم غادر"), sentences("قال د. أحمد علي ذلك. ثم غادر"));
	}

	@Test
	void decimalPointsDoNot() {
		assertEquals(1, sentences("ارتفع 3.5 بالمئة").size());
	}

	@Test
	void tokensAreWordsAndPunctuation() {
		String text = "قال: «نعم»، ٨٠٪";
		assertEquals(List.of("قال", ":", "«", "نعم", "»", "،", "80", "%"), segmenter.tokens(text).stream().map(Token::folded).toList());
		assertEquals(List.of(true, false, false, true, false, false, true, false), segmenter.tokens(text).stream().map(Token::word).toList());
	}

	@Test
	void initialsAbbreviationsAndNumberedLinesGoOn() {
		assertEquals(List.of("نقلت أ.ف.ب عن مصدر قوله.", "ثم صمت."), sentences("نقلت أ.ف.ب عن مصدر قوله. ثم صمت."));
		assertEquals(List.of("نقلته أ. ف. ب.", "وقال آخر"), sentences("نقلته أ. ف. ب. وقال آخر"));
		assertEquals(List.of("وصل أ.د. سالم إلى هنا."), sentences("وصل أ.د. سالم إلى هنا."));
		assertEquals(List.of("كان ذلك عام 1440هـ.", "ثم مضى"), sentences("كان ذلك عام 1440هـ. ثم مضى"));
		assertEquals(List.of("في 29.5.2019 وصل الوفد."), sentences("في 29.5.2019 وصل الوفد."));
		assertEquals(List.of("1. وقف القتال.", "2. فتح الطريق."), sentences("1. وقف القتال.\n2. فتح الطريق."));
		assertEquals(List.of("Mr. Smith of the U.S. Navy met Gen. J. Ali at 3.5 p.m. today.", "It ended.", "Then he left example.com."),
				sentences("Mr. Smith of the U.S. Navy met Gen. J. Ali at 3.5 p.m. today. It ended.Then he left example.com."));
	}

	@Test
	void closingMarksGoWithTheirSentence() {
		assertEquals(List.of("قال: «انتهى الأمر.»", "ثم غادر."), sentences("قال: «انتهى الأمر.» ثم غادر."));
		assertEquals(List.of("قال: «انتهى الأمر . »", "ثم غادر."), sentences("قال: «انتهى الأمر . » ثم غادر."));
		assertEquals(List.of("قال: \"انتهى.\"", "ثم غادر."), sentences("قال: \"انتهى.\" ثم غادر."));
		assertEquals(List.of("انتهى.", "\"لم ينته\" قال آخر."), sentences("انتهى. \"لم ينته\" قال آخر."));
		assertEquals(List.of("“Stop!” he said."), new TextSegmenter("en").sentences("“Stop!” he said.").stream().map(r -> r.of("“Stop!” he said.")).toList());
	}

	@Test
	void aLineBreakInsideAClauseDoesNotEndItButAHeadingIsASentence() {
		assertEquals(List.of("ولفت\nالسكان إلى أن الماء عاد."), sentences("ولفت\nالسكان إلى أن الماء عاد."));
		assertEquals(List.of("وصل الوفد إلى\nالعاصمة."), sentences("وصل الوفد إلى\nالعاصمة."));
		assertEquals(List.of("وصل الوفد،\r\nثم غادر."), sentences("وصل الوفد،\r\nثم غادر."));
		assertEquals(List.of("عودة الماء", "عاد الماء إلى الحي."), sentences("عودة الماء\nعاد الماء إلى الحي."));
		assertEquals(List.of("وصل الوفد إلى", "العاصمة."), sentences("وصل الوفد إلى\n\nالعاصمة."));
		assertEquals(List.of("قال (وهو واقف\nفي الباب) ذلك."), sentences("قال (وهو واقف\nفي الباب) ذلك."));
	}

	@Test
	void textThatAProgramWrappedIsReadAcrossItsLines() {
		String wrapped = "The committee of the harbour met again on Monday evening and\nthe members heard what the engineers had found there\nbeneath Pier Nine before the vote was put off by another week.\n";
		assertEquals(1, new TextSegmenter("en").sentences(wrapped).size());
		assertEquals(3, new TextSegmenter("en").sentences(wrapped.replace("\n", "\n\n")).size());
	}

	@Test
	void clausesEndAtPunctuationAndBeforeSubordinators() {
		assertEquals(List.of("قال وزير الصحة", "إن المستشفى", "الذي استقبل الجرحى مغلق،", "مضيفا أن الطريق مقطوع."),
				clauses("قال وزير الصحة إن المستشفى الذي استقبل الجرحى مغلق، مضيفا أن الطريق مقطوع."));
		assertEquals(List.of("زار مصر، تونس، ليبيا والجزائر."), clauses("زار مصر، تونس، ليبيا والجزائر."));
		assertEquals(List.of("عاد السكان إلى الحي", "بعد أن انسحب الجنود."), clauses("عاد السكان إلى الحي بعد أن انسحب الجنود."));
		assertEquals(List.of("The mayor said", "that the bridge was safe,", "while the police closed the road."),
				clausesOf("en", "The mayor said that the bridge was safe, while the police closed the road."));
	}

	@Test
	void sentencesOfKnownPartsAreFoundAgain() {
		SplittableRandom random = new SplittableRandom(31);
		String[] parts = { "وصل د. سالم إلى الميناء", "ارتفع السعر 3.5 بالمئة", "نقلت ذلك أ.ف.ب عن شاهد", "قال الرجل: «عاد الماء»", "غادر 1,200 عامل المدينة",
				"The harbour (north side) reopened", "كتب على www.example.com أنه باق", "لم يصب أحد في 29/5/2019", "كان اسمه ج. ب. منصور هناك" };
		String[] ends = { ".", "؟", "!", "..", " .", "؟!", " . . ." };
		String[] gaps = { " ", "  ", "\n", "\n\n", "\r\n", "\u200F ", " \u200F", "\u00A0" };
		for (int round = 0; round < 2000; round++) {
			StringBuilder text = new StringBuilder();
			List<String> expected = new ArrayList<>();
			for (int i = random.nextInt(1, 7); i > 0; i--) {
				String sentence = parts[random.nextInt(parts.length)] + ends[random.nextInt(ends.length)];
				expected.add(sentence);
				text.append(sentence).append(gaps[random.nextInt(gaps.length)]);
			}
			String all = text.toString();
			assertEquals(expected, sentences(all).stream().map(s -> s.replace("\u200F", "").strip()).toList(), all);
		}
	}

	@Test
	void aMissingSpaceBehindAStopIsNoneTheLessAnEnd() {
		SplittableRandom random = new SplittableRandom(37);
		String[] parts = { "انتهى الاجتماع", "وقال الوزير ذلك", "ثم عاد الوفد", "لم يصل أحد إلى هناك" };
		for (int round = 0; round < 500; round++) {
			List<String> expected = new ArrayList<>();
			for (int i = random.nextInt(2, 6); i > 0; i--) {
				expected.add(parts[random.nextInt(parts.length)] + (random.nextBoolean() ? "." : "؟"));
			}
			assertEquals(expected, sentences(String.join("", expected)));
			assertEquals(expected, sentences(String.join(" ", expected)));
		}
	}

	@Test
	void whateverTheTextEverythingButWhiteSpaceIsInOneSentenceAndInOneClauseAndOneToken() {
		SplittableRandom random = new SplittableRandom(11);
		for (int round = 0; round < 2000; round++) {
			String text = randomText(random);
			List<TextRange> sentences = segmenter.sentences(text);
			List<TextRange> clauses = segmenter.clauses(text);
			assertCovers(text, sentences);
			assertCovers(text, clauses);
			for (TextRange clause : clauses) {
				assertEquals(1, sentences.stream().filter(s -> s.covers(clause)).count(), text);
			}
			int last = 0;
			for (Token token : segmenter.tokens(text)) {
				assertTrue(token.begin() >= last && token.end() > token.begin(), text);
				assertTrue(sentences.stream().anyMatch(s -> s.covers(token.range())), text + " " + token);
				last = token.end();
			}
		}
	}

	@Test
	void noBoundaryPartsACharacterFromItsMarks() {
		SplittableRandom random = new SplittableRandom(17);
		for (int round = 0; round < 2000; round++) {
			String text = randomText(random);
			BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
			characters.setText(text);
			List<TextRange> ranges = new ArrayList<>(segmenter.sentences(text));
			ranges.addAll(segmenter.clauses(text));
			segmenter.tokens(text).forEach(token -> ranges.add(token.range()));
			for (TextRange range : ranges) {
				// A mark that stands on white space is all that remains of its character: sentences have none of it at their ends.
				boolean onBlank = range.begin() > 0 && Character.isWhitespace(text.charAt(range.begin() - 1));
				assertTrue((onBlank || characters.isBoundary(range.begin())) && characters.isBoundary(range.end()), text + " " + range);
			}
		}
	}

	@Test
	void aSentenceByItselfIsOneSentence() {
		SplittableRandom random = new SplittableRandom(19);
		for (int round = 0; round < 2000; round++) {
			// The straight quotation mark looks alike at both ends: which it is depends on what stands before the sentence.
			String text = randomText(random).replace('"', '«');
			for (String sentence : sentences(text)) {
				assertEquals(List.of(sentence), sentences(sentence), text);
			}
		}
	}

	@Test
	void moreSpacesWhereSpacesAreChangeNothing() {
		SplittableRandom random = new SplittableRandom(13);
		for (int round = 0; round < 2000; round++) {
			String text = randomText(random);
			String wider = text.replace(" ", random.nextBoolean() ? "  " : " \u00A0 ");
			assertEquals(plain(text, segmenter.sentences(text)), plain(wider, segmenter.sentences(wider)), text);
			assertEquals(plain(text, segmenter.clauses(text)), plain(wider, segmenter.clauses(wider)), text);
		}
	}

	@Test
	void aMegabyteWithoutAnyStopIsNoTrouble() {
		String text = "كلمة ثم أخرى د. ".repeat(1 << 16) + "\n«".repeat(1 << 12) + " x".repeat(1 << 12) + "\nأ.".repeat(1 << 12) + ".".repeat(1 << 14);
		long begin = System.nanoTime();
		assertTrue(segmenter.sentences(text).size() > 1);
		long took = System.nanoTime() - begin;
		assertTrue(took < 2_000_000_000L, took / 1_000_000 + " ms");
	}

	private static void assertCovers(String text, List<TextRange> ranges) {
		int last = 0;
		for (TextRange range : ranges) {
			assertTrue(range.begin() >= last && range.length() > 0, text);
			assertTrue(text.substring(last, range.begin()).isBlank(), text);
			last = range.end();
		}
		assertTrue(text.substring(last).isBlank(), text);
	}

	private static List<String> plain(String text, List<TextRange> ranges) {
		return ranges.stream().map(r -> r.of(text).replaceAll("[\\s\u00A0]+", " ")).toList();
	}

	private static String randomText(SplittableRandom random) {
		int[] letters = "اابدموأنقل.؟!،:«»()\"\n\r   \t\u200F😀٣5َـaBc-–".codePoints().toArray();
		StringBuilder built = new StringBuilder();
		for (int i = random.nextInt(50); i > 0; i--) {
			if (random.nextInt(6) == 0) {
				built.append(" إن ");
			} else {
				built.appendCodePoint(letters[random.nextInt(letters.length)]);
			}
		}
		return built.toString();
	}

	private List<String> sentences(String text) {
		return segmenter.sentences(text).stream().map(r -> r.of(text)).toList();
	}

	private List<String> clauses(String text) {
		return clausesOf("ar", text);
	}

	private static List<String> clausesOf(String language, String text) {
		return new TextSegmenter(language).clauses(text).stream().map(r -> r.of(text)).toList();
	}
}
