// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Decision;
import org.isnad.model.Element;
import org.isnad.model.Identified;
import org.isnad.model.Span;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * What each annotator said where the gold standard says one thing: the labels before adjudication, beside it. Which element of an annotator a gold one came from
 * is told by the log of adjudication, and where that is silent by the same span, for attributions by the same cue and content, for relations by the same claims.
 * Safe for use from several threads, each with documents of its own, once the relations were gathered.
 */
@SuppressWarnings("nls")
final class SoftLabels {
	/** An annotator who looked at a pair of claims and found no relation. */
	private static final String NONE = "NONE";

	private static final Map<String, Function<Claim, String>> CLAIM_TAGS = new LinkedHashMap<>();
	private static final Map<String, Function<Attribution, String>> ATTRIBUTION_TAGS = new LinkedHashMap<>();
	static {
		CLAIM_TAGS.put("claimType", Claim::getClaimType);
		CLAIM_TAGS.put("polarity", Claim::getPolarity);
		CLAIM_TAGS.put("factuality", Claim::getFactuality);
		CLAIM_TAGS.put("checkWorthy", Claim::getCheckWorthy);
		ATTRIBUTION_TAGS.put("factuality", Attribution::getFactuality);
		ATTRIBUTION_TAGS.put("authorCommitment", Attribution::getAuthorCommitment);
		ATTRIBUTION_TAGS.put("reportStyle", Attribution::getReportStyle);
	}

	private final CorpusStore store;
	private final List<String> annotators;
	/** The annotators' claims, as "annotator claim", that have relations: only of those it must be known what became of them. */
	private final Set<String> related = new HashSet<>();
	/** The gold claim that such a claim became. */
	private final Map<String, String> goldOf = Collections.synchronizedMap(new HashMap<>());

	/** Labels for the gold set; none where the work of one annotator is released. */
	SoftLabels(CorpusStore store, String released) throws CorpusException {
		this.store = store;
		this.annotators = CorpusStore.GOLD.equals(released) ? store.annotators() : List.of();
		for (String annotator : annotators) {
			for (ClaimRelation relation : store.relations(annotator).getRelations()) {
				related.add(annotator + ' ' + relation.getArg1());
				related.add(annotator + ' ' + relation.getArg2());
			}
		}
	}

	/** The labels of the claims and attributions of a document. */
	List<JsonObject> of(AnnotationSet gold) throws CorpusException {
		List<JsonObject> rows = new ArrayList<>();
		Map<String, AnnotationSet> sets = new TreeMap<>();
		for (String annotator : annotators) {
			if (store.hasAnnotations(gold.getDocument(), annotator)) {
				sets.put(annotator, store.annotations(gold.getDocument(), annotator));
			}
		}
		if (sets.isEmpty()) {
			return rows;
		}
		Map<String, Decision> log = new HashMap<>();
		gold.getDecisions().stream().filter(decision -> decision.getTarget() != null).forEach(decision -> log.put(decision.getTarget(), decision));
		for (Claim claim : sorted(gold.getClaims())) {
			Map<String, Claim> own = new TreeMap<>();
			sets.forEach((annotator, set) -> origin(set.getClaims(), log.get(claim.getId()), other -> same(claim.getSpan(), other.getSpan())).ifPresent(found -> {
				own.put(annotator, found);
				if (related.contains(annotator + ' ' + found.getId())) {
					goldOf.put(annotator + ' ' + found.getId(), claim.getId());
				}
			}));
			CLAIM_TAGS.forEach((tagset, tag) -> add(rows, gold.getDocument(), "claim", claim, tagset, tag, own));
		}
		for (Attribution attribution : sorted(gold.getAttributions())) {
			Map<String, Attribution> own = new TreeMap<>();
			sets.forEach((annotator, set) -> origin(set.getAttributions(), log.get(attribution.getId()), other -> same(attribution, other))
					.ifPresent(found -> own.put(annotator, found)));
			ATTRIBUTION_TAGS.forEach((tagset, tag) -> add(rows, gold.getDocument(), "attribution", attribution, tagset, tag, own));
		}
		return rows;
	}

