// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
	void whateverTheTextEverythingButWhiteSpaceIsInOneSentence() {
		SplittableRandom random = new SplittableRandom(11);
		int[] letters = "ابدم.؟!،:«»()\n\r \t\u200F😀٣5َ".codePoints().toArray();
		for (int round = 0; round < 1000; round++) {
			StringBuilder built = new StringBuilder();
			for (int i = random.nextInt(40); i > 0; i--) {
				built.appendCodePoint(letters[random.nextInt(letters.length)]);
			}
			String text = built.toString();
			int last = 0;
			StringBuilder covered = new StringBuilder();
			for (TextRange sentence : segmenter.sentences(text)) {
				assertTrue(sentence.begin() >= last && sentence.length() > 0, text);
				covered.append(sentence.of(text));
				last = sentence.end();
			}
			assertEquals(text.replaceAll("\\s", ""), covered.toString().replaceAll("\\s", ""), text);
		}
	}

	private List<String> sentences(String text) {
		return segmenter.sentences(text).stream().map(r -> r.of(text)).toList();
	}
}
