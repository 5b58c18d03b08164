// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoldsTest {
	private static List<Lesson> lessons(int documents) {
		List<Lesson> lessons = new ArrayList<>();
		for (int i = 0; i < documents; i++) {
			for (int annotator = 0; annotator <= i % 3; annotator++) {
				lessons.add(new Lesson("d" + i, List.of(), new Analysis(List.of(), List.of(), List.of(), List.of(), 0)));
			}
		}
		return lessons;
	}

	private static Set<String> documents(List<Lesson> lessons) {
		return new HashSet<>(lessons.stream().map(Lesson::document).toList());
	}

	@Test
	void noDocumentIsTestedByWhatWasTaughtOnItAndEachIsTestedOnce() {
		for (int count : new int[] { 2, 5, 13, 40 }) {
			List<Lesson> lessons = lessons(count);
			Folds folds = new Folds(lessons, 5);
			List<Lesson> tested = new ArrayList<>();
			for (int fold = 0; fold < folds.count(); fold++) {
				for (double share : new double[] { 0.25, 1 }) {
					assertTrue(Collections.disjoint(documents(folds.tested(lessons, fold)), documents(folds.taught(lessons, fold, share))));
				}
				assertEquals(count, documents(folds.tested(lessons, fold)).size() + documents(folds.taught(lessons, fold, 1)).size());
				assertTrue(folds.taught(lessons, fold, 1).containsAll(folds.taught(lessons, fold, 0.5)));
				tested.addAll(folds.tested(lessons, fold));
			}
			assertEquals(lessons.size(), tested.size());
			assertEquals(Math.min(5, count), folds.count());
		}
	}
}
