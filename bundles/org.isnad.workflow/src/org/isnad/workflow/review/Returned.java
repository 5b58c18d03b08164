// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.review;

import java.util.Optional;

import org.isnad.compare.Difference;
import org.isnad.compare.gold.ReasonCode;
import org.isnad.model.Decision;

/**
 * Something that adjudication decided otherwise than an annotator has it, and why.
 *
 * @param annotator whose annotation it is
 * @param difference in what they differ; the left side is the annotator's, the right one gold
 * @param reason why a person decided so; empty where no code was given or a policy decided
 * @param note what the annotators are told about it, or the words of the log; null where nothing was said
 * @param decidedBy the person who decided, or null
 * @param policy the policy that decided, or null
 * @param decision the id of the decision, or null where gold has it without one
 */
public record Returned(String annotator, Difference difference, Optional<ReasonCode> reason, String note, String decidedBy, String policy, String decision) {
	static Returned of(String annotator, Difference difference, Decision decision) {
		if (decision == null) {
			return new Returned(annotator, difference, Optional.empty(), null, null, null, null);
		}
		boolean person = decision.getPolicy() == null;
		String note = decision.getNote() != null ? decision.getNote() : person ? null : decision.getReason();
		return new Returned(annotator, difference, ReasonCode.of(decision.getCode()), note, person ? decision.getBy() : null, decision.getPolicy(), decision.getId());
	}
}
