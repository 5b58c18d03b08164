// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.DocumentText;

/** Deals documents to folds for cross-validation, as good as by lot but always in the same way. All lessons of a document are in one fold. */
final class Folds {
	private final Map<String, Integer> foldOf = new HashMap<>();
	private final int count;

	/** @param most how many folds there are at most; there are never more than documents */
	Folds(List<Lesson> lessons, int most) {
		List<String> documents = new ArrayList<>(lessons.stream().map(Lesson::document).distinct().toList());
		documents.sort(Comparator.comparing(DocumentText::hash));
		count = Math.min(most, documents.size());
		for (int i = 0; i < documents.size(); i++) {
			foldOf.put(documents.get(i), i % count);
		}
	}

	int count() {
		return count;
	}

	/** The lessons of a fold: what is tested on. */
	List<Lesson> tested(List<Lesson> lessons, int fold) {
		return lessons.stream().filter(lesson -> foldOf.get(lesson.document()) == fold).toList();
	}

	/** The lessons of all other folds, of this share of their documents: what is trained on. */
	List<Lesson> taught(List<Lesson> lessons, int fold, double share) {
		List<String> others = new ArrayList<>(foldOf.keySet().stream().filter(document -> foldOf.get(document) != fold).toList());
		others.sort(Comparator.comparing(DocumentText::hash));
		List<String> taken = others.subList(0, (int) Math.ceil(others.size() * share));
		return lessons.stream().filter(lesson -> taken.contains(lesson.document())).toList();
	}
}
