// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.ULocale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TokenScannerTest {
	private static final String[] PIECES = { "قال", "وقالت", "مُؤكِّدًا", "ــ", "ـًا", "،", "؛", "؟", "!", "«", "»", "(", ")", "\"", "'", ".", ":", "..", "-", "_", "/", " ", " ", " ",
			"\n", "\r\n", "\t", "\u00A0", "3", "٤٥", "1,200", "3.5", "%", "CNN", "a", "é", "\u064B", "\u0670", "\u200F", "\u200C", "\u200D", "\uFEFC", "\uFE0F", "\uD83D\uDE00",
			"\uD800", "\uDC00", "ٱ", "گ", "ء", "\u2019", "\u00B7", "א", "東京", "かな" };

	@Test
	void plainWordsPartAsIcuPartsThem() {
		SplittableRandom random = new SplittableRandom(23);
		for (int i = 0; i < 60_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = 1 + random.nextInt(9); n > 0; n--) {
				text.append(PIECES[random.nextInt(PIECES.length)]);
			}
			// A joiner before a picture makes ICU take the space before both into the token, which is no good.
			String whole = text.toString().replace("\u200D\uD83D", "\uD83D");
			assertEquals(new TokenScanner(whole, whole.length(), ULocale.forLanguageTag("ar")).rules(0, whole.length()),
					new TokenScanner(whole, whole.length(), ULocale.forLanguageTag("ar")).scan(0), whole);
		}
	}
}
