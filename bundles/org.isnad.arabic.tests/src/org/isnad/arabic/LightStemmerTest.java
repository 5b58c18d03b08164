// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class LightStemmerTest {
	@Test
	void formsOfOneWordFallTogether() {
		assertEquals(stem("السيطرة"), stem("سيطرتهم"));
		assertEquals(stem("هزيمة"), stem("وهزيمتهم"));
		assertEquals(stem("التقدم"), stem("تقدما"));
		assertEquals(stem("انسحاب"), stem("والانسحاب"));
		assertEquals(stem("انسحاب"), stem("انسحابهم"));
		assertEquals(stem("المدنيين"), stem("مدنيون"));
		assertEquals(stem("أكد"), stem("أكدت"));
		assertEquals(stem("الجيش"), stem("للجيش"));
		assertEquals("اعلان", stem("الإعلان"));
	}

	@Test
	void otherWordsStayApart() {
		assertNotEquals(stem("إعلان"), stem("أعلام"));
		assertNotEquals(stem("علي"), stem("إلى"));
	}

	@Test
	void otherScriptsAreLeftAlone() {
		assertEquals("reports", stem("Reports"));
	}

	private static String stem(String word) {
		return LightStemmer.stem(ArabicFolder.key(word));
	}
}
