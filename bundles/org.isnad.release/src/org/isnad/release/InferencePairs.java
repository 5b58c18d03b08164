// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Decision;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * Turns relations into pairs for natural language inference. EQUIVALENT entails both ways; SUPPORT entails from its first claim to its second and is neutral
 * the other way; CONTRADICTION is one pair; UPDATE and NEUTRAL are neutral, as negatives that a person looked at; UNDECIDABLE gives none.
 */
@SuppressWarnings("nls")
final class InferencePairs {
	/** The labels in the order of SNLI, MultiNLI and XNLI. */
	static final List<String> LABELS = List.of("entailment", "neutral", "contradiction");

	private static final String ENTAILMENT = LABELS.get(0);
	private static final String NEUTRAL = LABELS.get(1);
	private static final String CONTRADICTION = LABELS.get(2);
	private static final String HARD = "HARD_ANNOTATED";

	private final CorpusStore store;
	private final ReleaseRows rows;
	private final SplitPlan plan;
	private final Map<String, Decision> decisions = new HashMap<>();
	private final List<String> annotators;

	InferencePairs(CorpusStore store, ReleaseRows rows, SplitPlan plan, String annotator) throws CorpusException {
		this.store = store;
		this.rows = rows;
		this.plan = plan;
		this.annotators = store.annotators();
		for (Decision decision : store.relations(annotator).getDecisions()) {
			if (decision.getTarget() != null) {
				decisions.put(decision.getTarget(), decision);
			}
		}
	}

	/** Adds the pairs to the rows. */
	void add() {
		for (JsonObject relation : rows.rows(ReleaseTable.RELATIONS)) {
			String label = String.valueOf(ReleaseRows.text(relation, "label"));
			switch (label) {
			case "EQUIVALENT" -> {
				pair(relation, ENTAILMENT, false, null);
				pair(relation, ENTAILMENT, true, null);
			}
			case "SUPPORT" -> {
				pair(relation, ENTAILMENT, false, null);
				pair(relation, NEUTRAL, true, null);
			}
			case "CONTRADICTION" -> pair(relation, CONTRADICTION, false, null);
			case "UPDATE", "NEUTRAL" -> pair(relation, NEUTRAL, false, HARD);
			default -> {
				// UNDECIDABLE, and labels that a project added, have no place in inference.
			}
			}
		}
	}

	/** The label that a direction of a relation has; null where it gives no such pair. */
	static String labelOf(String relation, boolean reversed) {
		return switch (relation) {
		case "EQUIVALENT" -> ENTAILMENT;
		case "SUPPORT" -> reversed ? NEUTRAL : ENTAILMENT;
		case "CONTRADICTION" -> reversed ? null : CONTRADICTION;
		case "UPDATE", "NEUTRAL" -> reversed ? null : NEUTRAL;
		default -> null;
		};
	}

	private void pair(JsonObject relation, String label, boolean reversed, String negativeOrigin) {
		String first = reversed ? "arg2" : "arg1";
		String second = reversed ? "arg1" : "arg2";
		JsonObject premise = rows.claim(ReleaseRows.text(relation, first + "_claim_id"));
		JsonObject hypothesis = rows.claim(ReleaseRows.text(relation, second + "_claim_id"));
		JsonObject row = new JsonObject();
		row.addProperty("pair_id", ReleaseRows.text(relation, "relation_id") + (reversed ? ".21" : ".12"));
		row.add("premise", premise.get("text"));
		row.add("hypothesis", hypothesis.get("text"));
		row.add("premise_correction", premise.get("correction"));
		row.add("hypothesis_correction", hypothesis.get("correction"));
		row.addProperty("label", label);
		row.add("label_fine", relation.get("label"));
		row.add("contradiction_type", relation.get("contradiction_type"));
		row.add("strength", relation.get("strength"));
		row.add("time_relation", relation.get("time_relation"));
		row.add("premise_claim_id", premise.get("claim_id"));
		row.add("hypothesis_claim_id", hypothesis.get("claim_id"));
		row.add("premise_doc_id", premise.get("doc_id"));
		row.add("hypothesis_doc_id", hypothesis.get("doc_id"));
		row.add("scope", relation.get("scope"));
		row.add("relation_id", relation.get("relation_id"));
		String event = ReleaseRows.text(premise, "event_id");
		row.addProperty("event_id", event != null && event.equals(ReleaseRows.text(hypothesis, "event_id")) ? event : null);
		row.addProperty("component_id", plan.componentOf(relation, "arg1_doc_id", "arg1_claim_id"));
		row.addProperty("negative_origin", negativeOrigin);
		row.addProperty("inclusion_prob", 1.0);
		addAgreement(row, relation);
		row.add("split", JsonNull.INSTANCE);
		rows.rows(ReleaseTable.NLI).add(row);
	}

	/** How many annotators had the relation, and their share of those who annotated both documents; null where no adjudication tells. */
	private void addAgreement(JsonObject row, JsonObject relation) {
		Decision decision = decisions.get(ReleaseRows.text(relation, "relation_id"));
		boolean known = decision != null && !decision.getAnnotators().isEmpty();
		long asked = annotators.stream().filter(each -> has(relation, "arg1_doc_id", each) && has(relation, "arg2_doc_id", each)).count();
		row.addProperty("n_annotators", known ? decision.getAnnotators().size() : null);
		row.addProperty("agreement", known && asked > 0 ? Math.min(1.0, (double) decision.getAnnotators().size() / asked) : null);
	}

	private boolean has(JsonObject relation, String key, String annotator) {
		String document = ReleaseRows.text(relation, key);
		return document != null && store.hasAnnotations(document, annotator);
	}
}
