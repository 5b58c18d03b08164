// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;

/** Says which source and which contents go with a cue: a maximum entropy model judges each pair of a cue and a span near it. Immutable. */
final class Linker {
	private static final String YES = "yes"; //$NON-NLS-1$
	private static final String NO = "no"; //$NON-NLS-1$
	private static final double ENOUGH = 0.5;
	/** A span further from its cue than this, in UTF-16 units, is not looked at. */
	private static final int REACH = 1200;

	private final AbstractModel sources;
	private final AbstractModel contents;

	/** Either model may be null: then nothing of that kind is linked. */
	Linker(AbstractModel sources, AbstractModel contents) {
		this.sources = sources;
		this.contents = contents;
	}

	AbstractModel sources() {
		return sources;
	}

	AbstractModel contents() {
		return contents;
	}

	/** What the reports of a lesson teach: an event for each pair of a cue and a source near it. */
	static List<Event> sourceEvents(Lesson lesson) {
		Analysis marked = lesson.marked();
		return events(lesson, marked.sources(), (report, source) -> report.source() != null && report.source().samePlace(source));
	}

	/** The same of cues and claims. */
	static List<Event> contentEvents(Lesson lesson) {
		return events(lesson, lesson.marked().claims(), (report, claim) -> report.contents().stream().anyMatch(claim::samePlace));
	}

	private static List<Event> events(Lesson lesson, List<Marked> spans, BiPredicate<Report, Marked> linked) {
		LinkFeatures features = new LinkFeatures(lesson.sentences(), lesson.marked().cues());
		List<Event> events = new ArrayList<>();
		for (Marked cue : features.hasWords() ? lesson.marked().cues() : List.<Marked>of()) {
			List<Report> reports = lesson.marked().reports().stream().filter(report -> report.cue().samePlace(cue)).toList();
			for (Marked span : near(cue, spans)) {
				boolean yes = reports.stream().anyMatch(report -> linked.test(report, span));
				events.add(new Event(yes ? YES : NO, (CharSequence[]) features.of(cue, span, spans)));
			}
		}
		return events;
	}

	/** The reports among what was found; a cue without a content gives none. */
	List<Report> link(List<Sentence> sentences, List<Marked> cues, List<Marked> sourceSpans, List<Marked> claims) {
		if (contents == null) {
			return List.of();
		}
		LinkFeatures features = new LinkFeatures(sentences, cues);
		List<Report> reports = new ArrayList<>();
		for (Marked cue : cues) {
			List<Marked> said = judged(contents, features, cue, claims);
			if (said.isEmpty()) {
				continue;
			}
			Marked source = judged(sources, features, cue, sourceSpans).stream().max(Comparator.comparingDouble(Marked::probability)).orElse(null);
			Marked best = said.stream().max(Comparator.comparingDouble(Marked::probability)).orElseThrow();
			// A claim and another within it do not both stand beside one cue: the one that is surer does.
			List<Marked> beside = said.stream().filter(claim -> claim == best || !claim.contains(best) && !best.contains(claim)).toList();
			double probability = cue.probability() * best.probability() * (source == null ? 1 : source.probability());
			reports.add(new Report(cue, source, beside, probability));
		}
		return reports;
	}

	/** The spans that the model links with the cue, each with the probability of the link. */
	private static List<Marked> judged(AbstractModel model, LinkFeatures features, Marked cue, List<Marked> spans) {
		List<Marked> linked = new ArrayList<>();
		if (model != null) {
			for (Marked span : near(cue, spans)) {
				double yes = model.eval(features.of(cue, span, spans))[model.getIndex(YES)];
				if (yes >= ENOUGH) {
					linked.add(new Marked(span.begin(), span.end(), yes));
				}
			}
		}
		return linked;
	}

	private static List<Marked> near(Marked cue, List<Marked> spans) {
		return spans.stream().filter(span -> span.begin() - cue.end() < REACH && cue.begin() - span.end() < REACH).toList();
	}
}
