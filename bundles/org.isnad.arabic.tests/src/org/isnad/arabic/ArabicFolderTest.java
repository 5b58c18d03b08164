// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ArabicFolderTest {
	@Test
	void spellingsOfOneWordFallTogether() {
		assertEquals(ArabicFolder.key("أعلن"), ArabicFolder.key("اعلن"));
		assertEquals(ArabicFolder.key("إلى"), ArabicFolder.key("الي"));
		assertEquals(ArabicFolder.key("أنّ"), ArabicFolder.key("ان"));
		assertEquals(ArabicFolder.key("مؤكّدة"), ArabicFolder.key("موكده"));
		assertEquals(ArabicFolder.key("بـــيان"), ArabicFolder.key("بيان"));
		assertEquals(ArabicFolder.key("ٱلقرآن"), ArabicFolder.key("القران"));
		assertEquals(ArabicFolder.key("کی"), ArabicFolder.key("كي"));
	}

	@Test
	void presentationFormsBecomeTheirLetters() {
		assertEquals("سلام", ArabicFolder.key("\uFEB3\uFEFC\uFEE1"));
		assertEquals("صلي الله عليه وسلم", ArabicFolder.key("\uFDFA"));
	}

	@Test
	void digitsOfThreeScriptsAndTheirSeparators() {
		assertEquals("80 80 80", ArabicFolder.key("٨٠ ۸۰ 80"));
		assertEquals("1,234.5%", ArabicFolder.key("١٬٢٣٤٫٥٪"));
	}

	@Test
	void invisibleMarksVanishAndOddSpacesBecomeSpaces() {
		assertEquals("قال الوزير", ArabicFolder.key("\u200Fقا\u200Dل\u00A0\uFEFFالو\u2067ز\u00ADير\u2069"));
		assertEquals("a\nb", ArabicFolder.key("a\nb"));
	}

	@Test
	void latinLosesCaseAndAccents() {
		assertEquals("resume of 𝒳".replace("𝒳", "x"), ArabicFolder.key("Résumé OF 𝒳"));
	}

	@Test
	void aFoldedStretchFindsItsOriginalWithTheMarksBehindIt() {
		String text = "قالَ مُحَمَّدٌ: نعم";
		FoldedText folded = ArabicFolder.fold(text);
		int at = folded.text().indexOf("محمد");
		assertEquals("مُحَمَّدٌ", folded.original(at, at + 4).of(text));
		assertEquals(at, folded.folded(text.indexOf("مُ")));
	}

	@Test
	void oneCharacterThatBecameSeveralMapsToItselfAsAWhole() {
		FoldedText folded = ArabicFolder.fold("x\uFDFAy");
		assertEquals(new TextRange(1, 2), folded.original(3, 5));
		assertEquals(1, folded.folded(1));
		assertEquals(folded.text().length() - 1, folded.folded(2));
	}

	@Test
	void rangesOutsideAreRefused() {
		assertThrows(IndexOutOfBoundsException.class, () -> ArabicFolder.fold("نص").original(1, 9));
	}

	@Test
	void foldingTwiceChangesNothingAndOffsetsStayInOrder() {
		SplittableRandom random = new SplittableRandom(7);
		String alphabet = "أإآٱاىيئيؤةهكک ـًّٰٓ\u200F\u202B\u2069\u00AD٠۹5٫٬٪\uFEFB\uFDFAéßİΣ😀\n\t،.«";
		int[] letters = alphabet.codePoints().toArray();
		for (int round = 0; round < 2000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(30); i > 0; i--) {
				text.appendCodePoint(letters[random.nextInt(letters.length)]);
			}
			FoldedText folded = ArabicFolder.fold(text);
			assertEquals(folded.text(), ArabicFolder.key(folded.text()), text.toString());
			int before = 0;
			for (int i = 0; i < folded.text().length(); i++) {
				TextRange origin = folded.original(i, i + 1);
				assertTrue(origin.begin() >= before && origin.end() > origin.begin() && origin.end() <= text.length(), text.toString());
				assertTrue(folded.folded(origin.begin()) <= i, text.toString());
				before = origin.begin();
			}
		}
	}
}
