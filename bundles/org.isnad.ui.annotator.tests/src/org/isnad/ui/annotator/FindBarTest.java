// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.isnad.layout.TextRange;
import org.junit.jupiter.api.Test;

class FindBarTest {

	private static final String TEXT = "أكّد الوزير إلى الصحفيين. اكد\nفي 2020 أكد مصدر";

	private static List<String> found(String words) {
		return FindBar.places(TEXT, words).stream().map(range -> TEXT.substring(range.begin(), range.end())).toList();
	}

	@Test
	void wordsAreFoundWhateverTheirSpelling() {
		assertEquals(List.of("أكّد", "اكد", "أكد"), found("أكد"));
		assertEquals(List.of(), found(" "));
		assertEquals(List.of(), found("غائب"));
	}

	@Test
	void paragraphAndOffsetsNameAPlace() {
		assertEquals(List.of("في 2020 أكد مصدر"), found("\u00B6 2"));
		assertEquals(List.of(new TextRange(5, 11)), FindBar.places(TEXT, "5\u201311"));
		assertEquals(List.of(new TextRange(7, 7)), FindBar.places(TEXT, "7"));
		assertEquals(List.of(new TextRange(TEXT.length(), TEXT.length())), FindBar.places(TEXT, "99999"));
	}

	@Test
	void numberThatStandsInTheTextIsFoundThere() {
		assertEquals(List.of("2020"), found("2020"));
	}
}
