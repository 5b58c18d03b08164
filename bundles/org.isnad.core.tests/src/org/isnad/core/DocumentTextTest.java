// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.isnad.model.Fragment;
import org.isnad.testkit.RandomText;
import org.junit.jupiter.api.Test;

class DocumentTextTest {
	@Test
	void codePointsAndUtf16AgreeWithTheJdk() {
		SplittableRandom random = new SplittableRandom(3);
		for (int i = 0; i < 200; i++) {
			DocumentText text = new DocumentText(RandomText.of(random, random.nextInt(40)), "ar");
			for (int offset = 0; offset <= text.length(); offset++) {
				boolean inside = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.string().charAt(offset)) && Character.isHighSurrogate(text.string().charAt(offset - 1));
				assertEquals(inside, text.splitsPair(offset));
				if (!inside) {
					int codePoint = text.string().codePointCount(0, offset);
					assertEquals(codePoint, text.toCodePoint(offset));
					assertEquals(offset, text.toUtf16(codePoint));
				}
			}
		}
	}

	@Test
	void paragraphsCoverTheTextAndEndAtLineEnds() {
		DocumentText text = new DocumentText("a\r\nb\n\nج\rd\u2029e", "ar");
		assertEquals(6, text.paragraphCount());
		assertEquals("a|b||ج|d|e", java.util.stream.IntStream.range(0, 6).mapToObj(p -> text.string().substring(text.paragraphBegin(p), text.paragraphEnd(p))).collect(java.util.stream.Collectors.joining("|")));
		assertEquals(0, text.paragraphAt(2));
		assertEquals(1, text.paragraphAt(3));
		assertEquals(5, text.paragraphAt(text.length()));
		assertEquals(1, new DocumentText("", "ar").paragraphCount());
		assertEquals(2, new DocumentText("a\n", "ar").paragraphCount());
	}

	@Test
	void wordsAndSentencesHoldTheOffset() {
		SplittableRandom random = new SplittableRandom(4);
		DocumentText text = new DocumentText(RandomText.of(random, 60), "ar");
		for (int offset = 0; offset <= text.length(); offset++) {
			for (Fragment found : new Fragment[] { text.wordAt(offset), text.sentenceAt(offset) }) {
				assertTrue(found.begin() <= offset && found.end() <= text.length() && found.begin() <= found.end(), offset + " " + found);
			}
		}
		DocumentText plain = new DocumentText("قال المتحدث نعم. ثم سكت.", "ar");
		assertEquals(new Fragment(4, 11), plain.wordAt(6));
		assertEquals(new Fragment(0, 17), plain.sentenceAt(3));
		assertEquals(5, plain.wordCount());
	}

	@Test
	void theHashIsSha256OfTheUtf8Bytes() {
		assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", DocumentText.hash("abc"));
	}
}
