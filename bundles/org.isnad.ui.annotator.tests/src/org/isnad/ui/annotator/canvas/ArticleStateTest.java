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
}
