// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.isnad.scene.look.Tone;

/**
 * What a reader can take away from an article to see the rest better. An annotation may belong to two of these: a suggested
 * claim is seen only while claims and suggestions both are.
 */
public enum SceneLayer {
	/** The annotator's claims. */
	CLAIMS,
	/** Mentions of sources. */
	SOURCES,
	/** Cues. */
	CUES,
	/** Times, places and quantities. */
	ANCHORS,
	/** What engines propose. */
	SUGGESTIONS,
	/** The links between sources, cues and claims. */
	ARCS,
	/** The marks of relations beside claims. */
	RELATIONS;

	/** The layers an annotation belongs to. */
	public static Set<SceneLayer> of(SceneSpan span) {
		EnumSet<SceneLayer> layers = EnumSet.noneOf(SceneLayer.class);
		if (span.standing() == Standing.SUGGESTED) {
			layers.add(SUGGESTIONS);
		}
		if (span.tone() == Tone.CLAIM) {
			layers.add(CLAIMS);
		} else if (span.tone() == Tone.SOURCE) {
			layers.add(SOURCES);
		} else if (span.tone() == Tone.CUE) {
			layers.add(CUES);
		} else {
			layers.add(ANCHORS);
		}
		return layers;
	}

	/** The scene without some layers; the same object if there is nothing to take away. Links go with either of their ends. */
	public static Scene without(Scene scene, Collection<SceneLayer> hidden) {
		if (hidden.isEmpty()) {
			return scene;
		}
		boolean noMarks = hidden.contains(RELATIONS);
		List<SceneSpan> spans = scene.spans().stream().filter(span -> of(span).stream().noneMatch(hidden::contains))
				.map(span -> noMarks ? withoutMarks(span) : span).toList();
		Scene shown = new Scene(scene.text(), scene.direction(), spans, List.of(), scene::chain);
		if (hidden.contains(ARCS)) {
			return shown;
		}
		List<SceneArc> arcs = scene.arcs().stream()
				.filter(arc -> shown.span(arc.from()) != null && shown.span(arc.to()) != null).toList();
		return new Scene(scene.text(), scene.direction(), spans, arcs, scene::chain);
	}

	private static SceneSpan withoutMarks(SceneSpan span) {
		return span.marks().isEmpty() ? span : new SceneSpan(span.key(), span.form(), span.tone(), span.standing(), span.glyph(),
				span.word(), span.chip(), span.fragments(), List.of());
	}
}