	/** The labels of relations, once all documents were seen; a row whose key "doc_id" is the document of the first claim. */
	List<JsonObject> ofRelations(List<JsonObject> relations) throws CorpusException {
		Map<String, Map<String, String>> votes = new HashMap<>();
		for (String annotator : annotators) {
			for (ClaimRelation relation : store.relations(annotator).getRelations()) {
				String first = goldOf.get(annotator + ' ' + relation.getArg1());
				String second = goldOf.get(annotator + ' ' + relation.getArg2());
				if (first != null && second != null && relation.getLabel() != null) {
					votes.computeIfAbsent(pair(first, second), key -> new TreeMap<>()).put(annotator, relation.getLabel());
				}
			}
		}
		List<JsonObject> rows = new ArrayList<>();
		for (JsonObject relation : relations) {
			String one = ReleaseRows.text(relation, "arg1_doc_id");
			String other = ReleaseRows.text(relation, "arg2_doc_id");
			Map<String, String> own = new TreeMap<>(votes.getOrDefault(pair(ReleaseRows.text(relation, "arg1_claim_id"), ReleaseRows.text(relation, "arg2_claim_id")), Map.of()));
			if (own.isEmpty()) {
				continue;
			}
			annotators.stream().filter(annotator -> store.hasAnnotations(one, annotator) && store.hasAnnotations(other, annotator)).forEach(each -> own.putIfAbsent(each, NONE));
			rows.add(row(one, "relation", ReleaseRows.text(relation, "relation_id"), "label", ReleaseRows.text(relation, "label"), own));
		}
		return rows;
	}

	private static String pair(String first, String second) {
		return first.compareTo(second) < 0 ? first + ' ' + second : second + ' ' + first;
	}

	private static <E extends Identified> List<E> sorted(List<E> elements) {
		return elements.stream().sorted(Comparator.comparing(Identified::getId, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
	}

	private static boolean same(Span one, Span other) {
		return one != null && one.equals(other);
	}

	private static boolean same(Attribution one, Attribution other) {
		boolean cue = one.getCue() == null ? other.getCue() == null : other.getCue() != null && same(one.getCue().getSpan(), other.getCue().getSpan());
		return cue && !one.getContent().isEmpty() && !other.getContent().isEmpty() && same(one.getContent().get(0).getSpan(), other.getContent().get(0).getSpan());
	}

	private static <E extends Element> Optional<E> origin(List<E> elements, Decision decision, Predicate<E> same) {
		List<E> sorted = sorted(elements);
		if (decision != null && !decision.getOrigins().isEmpty()) {
			var named = sorted.stream().filter(element -> decision.getOrigins().contains(element.getId())).findFirst();
			if (named.isPresent()) {
				return named;
			}
		}
		return sorted.stream().filter(same).findFirst();
	}

	private static <E extends Element> void add(List<JsonObject> rows, String document, String layer, E gold, String tagset, Function<E, String> tag, Map<String, E> own) {
		Map<String, String> votes = new TreeMap<>();
		own.forEach((annotator, element) -> {
			if (tag.apply(element) != null) {
				votes.put(annotator, tag.apply(element));
			}
		});
		if (!votes.isEmpty()) {
			rows.add(row(document, layer, gold.getId(), tagset, tag.apply(gold), votes));
		}
	}

	private static JsonObject row(String document, String layer, String item, String tagset, String gold, Map<String, String> votes) {
		JsonObject row = new JsonObject();
		row.addProperty("label_id", item + '.' + tagset);
		row.addProperty("doc_id", document);
		row.addProperty("layer", layer);
		row.addProperty("item_id", item);
		row.addProperty("tagset", tagset);
		row.addProperty("gold", gold);
		JsonArray each = new JsonArray();
		Map<String, Integer> counts = new TreeMap<>();
		votes.forEach((annotator, value) -> {
			JsonObject vote = new JsonObject();
			vote.addProperty("annotator", annotator);
			vote.addProperty("value", value);
			each.add(vote);
			counts.merge(value, 1, Integer::sum);
		});
		row.add("votes", each);
		JsonArray distribution = new JsonArray();
		counts.forEach((value, count) -> {
			JsonObject share = new JsonObject();
			share.addProperty("value", value);
			share.addProperty("share", (double) count / votes.size());
			distribution.add(share);
		});
		row.add("distribution", distribution);
		row.addProperty("n_annotators", votes.size());
		row.add("split", JsonNull.INSTANCE);
		return row;
	}
}
