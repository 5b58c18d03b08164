// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.learn;

import java.util.List;

/**
 * One measurement of the learner: a point of the learning curve.
 *
 * @param at          when, as an ISO 8601 instant in UTC
 * @param model       the version of the model that was trained on all documents at that time
 * @param engine      the version of the learner
 * @param taught      how many documents each measured learner was trained on, on the average of the folds
 * @param documents   how many documents there were to learn from
 * @param annotations how many annotations
 * @param quality     what was measured on documents that were not trained on, by layer
 */
public record LearningPoint(String at, String model, String engine, double taught, int documents, int annotations, List<Quality> quality) {
	public LearningPoint {
		quality = List.copyOf(quality);
	}
}
