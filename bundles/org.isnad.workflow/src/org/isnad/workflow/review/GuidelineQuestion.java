// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.isnad.compare.Difference;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.workflow.guidelines.Topic;

/**
 * The same disagreement several times over: a question that the guidelines leave open.
 *
 * @param layer the layer it is in
 * @param kind of which kind the differences are
 * @param attribute the attribute whose tags differ, or null
 * @param tags the tags that stand against each other, as pairs of what annotators have and what gold (or another annotator) has; empty where it is about no tag
 * @param cases where it came up, document by document
 */
public record GuidelineQuestion(Layer layer, Difference.Kind kind, String attribute, String tags, List<Case> cases) {
	/** One place where it came up: who has the left side, and who the right one; gold is named by its id. */
	public record Case(String left, String right, Difference difference) {
	}

	private record Key(Layer layer, Difference.Kind kind, String attribute, String tags) {
	}

	/** The fewest cases that make a question: what comes up once may be a slip. */
	public static final int LEAST = 2;

	/** Gathers cases into questions, the most frequent first. */
	public static List<GuidelineQuestion> of(Collection<Case> cases) {
		Map<Key, List<Case>> clusters = new LinkedHashMap<>();
		cases.forEach(each -> clusters.computeIfAbsent(key(each.difference()), any -> new ArrayList<>()).add(each));
		List<GuidelineQuestion> questions = new ArrayList<>();
		clusters.forEach((key, all) -> {
			if (all.size() >= LEAST) {
				questions.add(new GuidelineQuestion(key.layer(), key.kind(), key.attribute(), key.tags(), List.copyOf(all)));
			}
		});
		questions.sort(Comparator.<GuidelineQuestion>comparingInt(question -> -question.cases().size()).thenComparing(GuidelineQuestion::layer).thenComparing(GuidelineQuestion::kind)
				.thenComparing(question -> String.valueOf(question.attribute())).thenComparing(GuidelineQuestion::tags));
		return questions;
	}

	/** Which of the two tags somebody has and which the other is chance between annotators, so both ways round are one question. */
	private static Key key(Difference difference) {
		if (difference instanceof Difference.OtherTag tag) {
			SortedSet<String> values = new TreeSet<>(List.of(value(difference.left()), value(difference.right())));
			return new Key(difference.layer(), difference.kind(), tag.attribute(), String.join(" / ", values)); //$NON-NLS-1$
		}
		return new Key(difference.layer(), difference.kind(), null, ""); //$NON-NLS-1$
	}

	/** The tag of "attribute=TAG"; a dash where there is none. */
	static String value(String side) {
		return side == null ? "\u2013" : side.substring(side.indexOf('=') + 1); //$NON-NLS-1$
	}

	/** Who disagreed, sorted; gold is not among them. */
	public SortedSet<String> annotators() {
		SortedSet<String> all = new TreeSet<>();
		cases.forEach(each -> all.addAll(List.of(each.left(), each.right())));
		all.remove(CorpusStore.GOLD);
		return all;
	}

	/** What the guidelines would have to speak of. */
	public Topic topic() {
		return new Topic(layer.id(), attribute, null);
	}
}
