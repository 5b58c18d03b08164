// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class SelectionCountTest {

	private static List<Integer> numbers(String selected) {
		return Arrays.stream(SelectionCount.said(selected).split("\\D+")).filter(part -> !part.isEmpty()).map(Integer::valueOf).toList();
	}

	@Test
	void charactersAreCodePointsAndPunctuationIsNoWord() {
		assertEquals(List.of(3, 15), numbers("قال: «الوزير» 5"));
		assertEquals(List.of(1, 4), numbers("أكّد"));
		assertEquals(1, numbers("\uD83D\uDE00").getLast());
	}
}
