// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.isnad.layout.Direction;
import org.isnad.layout.SpanForm;
import org.isnad.layout.TextBlocks;
import org.isnad.layout.TextRange;
import org.isnad.scene.Chain;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;
import org.isnad.ui.annotator.canvas.VisualOrder.Caret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GrowingSelectionTest {

	private static final String TEXT = "أكد الناطق أن الهدنة قائمة، لكن القصف لم يتوقف أمس. ثم صمت.\nفقرة ثانية.";

	private final ArticleState state = new ArticleState(() -> { });
	private final TextSteps steps = new TextSteps(TEXT, TextBlocks.of(TEXT), "ar");
	private final GrowingSelection growth = new GrowingSelection(state, () -> steps);

	@BeforeEach
	void show() {
		int truce = TEXT.indexOf("الهدنة");
		state.show(new Scene(TEXT, Direction.RIGHT_TO_LEFT, List.of(new SceneSpan("truce", SpanForm.BRACKET, Tone.CLAIM, Standing.OWN, Glyph.CLAIM,
				"", true, List.of(new TextRange(truce, truce + 6)), List.of())), List.of(), key -> Chain.NONE));
	}

	private String selected() {
		return TEXT.substring(state.range().begin(), state.range().end());
	}

	@Test
	void growsFromTheCaretToTheArticleThroughEveryLevel() {
		int caret = TEXT.indexOf("القصف") + 2;
		state.selectText(caret, caret);
		List<String> levels = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			growth.step(true);
			levels.add(selected());
		}
		assertEquals("القصف", levels.get(0));
		assertTrue(levels.get(1).startsWith("لكن") && levels.get(1).endsWith("القصف لم يتوقف أمس"), levels.get(1));
		assertEquals("أكد الناطق أن الهدنة قائمة، لكن القصف لم يتوقف أمس", levels.get(2));
		assertEquals(TEXT.substring(0, TEXT.indexOf('\n')), levels.get(3));
		assertEquals(TEXT, levels.get(4));
		assertEquals(TEXT, levels.get(5));
	}

	@Test
	void shrinksExactlyTheWayItCame() {
		int caret = TEXT.indexOf("القصف") + 2;
		state.selectText(caret + 1, caret);
		List<TextRange> ranges = new ArrayList<>(List.of(state.range()));
		for (int i = 0; i < 4; i++) {
			growth.step(true);
			ranges.add(state.range());
		}
		for (int i = 3; i >= 0; i--) {
			growth.step(false);
			assertEquals(ranges.get(i), state.range());
		}
		assertEquals(new Caret(caret, false), state.caretPlace());
		assertEquals(caret + 1, state.anchor());
	}

	@Test
	void startsFromAnAnnotationAndComesBackToIt() {
		state.select(List.of("truce"));
		growth.step(true);
		assertEquals("الهدنة", selected());
		growth.step(true);
		assertTrue(selected().contains("الهدنة قائمة"), selected());
		growth.step(false);
		growth.step(false);
		assertEquals(Set.of("truce"), state.selected());
	}

	@Test
	void forgetsTheWayWhenSomethingElseIsSelected() {
		state.selectText(1, 1);
		growth.step(true);
		growth.step(true);
		int other = TEXT.indexOf("ثم");
		state.selectText(other, other + 2);
		growth.step(false);
		assertEquals(other, state.range().begin());
		assertTrue(state.range().isEmpty());
	}

	@Test
	void shrinksWhatWasSelectedAtOnceToTheNextSmallerUnits() {
		state.selectText(0, TEXT.indexOf('\n'));
		growth.step(false);
		assertEquals("أكد الناطق أن الهدنة قائمة، لكن القصف لم يتوقف أمس", selected());
		growth.step(false);
		assertTrue(selected().startsWith("أكد") && selected().length() < 40, selected());
	}
}
