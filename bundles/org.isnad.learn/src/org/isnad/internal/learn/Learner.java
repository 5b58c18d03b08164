// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.internal.learn.SpanTagger.Found;

/** Trains taggers and linker on lessons. The same lessons in the same order give the same reader. Stateless. */
final class Learner {
	private Learner() {
	}

	/** @throws IOException if the lessons have too little in them for OpenNLP */
	static LearnedReader train(List<Lesson> lessons, SubMonitor monitor) throws IOException {
		SubMonitor progress = monitor.setWorkRemaining(SpanLayer.values().length + 2);
		Map<SpanLayer, SpanTagger> taggers = new EnumMap<>(SpanLayer.class);
		for (SpanLayer layer : SpanLayer.values()) {
			AbstractModel model = train(lessons, lesson -> events(lesson, layer), progress.split(1));
			if (model != null) {
				taggers.put(layer, new SpanTagger(model));
			}
		}
		return new LearnedReader(taggers, new Linker(train(lessons, Linker::sourceEvents, progress.split(1)), train(lessons, Linker::contentEvents, progress.split(1))));
	}

	/** A model, or null where the lessons show one outcome alone: then there is nothing to tell apart. */
	private static AbstractModel train(List<Lesson> lessons, Function<Lesson, List<Event>> taught, SubMonitor monitor) throws IOException {
		Set<String> outcomes = new HashSet<>();
		long count = 0;
		for (Lesson lesson : lessons) {
			List<Event> events = taught.apply(lesson);
			events.forEach(event -> outcomes.add(event.getOutcome()));
			count += events.size();
		}
		Iterator<Event> events = lessons.stream().flatMap(lesson -> taught.apply(lesson).stream()).iterator();
		return outcomes.size() < 2 ? null : Maxent.train(events, count, monitor);
	}

	private static List<Event> events(Lesson lesson, SpanLayer layer) {
		List<Event> events = new ArrayList<>();
		for (Sentence sentence : lesson.sentences()) {
			int last = sentence.pieces().size() - 1;
			List<Marked> spans = lesson.marked().spans(layer).stream().filter(span -> span.begin() >= sentence.begin() && span.end() <= sentence.end()).toList();
			List<Found> cues = Steps.inPieces(sentence, lesson.marked().cues(), 0, last);
			switch (layer) {
			case CUE -> events.addAll(SpanTagger.events(Steps.of(sentence), cues));
			case SOURCE, CLAIM -> events.addAll(SpanTagger.events(Steps.around(sentence, cues, 0, last), Steps.inPieces(sentence, spans, 0, last)));
			case INNER -> {
				for (Marked outer : spans) {
					List<Marked> within = spans.stream().filter(outer::contains).toList();
					for (Found place : Steps.inPieces(sentence, List.of(outer), 0, last)) {
						events.addAll(SpanTagger.events(Steps.around(sentence, cues, place.first(), place.last()),
								Steps.inPieces(sentence, within, place.first(), place.last())));
					}
				}
			}
			}
		}
		return events;
	}
}
