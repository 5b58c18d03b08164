// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.isnad.onnx.Spans.Word;
import org.junit.jupiter.api.Test;

class SpansTest {
	@Test
	void everySchemeOfLabelsGivesItsSpans() {
		assertEquals(List.of("A 0-2", "A 2-3"), spans("B-A", "I-A", "B-A"));
		assertEquals(List.of("A 0-1", "B 1-3"), spans("B-A", "I-B", "I-B"));
		assertEquals(List.of("A 1-2"), spans("O", "I-A", "O"));
		assertEquals(List.of("A 0-1", "A 1-4", "B 4-5"), spans("S-A", "B-A", "I-A", "E-A", "U-B"));
		assertEquals(List.of("A 0-1", "A 1-2"), spans("L-A", "I-A"));
		assertEquals(List.of("PER 0-2", "ORG 2-3"), spans("PER", "PER", "ORG"));
		assertEquals(List.of("A 0-2"), spans("b_A", "i_A"));
		assertEquals(List.of(), spans("O", "O"));
		assertEquals(List.of(), spans());
	}

	private static List<String> spans(String... labels) {
		List<Word> words = new ArrayList<>();
		for (String label : labels) {
			words.add(new Word(words.size(), words.size() + 1, label, 0.5));
		}
		return Spans.of(words).stream().map(f -> f.label() + ' ' + f.begin() + '-' + f.end()).toList();
	}
}
