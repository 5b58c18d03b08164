// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.layout.Direction;
import org.isnad.layout.SpanForm;
import org.isnad.layout.TextRange;
import org.isnad.scene.Chain;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;
import org.junit.jupiter.api.Test;

class ArticleStateTest {

	private static final String TEXT = "قالت الوزارة إن الهدنة قائمة";
	private int changes;
	private final ArticleState state = new ArticleState(() -> changes++);

	private static SceneSpan span(String key, int begin, int end) {
		return new SceneSpan(key, SpanForm.BRACKET, Tone.CLAIM, Standing.OWN, Glyph.CLAIM, key, true,
				List.of(new TextRange(begin, end)), List.of());
	}

	private static Scene scene(SceneSpan... spans) {
		return new Scene(TEXT, Direction.RIGHT_TO_LEFT, List.of(spans), List.of(),
				key -> new Chain(Set.of("arc of " + key), Map.of()));
	}

	@Test
	void selectionOfAnAnnotationDropsThatOfWordsAndLightsItsChain() {
		state.show(scene(span("a", 5, 12)));
		state.selectText(0, 4);
		state.select(List.of("a", "unknown"));
		assertEquals(Set.of("a"), state.selected());
		assertTrue(state.range().isEmpty());
		assertEquals(5, state.caret());
		assertEquals(Set.of("arc of a"), state.chain().arcs());
		assertEquals(2, changes);
	}

	@Test
	void newSceneKeepsWhatIsStillThere() {
		state.show(scene(span("a", 5, 12), span("b", 16, 22)));
		state.select(List.of("a", "b"));
		state.show(scene(span("b", 16, 22)));
		assertEquals(Set.of("b"), state.selected());
		assertNull(state.lastSelected());
	}

	@Test
	void lastAnnotationIsRememberedWhileWordsAreSelected() {
		state.show(scene(span("a", 5, 12)));
		state.select(List.of("a"));
		state.selectText(16, 22);
		assertEquals("a", state.lastSelected());
		assertEquals("الهدنة", CopiedText.of(state));
	}

	@Test
	void copiedAnnotationsStandOnALineEach() {
		state.show(scene(span("a", 5, 12), span("b", 16, 22)));
		state.select(List.of("a", "b"));
		assertEquals("الوزارة" + System.lineSeparator() + "الهدنة", CopiedText.of(state));
	}

	@Test
	void walkGoesByBeginAndRoundTheEnd() {
		state.show(scene(span("inner", 5, 12), span("outer", 5, 28), span("last", 23, 28)));
		state.selectText(2, 2);
		assertEquals("outer", AnnotationWalk.from(state, true, any -> true).key());
		state.select(List.of("outer"));
		assertEquals("inner", AnnotationWalk.from(state, true, any -> true).key());
		assertEquals("last", AnnotationWalk.from(state, false, any -> true).key());
	}

	@Test
	void walkVisitsOnlyWhatIsWanted() {
		state.show(scene(span("a", 0, 4), span("b", 5, 12), span("c", 23, 28)));
		state.select(List.of("a"));
		assertEquals("c", AnnotationWalk.from(state, true, span -> "c".equals(span.key())).key());
		assertEquals("a", AnnotationWalk.from(state, true, span -> "a".equals(span.key())).key());
		assertNull(AnnotationWalk.from(state, true, span -> false));
	}

	@Test
	void extendingTakesNeighboursOfTheLayerInAndOutAgain() {
		state.show(scene(span("a", 0, 4), source("s", 5, 12), span("b", 5, 12), span("c", 23, 28)));
		state.select(List.of("a"));
		List<Object> two = AnnotationWalk.extended(state, true);
		assertEquals(List.of("a", "b"), two);
		state.select(two);
		state.select(AnnotationWalk.extended(state, true));
		assertEquals(List.of("a", "b", "c"), List.copyOf(state.selected()));
		assertEquals(List.of("a", "b", "c"), AnnotationWalk.extended(state, true));
		assertEquals(List.of("a", "b"), AnnotationWalk.extended(state, false));
	}

	@Test
	void alikeIsTheLayerInTheSelectedWordsOrEverywhere() {
		state.show(scene(span("a", 0, 4), source("s", 5, 12), span("b", 5, 12), span("c", 23, 28)));
		assertEquals(4, AnnotationWalk.alike(state, false).size());
		state.select(List.of("a"));
		assertEquals(List.of("a", "b", "c"), AnnotationWalk.alike(state, false));
		assertEquals(List.of("a"), AnnotationWalk.alike(state, true));
		state.selectText(5, 28);
		assertEquals(List.of("b", "c"), AnnotationWalk.alike(state, false));
	}

	@Test
	void copiedAnnotationsStandInNumberedBrackets() {
		SceneSpan parts = new SceneSpan("x", SpanForm.BRACKET, Tone.CLAIM, Standing.OWN, Glyph.CLAIM, "x", true,
				List.of(new TextRange(0, 4), new TextRange(13, 15)), List.of());
		state.show(scene(parts, span("a", 5, 12), span("b", 5, 28)));
		String end = System.lineSeparator();
		assertEquals("[1 قالت 1] [2 [3 الوزارة 3] [1 إن 1] الهدنة قائمة 2]" + end + "1 of x" + end + "2 of b" + end + "3 of a",
				CopiedText.annotated(state, key -> "of " + key));
		state.selectText(5, 12);
		assertEquals("[1 الوزارة 1]" + end + "1 of a", CopiedText.annotated(state, key -> "of " + key));
	}

	private static SceneSpan source(String key, int begin, int end) {
		return new SceneSpan(key, SpanForm.BOX, Tone.SOURCE, Standing.OWN, Glyph.SOURCE, key, true, List.of(new TextRange(begin, end)), List.of());
	}
}
