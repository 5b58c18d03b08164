// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.isnad.core.ChainWalker;
import org.isnad.core.Layer;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.SourceMention;
import org.isnad.model.SpanElement;

/** The rows of an annotation set: what can be asked of its claims, sources, cues, attributions and anchors. For one set. */
final class AnnotationRows {
	private final String annotator;
	private final List<Row> rows = new ArrayList<>();

	private AnnotationRows(String annotator) {
		this.annotator = annotator;
	}

	/** The rows of a set under the name of whoever made it. */
	static List<Row> of(AnnotationSet set, String annotator) {
		AnnotationRows made = new AnnotationRows(annotator);
		Map<SpanElement, List<Attribution>> attributions = new IdentityHashMap<>();
		for (Attribution attribution : set.getAttributions()) {
			attribution.getContent().forEach(claim -> attributions.computeIfAbsent(claim, key -> new ArrayList<>()).add(attribution));
			for (SpanElement end : new SpanElement[] { attribution.getSource(), attribution.getCue() }) {
				if (end != null) {
					attributions.computeIfAbsent(end, key -> new ArrayList<>()).add(attribution);
				}
			}
		}
		set.getClaims().forEach(claim -> made.add(Layer.CLAIM, claim, attributions));
		set.getSources().forEach(source -> made.add(Layer.SOURCE, source, attributions));
		set.getCues().forEach(cue -> made.add(Layer.CUE, cue, attributions));
		set.getAnchors().forEach(anchor -> made.add(Layer.ANCHOR, anchor, attributions));
		set.getAttributions().forEach(made::add);
		return made.rows;
	}

	private void add(Layer layer, SpanElement element, Map<SpanElement, List<Attribution>> attributions) {
		if (element.getSpan() == null || element.getSpan().length() == 0) {
			return;
		}
		List<Attribution> of = attributions.getOrDefault(element, List.of());
		int begin = element.getSpan().begin();
		int end = element.getSpan().end();
		if (of.isEmpty()) {
			rows.add(new Row(annotator, element.getId(), begin, end, tags(layer, element, null)));
		}
		for (Attribution attribution : of) {
			rows.add(new Row(annotator, element.getId(), begin, end, tags(layer, element, attribution)));
		}
	}

	/** An attribution stands where its parts stand, from the first to the last. */
	private void add(Attribution attribution) {
		List<SpanElement> parts = new ArrayList<>(attribution.getContent());
		parts.add(attribution.getSource());
		parts.add(attribution.getCue());
		parts.removeIf(part -> part == null || part.getSpan() == null || part.getSpan().length() == 0);
		if (!parts.isEmpty()) {
			int begin = parts.stream().mapToInt(part -> part.getSpan().begin()).min().getAsInt();
			int end = parts.stream().mapToInt(part -> part.getSpan().end()).max().getAsInt();
			rows.add(new Row(annotator, attribution.getId(), begin, end, tags(Layer.ATTRIBUTION, null, attribution)));
		}
	}

	private List<String> tags(Layer layer, SpanElement element, Attribution attribution) {
		List<String> tags = new ArrayList<>();
		tags.add(IndexField.layerTag(layer));
		add(tags, FieldName.ANNOTATOR, annotator);
		switch (element) {
		case Claim claim -> claim(tags, claim);
		case SourceMention source -> entity(tags, source.getEntity());
		case Cue cue -> cue(tags, cue);
		case Anchor anchor -> add(tags, FieldName.ANCHOR_KIND, anchor.getKind() == null ? null : anchor.getKind().getName());
		case null, default -> {
			// An attribution has no span of its own.
		}
		}
		if (attribution != null) {
			attribution(tags, attribution, element);
		}
		return tags.stream().distinct().toList();
	}

	private static void attribution(List<String> tags, Attribution attribution, SpanElement element) {
		entity(tags, ChainWalker.entityOf(attribution));
		if (attribution.getCue() != null) {
			cue(tags, attribution.getCue());
		}
		if (!(element instanceof Claim)) {
			attribution.getContent().forEach(claim -> claim(tags, claim));
		}
		add(tags, FieldName.ATTRIBUTION_FACTUALITY, attribution.getFactuality());
		add(tags, FieldName.ATTRIBUTION_COMMITMENT, attribution.getAuthorCommitment());
		add(tags, FieldName.ATTRIBUTION_STYLE, attribution.getReportStyle());
	}

	private static void claim(List<String> tags, Claim claim) {
		add(tags, FieldName.CLAIM_TYPE, claim.getClaimType());
		add(tags, FieldName.CLAIM_POLARITY, claim.getPolarity());
		add(tags, FieldName.CLAIM_FACTUALITY, claim.getFactuality());
		add(tags, FieldName.CLAIM_TIME, claim.getTimeRelation());
		add(tags, FieldName.CLAIM_CHECKWORTHY, claim.getCheckWorthy());
		if (claim.getEvent() != null) {
			tags.add(IndexField.idTag(FieldName.CLAIM_EVENT, claim.getEvent()));
		}
		// So that relations, which are kept elsewhere and change on their own, find it.
		tags.add(IndexField.idTag(FieldName.RELATION, claim.getId()));
	}

	private static void cue(List<String> tags, Cue cue) {
		add(tags, FieldName.CUE_CLASS, cue.getCueClass());
		add(tags, FieldName.CUE_FORM, cue.getCueForm());
		add(tags, FieldName.CUE_POLARITY, cue.getCuePolarity());
	}

	/** Only the id: what the registry knows about it may change any time. */
	private static void entity(List<String> tags, String entity) {
		if (entity != null) {
			tags.add(IndexField.idTag(FieldName.SOURCE_ENTITY, entity));
		}
	}

	private static void add(List<String> tags, FieldName name, String value) {
		if (value != null && !value.isBlank()) {
			tags.add(IndexField.tag(name, value));
		}
	}
}
