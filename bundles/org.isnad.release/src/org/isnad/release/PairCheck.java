// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

/** Relations and pairs, held against the claims they name, once all claims went by. In memory are the relations, the pairs, and what they need of their claims. */
@SuppressWarnings("nls")
final class PairCheck {
	/** What is kept of a claim that something names. */
	private static final class Seen {
		private String document;
		private String event;
		private String node;
		private long text;
		private boolean hasText;
	}

	private record Relation(String file, int line, String label, String first, String second, String firstDocument, String secondDocument, String split) {
	}

	/** A pair without its texts, of which the hashes are kept. */
	private record Pair(ReleaseRow row, long premise, long hypothesis, boolean hasTexts) {
	}

	private final Findings findings;
	private final boolean byClaim;
	private final Map<String, Relation> relations = new HashMap<>();
	private final Map<String, Pair> pairs = new LinkedHashMap<>();
	private final Map<String, Seen> claims = new HashMap<>();
	private final Set<String> related = new HashSet<>();

	PairCheck(boolean byClaim, Findings findings) {
		this.byClaim = byClaim;
		this.findings = findings;
	}

	void addRelation(ReleaseRow row) {
		Relation relation = new Relation(row.file(), row.line(), row.text("label"), row.text("arg1_claim_id"), row.text("arg2_claim_id"), row.text("arg1_doc_id"), row.text("arg2_doc_id"),
				row.text("split"));
		if (relations.putIfAbsent(row.text("relation_id"), relation) == null) {
			want(relation.first());
			want(relation.second());
			related.add(relation.first() + ' ' + relation.second());
			related.add(relation.second() + ' ' + relation.first());
			String scope = Objects.equals(relation.firstDocument(), relation.secondDocument()) ? "INTRA" : "CROSS";
			if (!scope.equals(row.text("scope"))) {
				findings.fail(row, NLS.bind(Messages.derived, new Object[] { "scope", row.text("scope"), scope }));
			}
		}
	}

	void addPair(ReleaseRow row) {
		boolean hasTexts = row.text("premise") != null && row.text("hypothesis") != null;
		Pair pair = new Pair(row, IdSet.hash(String.valueOf(row.text("premise"))), IdSet.hash(String.valueOf(row.text("hypothesis"))), hasTexts);
		row.json().remove("premise");
		row.json().remove("hypothesis");
		pairs.putIfAbsent(row.text("pair_id"), pair);
		want(row.text("premise_claim_id"));
		want(row.text("hypothesis_claim_id"));
	}

	private void want(String claim) {
		if (claim != null) {
			claims.putIfAbsent(claim, new Seen());
		}
	}

	/** Takes note of a claim that went by. */
	void see(ReleaseRow claim) {
		Seen seen = claims.get(claim.text("claim_id"));
		if (seen != null) {
			seen.document = claim.text("doc_id");
			seen.event = claim.text("event_id");
			seen.node = byClaim ? claim.text("claim_id") : seen.document;
			seen.hasText = claim.text("text") != null;
			seen.text = IdSet.hash(String.valueOf(claim.text("text")));
		}
	}

	/** Connects what relations connect. */
	void connect(Components components) {
		for (Relation relation : relations.values()) {
			components.connect(node(relation.first()), node(relation.second()));
		}
	}

	private String node(String claim) {
		Seen seen = claims.get(claim);
		return seen == null ? null : seen.node;
	}

	boolean hasRelation(String id) {
		return relations.containsKey(id);
	}

	/** Holds everything against the claims; the components are null where they cannot be worked out. */
	void run(Components components, LeakCheck leaks) {
		relations.forEach((id, relation) -> {
			ReleaseRow row = new ReleaseRow(relation.file(), relation.line(), null);
			end(row, "arg1", relation.first(), relation.firstDocument());
			end(row, "arg2", relation.second(), relation.secondDocument());
			String first = byClaim ? relation.first() : relation.firstDocument();
			leaks.compare(row, first, byClaim ? relation.second() : relation.secondDocument());
			leaks.same(row, first, relation.split());
		});
		pairs.values().forEach(pair -> check(pair, components, leaks));
	}

