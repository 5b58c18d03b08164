// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.internal.learn.SpanTagger.Found;
import org.isnad.internal.learn.SpanTagger.Step;

/** What was learned, applied: finds cues, then sources and claims around them, then claims within claims, then what belongs together. Safe for any thread. */
public final class LearnedReader {
	private static final int DEEPEST = 3;

	private final Map<SpanLayer, SpanTagger> taggers;
	private final Linker linker;
	private final Map<String, TextReader> readers = new ConcurrentHashMap<>();

	LearnedReader(Map<SpanLayer, SpanTagger> taggers, Linker linker) {
		this.taggers = Map.copyOf(taggers);
		this.linker = linker;
	}

	Map<SpanLayer, SpanTagger> taggers() {
		return taggers;
	}

	Linker linker() {
		return linker;
	}

	/** Reads a text of a language. */
	Analysis read(String text, String language) {
		return read(readers.computeIfAbsent(language, tag -> new TextReader(tag, false)).read(text));
	}

	/** How unsure it is of a text, 0 to 1. */
	public double uncertainty(String text, String language) {
		return read(text, language).uncertainty();
	}

	Analysis read(List<Sentence> sentences) {
		List<Marked> cues = new ArrayList<>();
		List<Marked> sources = new ArrayList<>();
		List<Marked> claims = new ArrayList<>();
		Doubt doubt = new Doubt();
		for (Sentence sentence : sentences) {
			int last = sentence.pieces().size() - 1;
			List<Found> found = find(SpanLayer.CUE, Steps.of(sentence), doubt);
			found.forEach(each -> cues.add(Steps.inText(sentence, each)));
			List<Step> around = Steps.around(sentence, found, 0, last);
			find(SpanLayer.SOURCE, around, doubt).forEach(each -> sources.add(Steps.inText(sentence, each)));
			for (Found claim : find(SpanLayer.CLAIM, around, doubt)) {
				claims.add(Steps.inText(sentence, claim));
				descend(sentence, found, claim, 1, claims, doubt);
			}
		}
		claims.sort(Comparator.comparingInt(Marked::begin).thenComparing(Comparator.comparingInt(Marked::end).reversed()));
		return new Analysis(cues, sources, claims, linker.link(sentences, cues, sources, claims), doubt.share());
	}

	private void descend(Sentence sentence, List<Found> cues, Found outer, int depth, List<Marked> claims, Doubt doubt) {
		if (depth >= DEEPEST) {
			return;
		}
		for (Found inner : find(SpanLayer.INNER, Steps.around(sentence, cues, outer.first(), outer.last()), doubt)) {
			Found placed = new Found(inner.first() + outer.first(), inner.last() + outer.first(), inner.probability());
			if (placed.last() - placed.first() < outer.last() - outer.first()) {
				claims.add(Steps.inText(sentence, placed));
				descend(sentence, cues, placed, depth + 1, claims, doubt);
			}
		}
	}

	private List<Found> find(SpanLayer layer, List<Step> steps, Doubt doubt) {
		SpanTagger tagger = taggers.get(layer);
		return tagger == null ? List.of() : tagger.find(steps, doubt);
	}
}
