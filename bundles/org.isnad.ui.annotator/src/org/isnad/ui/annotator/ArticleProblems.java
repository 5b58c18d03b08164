// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isnad.core.Problem;
import org.isnad.model.Identified;
import org.isnad.scene.SceneSpan;
import org.isnad.ui.LiveProblems;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Tells a canvas where in its article the rules object to something.
 */
final class ArticleProblems {

	private ArticleProblems() {
	}

	/** Keeps a canvas in step with the problems of its document until it is disposed. */
	static void follow(AnnotationCanvas canvas, String documentId) {
		LiveProblems.listen(canvas, problems -> canvas.aspect().setProblems(offsets(canvas, documentId, problems)));
	}

	private static List<Integer> offsets(AnnotationCanvas canvas, String documentId, List<Problem> problems) {
		List<Problem> own = problems.stream().filter(problem -> documentId.equals(problem.document())).toList();
		Map<String, Integer> begins = own.isEmpty() ? Map.of() : begins(canvas);
		List<Integer> offsets = new ArrayList<>();
		for (Problem problem : own) {
			int offset = problem.offset() >= 0 ? problem.offset() : begins.getOrDefault(problem.id(), -1);
			if (offset >= 0) {
				offsets.add(offset);
			}
		}
		return offsets;
	}

	private static Map<String, Integer> begins(AnnotationCanvas canvas) {
		Map<String, Integer> begins = new HashMap<>();
		for (SceneSpan span : canvas.scene().spans()) {
			if (span.key() instanceof Identified element) {
				begins.put(element.getId(), span.begin());
			}
		}
		return begins;
	}
}