	private void end(ReleaseRow row, String key, String claim, String document) {
		findings.referenceChecked();
		findings.referenceChecked();
		Seen seen = claim == null ? null : claims.get(claim);
		if (seen == null || seen.document == null) {
			findings.fail(row, NLS.bind(Messages.dangling, key + "_claim_id", claim));
		} else if (!seen.document.equals(document)) {
			findings.fail(row, NLS.bind(Messages.dangling, key + "_doc_id", document));
		}
	}

	private void check(Pair pair, Components components, LeakCheck leaks) {
		ReleaseRow row = pair.row();
		String first = row.text("premise_claim_id");
		String second = row.text("hypothesis_claim_id");
		end(row, "premise", first, row.text("premise_doc_id"));
		end(row, "hypothesis", second, row.text("hypothesis_doc_id"));
		Seen premise = claims.get(first);
		Seen hypothesis = claims.get(second);
		if (premise == null || hypothesis == null || premise.document == null || hypothesis.document == null) {
			return;
		}
		leaks.compare(row, premise.node, hypothesis.node);
		leaks.same(row, premise.node, row.text("split"));
		if (pair.hasTexts() ? pair.premise() != premise.text || pair.hypothesis() != hypothesis.text : premise.hasText) {
			findings.fail(row, Messages.pairText);
		}
		derived(row, "scope", InferencePairs.scope(premise.document, hypothesis.document));
		derived(row, "event_id", premise.event != null && premise.event.equals(hypothesis.event) ? premise.event : null);
		if (components != null && !components.componentOf(premise.node).equals(row.text("component_id"))) {
			findings.fail(row, NLS.bind(Messages.componentDiffers, row.text("component_id"), components.componentOf(premise.node)));
		}
		if (row.text("relation_id") == null) {
			checkSampled(row, first, second);
		} else {
			checkRelated(row, first, second);
		}
	}

	private void checkRelated(ReleaseRow row, String first, String second) {
		findings.referenceChecked();
		Relation relation = relations.get(row.text("relation_id"));
		if (relation == null) {
			findings.fail(row, NLS.bind(Messages.dangling, "relation_id", row.text("relation_id")));
			return;
		}
		boolean reversed = first.equals(relation.second());
		String label = String.valueOf(relation.label());
		if (!row.text("label").equals(InferencePairs.labelOf(label, reversed)) || !second.equals(reversed ? relation.first() : relation.second())) {
			findings.fail(row, NLS.bind(Messages.pairLabel, row.text("label"), relation.label()));
		}
		derived(row, "label_fine", relation.label());
		derived(row, "negative_origin", Set.of("UPDATE", "NEUTRAL").contains(label) ? InferencePairs.HARD : null);
	}

	/** A pair that was sampled is neutral, and nobody related its claims. */
	private void checkSampled(ReleaseRow row, String first, String second) {
		if (!InferencePairs.NEUTRAL.equals(row.text("label")) || related.contains(first + ' ' + second)) {
			findings.fail(row, NLS.bind(Messages.pairLabel, row.text("label"), row.text("negative_origin")));
		}
		if (!List.of(SampledNegatives.SAME_EVENT, SampledNegatives.RANDOM).contains(String.valueOf(row.text("negative_origin")))) {
			findings.fail(row, NLS.bind(Messages.dangling, "relation_id", null));
		}
		double probability = row.json().get("inclusion_prob").isJsonNull() ? 0 : row.json().get("inclusion_prob").getAsDouble();
		if (!(probability > 0 && probability <= 1)) {
			findings.fail(row, NLS.bind(Messages.derived, new Object[] { "inclusion_prob", row.text("inclusion_prob"), "0 < p ≤ 1" }));
		}
	}

	private void derived(ReleaseRow row, String key, String expected) {
		if (!Objects.equals(expected, row.text(key))) {
			findings.fail(row, NLS.bind(Messages.derived, new Object[] { key, row.text(key), expected }));
		}
	}
}
