// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.osgi.util.NLS;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneDelta;
import org.isnad.scene.SceneSpan;

/**
 * What is different between two scenes of one text, in words: one annotation in full, several by their number.
 */
final class SpokenNews {

	private final Scene before;
	private final Scene now;
	private final List<SceneSpan> added;
	private final List<SceneSpan> removed;
	private final List<SceneSpan> changed;

	SpokenNews(Scene before, Scene now) {
		this.before = before;
		this.now = now;
		SceneDelta delta = now.since(before);
		added = delta.added().stream().filter(span -> before.span(span.key()) == null).toList();
		removed = delta.removed().stream().filter(span -> now.span(span.key()) == null).toList();
		changed = delta.added().stream().filter(span -> isOther(before.span(span.key()), span)).toList();
	}

	private static boolean isOther(SceneSpan was, SceneSpan is) {
		return was != null && was != is && !(was.fragments().equals(is.fragments()) && was.word().equals(is.word())
				&& was.standing() == is.standing());
	}

	/** The news, empty if there is none; a function names a span of one of the scenes. */
	String tell(BiFunction<Scene, SceneSpan, String> name) {
		// who marks or removes something changes others by the way: the chips of the ends of a chain
		if (!added.isEmpty()) {
			return line(Messages.Spoken_added, now, added, name);
		}
		if (!removed.isEmpty()) {
			return line(Messages.Spoken_removed, before, removed, name);
		}
		return changed.isEmpty() ? "" : line(Messages.Spoken_changed, now, changed, name); //$NON-NLS-1$
	}

	private static String line(String form, Scene scene, List<SceneSpan> spans, BiFunction<Scene, SceneSpan, String> name) {
		return NLS.bind(form, spans.size() == 1 ? name.apply(scene, spans.getFirst())
				: NLS.bind(Messages.Spoken_many, spans.size()));
	}
}
