// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.learn.Quality;
import org.isnad.learn.Quality.Counts;

/** Measures by cross-validation: what a learner finds in documents that it was not trained on, against what is marked there. Stateless. */
final class Evaluation {
	static final String ATTRIBUTION = "attribution"; //$NON-NLS-1$

	private Evaluation() {
	}

	/** @param share the share of the documents of the other folds that are trained on, above 0 to 1 */
	static Training.Measured crossValidate(List<Lesson> lessons, int most, double share, SubMonitor monitor) throws IOException {
		Folds folds = new Folds(lessons, most);
		SubMonitor progress = monitor.setWorkRemaining(folds.count());
		Map<String, Quality> sums = new LinkedHashMap<>();
		int documents = 0;
		for (int fold = 0; fold < folds.count(); fold++) {
			List<Lesson> taught = folds.taught(lessons, fold, share);
			documents += taught.stream().map(Lesson::document).distinct().count();
			LearnedReader reader = Learner.train(taught, progress.split(1));
			for (Lesson lesson : folds.tested(lessons, fold)) {
				compare(lesson.marked(), reader.read(lesson.sentences())).forEach(quality -> sums.merge(quality.layer(), quality, Quality::plus));
			}
		}
		return new Training.Measured((double) documents / folds.count(), List.copyOf(sums.values()));
	}

	static List<Quality> compare(Analysis marked, Analysis found) {
		return List.of(spans("cue", marked.cues(), found.cues()), spans("source", marked.sources(), found.sources()), //$NON-NLS-1$ //$NON-NLS-2$
				spans("claim", marked.claims(), found.claims()), //$NON-NLS-1$
				new Quality(ATTRIBUTION, count(marked.reports(), found.reports(), (a, b) -> same(a, b, Marked::samePlace)),
						count(marked.reports(), found.reports(), (a, b) -> same(a, b, Marked::overlaps))));
	}

	private static Quality spans(String layer, List<Marked> marked, List<Marked> found) {
		return new Quality(layer, count(marked, found, Marked::samePlace), count(marked, found, Marked::overlaps));
	}

	private static boolean same(Report one, Report other, BiPredicate<Marked, Marked> same) {
		boolean sources = one.source() == null || other.source() == null ? one.source() == other.source() : same.test(one.source(), other.source());
		return sources && same.test(one.cue(), other.cue()) && one.contents().stream().anyMatch(a -> other.contents().stream().anyMatch(b -> same.test(a, b)));
	}

	/** Each may be matched once. */
	private static <T> Counts count(List<T> marked, List<T> found, BiPredicate<T, T> same) {
		Set<Integer> taken = new HashSet<>();
		int matched = 0;
		for (T each : found) {
			for (int i = 0; i < marked.size(); i++) {
				if (!taken.contains(i) && same.test(marked.get(i), each)) {
					taken.add(i);
					matched++;
					break;
				}
			}
		}
		return new Counts(matched, found.size(), marked.size());
	}
}
