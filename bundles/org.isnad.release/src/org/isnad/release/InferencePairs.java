// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Decision;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * Turns relations into pairs for natural language inference. EQUIVALENT entails both ways; SUPPORT entails from its first claim to its second and is neutral
 * the other way; CONTRADICTION is one pair; UPDATE and NEUTRAL are neutral, as negatives that a person looked at; UNDECIDABLE gives none. What neutral pairs lack
 * is sampled, see {@link SampledNegatives}.
 */
@SuppressWarnings("nls")
final class InferencePairs {
	/** The labels in the order of SNLI, MultiNLI and XNLI. */
	static final List<String> LABELS = List.of("entailment", "neutral", "contradiction");

	static final String ENTAILMENT = LABELS.get(0);
	static final String NEUTRAL = LABELS.get(1);
	static final String CONTRADICTION = LABELS.get(2);
	/** A negative that a person looked at. */
	static final String HARD = "HARD_ANNOTATED";

	private final CorpusStore store;
	private final ReleaseRows rows;
	private final SplitPlan plan;
	private final boolean withTexts;
	private final Map<String, Decision> decisions = new HashMap<>();
	private final List<String> annotators;

	InferencePairs(CorpusStore store, ReleaseRows rows, SplitPlan plan, ReleaseOptions options) throws CorpusException {
		this.store = store;
		this.rows = rows;
		this.plan = plan;
		this.withTexts = !options.annotationsOnly();
		this.annotators = store.annotators();
		for (Decision decision : store.relations(options.annotator()).getDecisions()) {
			if (decision.getTarget() != null) {
				decisions.put(decision.getTarget(), decision);
			}
		}
	}

	/** Adds the pairs that follow from relations to the rows. */
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
		ClaimNode premise = rows.related(ReleaseRows.text(relation, (reversed ? "arg2" : "arg1") + "_claim_id"));
		ClaimNode hypothesis = rows.related(ReleaseRows.text(relation, (reversed ? "arg1" : "arg2") + "_claim_id"));
		String id = ReleaseRows.text(relation, "relation_id") + (reversed ? ".21" : ".12");
		JsonObject row = row(id, premise, hypothesis, label, relation, negativeOrigin, 1);
		addAgreement(row, relation);
		row.add("split", JsonNull.INSTANCE);
		rows.rows(ReleaseTable.NLI).add(row);
	}

	/** Adds a pair that no relation gave. */
	void addSampled(ClaimNode premise, ClaimNode hypothesis, String origin, double probability) {
		JsonObject row = row(premise.id() + '.' + hypothesis.id() + ".sampled", premise, hypothesis, NEUTRAL, null, origin, probability);
		row.add("n_annotators", JsonNull.INSTANCE);
		row.add("agreement", JsonNull.INSTANCE);
		row.add("split", JsonNull.INSTANCE);
		rows.rows(ReleaseTable.NLI).add(row);
	}

	private JsonObject row(String id, ClaimNode premise, ClaimNode hypothesis, String label, JsonObject relation, String origin, double probability) {
		JsonObject row = new JsonObject();
		row.addProperty("pair_id", id);
		row.addProperty("premise", withTexts ? premise.text() : null);
		row.addProperty("hypothesis", withTexts ? hypothesis.text() : null);
		row.addProperty("premise_correction", premise.correction());
		row.addProperty("hypothesis_correction", hypothesis.correction());
		row.addProperty("label", label);
		row.add("label_fine", relation == null ? JsonNull.INSTANCE : relation.get("label"));
		row.add("contradiction_type", relation == null ? new JsonArray() : relation.get("contradiction_type"));
		row.add("strength", relation == null ? JsonNull.INSTANCE : relation.get("strength"));
		row.add("time_relation", relation == null ? JsonNull.INSTANCE : relation.get("time_relation"));
		row.addProperty("premise_claim_id", premise.id());
		row.addProperty("hypothesis_claim_id", hypothesis.id());
		row.addProperty("premise_doc_id", premise.documentId());
		row.addProperty("hypothesis_doc_id", hypothesis.documentId());
		row.addProperty("scope", scope(premise.documentId(), hypothesis.documentId()));
		row.add("relation_id", relation == null ? JsonNull.INSTANCE : relation.get("relation_id"));
		row.addProperty("event_id", premise.event() != null && premise.event().equals(hypothesis.event()) ? premise.event() : null);
		row.addProperty("component_id", plan.componentOf(premise));
		row.addProperty("negative_origin", origin);
		row.addProperty("inclusion_prob", probability);
		return row;
	}

	/** The scope of a pair that no relation gave. */
	static String scope(String first, String second) {
		return first.equals(second) ? "INTRA" : "CROSS";
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
