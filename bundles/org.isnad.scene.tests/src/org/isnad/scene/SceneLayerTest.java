// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.isnad.layout.Direction;
import org.isnad.layout.SpanForm;
import org.isnad.layout.TextRange;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;
import org.junit.jupiter.api.Test;

class SceneLayerTest {

	private static final SceneMark MARK = new SceneMark("r", Glyph.CONTRADICTION, Tone.CONTRADICTION, "¶ 9");

	private static SceneSpan span(String key, int begin, Tone tone, Standing standing, SceneMark... marks) {
		return new SceneSpan(key, SpanForm.BOX, tone, standing, Glyph.CLAIM, key, true, List.of(new TextRange(begin, begin + 2)),
				List.of(marks));
	}

	private final SceneSpan claim = span("claim", 0, Tone.CLAIM, Standing.OWN, MARK);
	private final SceneSpan source = span("source", 3, Tone.SOURCE, Standing.OWN);
	private final SceneSpan cue = span("cue", 6, Tone.CUE, Standing.GOLD);
	private final SceneSpan time = span("time", 9, Tone.PLAIN, Standing.OWN);
	private final SceneSpan suggested = span("suggested", 12, Tone.CLAIM, Standing.SUGGESTED);
	private final SceneArc toCue = new SceneArc(List.of("a"), "source", "cue");
	private final SceneArc toClaim = new SceneArc(List.of("a"), "cue", "claim");
	private final Scene scene = new Scene("x".repeat(20), Direction.LEFT_TO_RIGHT, List.of(claim, source, cue, time, suggested),
			List.of(toCue, toClaim), key -> Chain.NONE);

	@Test
	void everySpanHasItsLayers() {
		assertEquals(Set.of(SceneLayer.CLAIMS), SceneLayer.of(claim));
		assertEquals(Set.of(SceneLayer.SOURCES), SceneLayer.of(source));
		assertEquals(Set.of(SceneLayer.CUES), SceneLayer.of(cue));
		assertEquals(Set.of(SceneLayer.ANCHORS), SceneLayer.of(time));
		assertEquals(Set.of(SceneLayer.CLAIMS, SceneLayer.SUGGESTIONS), SceneLayer.of(suggested));
	}

	@Test
	void nothingHiddenIsTheSameScene() {
		assertSame(scene, SceneLayer.without(scene, Set.of()));
	}

	@Test
	void hiddenSpansTakeTheirArcsWithThem() {
		Scene shown = SceneLayer.without(scene, Set.of(SceneLayer.CLAIMS));
		assertEquals(List.of(source, cue, time), shown.spans());
		assertEquals(List.of(toCue), shown.arcs());
		assertNull(shown.span("suggested"));
		assertEquals(List.of(claim, source, cue, time), SceneLayer.without(scene, Set.of(SceneLayer.SUGGESTIONS)).spans());
	}

	@Test
	void arcsAndMarksCanBeHiddenAlone() {
		Scene shown = SceneLayer.without(scene, Set.of(SceneLayer.ARCS, SceneLayer.RELATIONS));
		assertEquals(5, shown.spans().size());
		assertEquals(List.of(), shown.arcs());
		assertTrue(shown.spans().stream().allMatch(span -> span.marks().isEmpty()));
		assertSame(source, shown.span("source"));
	}

	@Test
	void allHiddenLeavesTheText() {
		Scene shown = SceneLayer.without(scene, EnumSet.allOf(SceneLayer.class));
		assertEquals(scene.text(), shown.text());
		assertEquals(List.of(), shown.spans());
		assertEquals(List.of(), shown.arcs());
	}
}
