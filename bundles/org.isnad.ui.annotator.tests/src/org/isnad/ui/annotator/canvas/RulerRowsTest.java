// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.isnad.layout.Direction;
import org.isnad.layout.SpanForm;
import org.isnad.layout.TextRange;
import org.isnad.scene.Chain;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneMark;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.annotator.canvas.RulerRows.Kind;
import org.junit.jupiter.api.Test;

class RulerRowsTest {

	private static SceneSpan span(int begin, Tone tone, Standing standing, SceneMark... marks) {
		return new SceneSpan(new Object(), SpanForm.BOX, tone, standing, Glyph.CLAIM, "", true,
				List.of(new TextRange(begin, begin + 1)), List.of(marks));
	}

	private static Scene scene(int length, List<SceneSpan> spans) {
		return new Scene("x".repeat(length), Direction.RIGHT_TO_LEFT, spans, List.of(), key -> Chain.NONE);
	}

	@Test
	void rowsCountWhatBeginsInThemAndShowTheMostImportant() {
		SceneMark mark = new SceneMark("r", Glyph.UPDATE, Tone.UPDATE, "x");
		Scene scene = scene(1000, List.of(span(0, Tone.CUE, Standing.OWN), span(3, Tone.CLAIM, Standing.OWN),
				span(5, Tone.SOURCE, Standing.OWN), span(15, Tone.SOURCE, Standing.OWN), span(16, Tone.CUE, Standing.OWN),
				span(25, Tone.CLAIM, Standing.OWN), span(26, Tone.CLAIM, Standing.SUGGESTED), span(995, Tone.CLAIM, Standing.OWN, mark)));
		RulerRows rows = new RulerRows(scene, 100, List.of(5, 999), List.of(new TextRange(12, 13), new TextRange(19, 30)));
		assertEquals(Token.CLAIM, rows.ink(0));
		assertEquals(Token.SOURCE, rows.ink(1));
		assertEquals(Token.SUGGESTION, rows.ink(2));
		assertNull(rows.ink(3));
		assertEquals(Token.UPDATE, rows.ink(99));
		assertEquals(1, rows.count(0, Kind.CUE));
		assertEquals(1, rows.count(99, Kind.RELATION));
		assertEquals(1, rows.problems(0));
		assertEquals(1, rows.problems(99));
		assertEquals(0, rows.found(0));
		assertEquals(2, rows.found(1));
	}

	@Test
	void rowAndOffsetAgreeForAnyLengthAndHeight() {
		for (int length : new int[] { 0, 1, 7, 99, 100, 101, 1_000_000 }) {
			for (int height : new int[] { 1, 3, 100, 250 }) {
				RulerRows rows = new RulerRows(scene(length, List.of()), height, List.of(), List.of());
				for (int row = 0; row < height && row < length; row++) {
					int back = rows.row(rows.offset(row));
					assertTrue(back >= row && (length < height || back == row), length + " " + height + " " + row);
				}
				assertEquals(height - 1, rows.row(length + 5));
			}
		}
	}

	@Test
	void everySpanIsCountedOnce() {
		List<SceneSpan> spans = new ArrayList<>();
		for (int i = 0; i < 20_000; i++) {
			spans.add(span(i * 7 % 999_999, Tone.values()[i % 3], Standing.OWN));
		}
		RulerRows rows = new RulerRows(scene(1_000_000, spans), 200, List.of(), List.of());
		int sum = 0;
		for (int row = 0; row < rows.rows(); row++) {
			for (Kind kind : Kind.values()) {
				sum += rows.count(row, kind);
			}
		}
		assertEquals(20_000, sum);
	}
}
