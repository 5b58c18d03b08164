// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.isnad.figures.drawing.Theme;
import org.isnad.layout.Direction;
import org.isnad.layout.SpanForm;
import org.isnad.layout.TextRange;
import org.isnad.scene.Chain;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneArc;
import org.isnad.scene.SceneMark;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;

/** Scenes for tests, and figures of them. */
final class Samples {

	static final String SENTENCE = "قال المتحدث إن 23% من الأسرّة خُصّصت للجرحى.";

	private Samples() {
	}

	static FigureOptions options(Theme theme, boolean outlines, int width, boolean legend) {
		return new FigureOptions(theme, outlines, width, 1, 96, Set.of(), true, legend, false, "en", "", null);
	}

	static SceneSpan span(Object key, SpanForm form, Standing standing, String word, int begin, int end) {
		Tone tone = form == SpanForm.BRACKET ? Tone.CLAIM : form == SpanForm.BOX ? Tone.SOURCE : Tone.CUE;
		return new SceneSpan(key, form, tone, standing, form == SpanForm.BRACKET ? Glyph.CLAIM : Glyph.SOURCE, word, true,
				List.of(new TextRange(begin, end)), List.of());
	}

	/** A cue, a source and a claim with their arcs, and a mark to another document. */
	static Scene sentence() {
		SceneSpan cue = span("cue", SpanForm.UNDERLINE, Standing.OWN, "Say", 0, 3);
		SceneSpan source = span("source", SpanForm.BOX, Standing.OWN, "Person", 4, 11);
		SceneSpan claim = new SceneSpan("claim", SpanForm.BRACKET, Tone.CLAIM, Standing.OWN, Glyph.CLAIM, "Numeric", true,
				List.of(new TextRange(15, SENTENCE.length() - 1)), List.of(new SceneMark("mark", Glyph.CONTRADICTION, Tone.CONTRADICTION, "Post 02")));
		Object first = new Object();
		Object second = new Object();
		return new Scene(SENTENCE, Direction.RIGHT_TO_LEFT, List.of(cue, source, claim),
				List.of(new SceneArc(List.of(first), "source", "cue"), new SceneArc(List.of(second), "cue", "claim")),
				key -> key.equals("claim") ? new Chain(Set.of(first, second), Map.of("cue", "0")) : Chain.NONE);
	}

	/** A text with spans of every form at random, among them such that begin or end inside a character. */
	static Scene random(SplittableRandom random, String text, Direction direction) {
		List<SceneSpan> spans = new ArrayList<>();
		List<SceneArc> arcs = new ArrayList<>();
		for (int i = 0; i < 12 && !text.isEmpty(); i++) {
			int begin = random.nextInt(text.length());
			int end = Math.min(text.length(), begin + 1 + random.nextInt(60));
			spans.add(span(new Object(), SpanForm.values()[random.nextInt(3)], Standing.values()[random.nextInt(4)], "W<&>\"\u0001\uD800" + i, begin, end));
			if (i > 0) {
				arcs.add(new SceneArc(List.of(new Object()), spans.get(i - 1).key(), spans.get(i).key()));
			}
		}
		return new Scene(text, direction, spans, arcs, key -> Chain.NONE);
	}

	static byte[] draw(Scene scene, FigureOptions options, FigureRange range, FigureFormat format, Path folder) throws FigureException, IOException {
		Path file = folder.resolve("figure." + format.id());
		new FigureOperation(scene, new FigureOperation.Caption("Title <&> \u0000\uFFFE", "ar"), options, range, format, file).run(new NullProgressMonitor());
		return Files.readAllBytes(file);
	}
}
