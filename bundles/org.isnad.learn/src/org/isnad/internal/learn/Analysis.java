// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.util.List;

/**
 * What is marked in a text: by a person, or by the learner.
 *
 * @param cues        the cues in order
 * @param sources     the sources in order
 * @param claims      the claims in order, those around others before them
 * @param reports     what belongs together
 * @param uncertainty how unsure the learner was of its decisions: 1 less the geometric mean of their probabilities; 0 for a person's
 */
record Analysis(List<Marked> cues, List<Marked> sources, List<Marked> claims, List<Report> reports, double uncertainty) {
	/** The spans of a layer; INNER gives those of CLAIM. */
	List<Marked> spans(SpanLayer layer) {
		return switch (layer) {
		case CUE -> cues;
		case SOURCE -> sources;
		case CLAIM, INNER -> claims;
		};
	}

	int size() {
		return cues.size() + sources.size() + claims.size() + reports.size();
	}
}
