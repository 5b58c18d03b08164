// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.training;

import java.util.List;

/**
 * What relations between claims are in natural language inference, with the labels and their order of SNLI, MultiNLI and XNLI. EQUIVALENT entails
 * both ways; SUPPORT entails from its first claim to its second and is neutral the other way; CONTRADICTION is one pair; UPDATE and NEUTRAL are neutral;
 * UNDECIDABLE, and labels that a project added, give none.
 */
@SuppressWarnings("nls")
final class InferenceLabels {
	static final String ENTAILMENT = "entailment";
	static final String NEUTRAL = "neutral";
	static final String CONTRADICTION = "contradiction";
	static final List<String> LABELS = List.of(ENTAILMENT, NEUTRAL, CONTRADICTION);

	private InferenceLabels() {
	}

	/** The label of a relation from its first claim to its second, or the other way; null where it gives no such pair. */
	static String of(String relation, boolean reversed) {
		return switch (relation) {
		case "EQUIVALENT" -> ENTAILMENT;
		case "SUPPORT" -> reversed ? NEUTRAL : ENTAILMENT;
		case "CONTRADICTION" -> reversed ? null : CONTRADICTION;
		case "UPDATE", "NEUTRAL" -> reversed ? null : NEUTRAL;
		default -> null;
		};
	}

	/** The relation that a label means, and for entailment both ways the stronger one; null for what is no label. */
	static String relation(String label, boolean bothWays) {
		return switch (label) {
		case ENTAILMENT -> bothWays ? "EQUIVALENT" : "SUPPORT";
		case CONTRADICTION -> "CONTRADICTION";
		case NEUTRAL -> "NEUTRAL";
		default -> null;
		};
	}
}
