// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.learn;

import java.util.List;

/**
 * What came of learning.
 *
 * @param outcome     whether there is a new model, and if not, why
 * @param model       the version of the model that is there now, or null
 * @param documents   how many documents there are to learn from
 * @param annotations how many annotations
 * @param added       how many of them the model before did not know
 * @param measured    the points that were measured, with fewer documents first; empty where nothing was measured
 * @param pairs       how many judged pairs of claims the pair model was fitted on; 0 where they were too few, or where the shipped weights judge as well
 * @param unread      why documents that cannot be read were left out, one message each; usually empty
 * @param milliseconds how long it took
 */
public record LearnResult(Outcome outcome, String model, int documents, int annotations, int added, List<LearningPoint> measured, int pairs, List<String> unread,
		long milliseconds) {
	/** Whether there is a new model, and if not, why. */
	public enum Outcome {
		/** There is a new model. */
		TRAINED,
		/** The model knows all that is there. */
		UP_TO_DATE,
		/** Too little is new to be worth the time; training can be asked for all the same. */
		LITTLE_NEW,
		/** There are fewer documents with annotations than it takes to learn. */
		TOO_LITTLE
	}

	public LearnResult {
		measured = List.copyOf(measured);
		unread = List.copyOf(unread);
	}
}
