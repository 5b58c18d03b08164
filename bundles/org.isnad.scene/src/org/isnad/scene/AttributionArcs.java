// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.isnad.core.OpenSuggestions;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/**
 * Draws attributions as arcs from the source to the cue and on to what is reported.
 */
final class AttributionArcs {

	/** The two ends of an arc: attributions that share both are one arc. */
	private record Link(SceneSpan from, SceneSpan to) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Link link && from == link.from && to == link.to;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(from) * 31 + System.identityHashCode(to);
		}
	}

	/** Where a suggested end stands: what the annotator marks there takes its place. */
	private record Place(EClass layer, Span span) {
	}

	private static final Comparator<Link> ORDER = Comparator.comparing(Link::from, Scene.ORDER).thenComparing(Link::to, Scene.ORDER);

	private final Map<Object, SceneSpan> shown;
	private final Map<Link, List<Object>> links = new LinkedHashMap<>();
	private final Set<Place> places = new HashSet<>();
	private final Set<SpanElement> ends = Collections.newSetFromMap(new IdentityHashMap<>());

	/** @param shown the spans that an arc can join, by element */
	AttributionArcs(Map<Object, SceneSpan> shown) {
		this.shown = shown;
	}

	/** Adds the attributions of a set; of suggestions, those that are open. */
	void add(AnnotationSet set, OpenSuggestions open) {
		Map<Attribution, List<Attribution>> children = new IdentityHashMap<>();
		for (Attribution attribution : set.getAttributions()) {
			if (attribution.getParent() != null) {
				children.computeIfAbsent(attribution.getParent(), parent -> new ArrayList<>()).add(attribution);
			}
		}
		for (Attribution attribution : set.getAttributions()) {
			ends.add(attribution.getSource());
			ends.add(attribution.getCue());
			ends.addAll(attribution.getContent());
			if (open == null || open.isOpen(attribution)) {
				add(attribution, children.getOrDefault(attribution, List.of()), open);
			}
		}
	}

	private void add(Attribution attribution, List<Attribution> children, OpenSuggestions open) {
		SourceMention source = attribution.getSource();
		Cue cue = attribution.getCue();
		if (source != null && cue != null) {
			link(attribution, source, cue, open);
		}
		SpanElement speaker = cue != null ? cue : source;
		if (speaker == null) {
			return;
		}
		for (Claim claim : attribution.getContent()) {
			link(attribution, speaker, claim, open);
		}
		// a report of a report without words of its own: the arc goes on to the next speaker
		if (attribution.getContent().isEmpty()) {
			for (Attribution child : children) {
				SpanElement next = child.getCue() != null ? child.getCue() : child.getSource();
				if (next != null) {
					link(attribution, speaker, next, open);
				}
			}
		}
	}

	/** An end that is suggested where the annotator marked the same is that mark. */
	private void link(Attribution attribution, SpanElement first, SpanElement second, OpenSuggestions open) {
		SceneSpan from = shown.get(end(first, open));
		SceneSpan to = shown.get(end(second, open));
		if (from != null && to != null && from != to) {
			links.computeIfAbsent(new Link(from, to), link -> new ArrayList<>(1)).add(attribution);
		}
	}

	private SpanElement end(SpanElement element, OpenSuggestions open) {
		if (open == null) {
			return element;
		}
		places.add(new Place(element.eClass(), element.getSpan()));
		return open.known(element).orElse(element);
	}

	/** Whether the arcs depend on an element: it is an end, or stands where a suggested end stands. */
	boolean dependOn(SpanElement element) {
		return ends.contains(element) || !places.isEmpty() && places.contains(new Place(element.eClass(), element.getSpan()));
	}

	/** The arcs by where they start and end. */
	List<SceneArc> arcs() {
		return links.entrySet().stream().sorted(Map.Entry.comparingByKey(ORDER))
				.map(link -> new SceneArc(link.getValue(), link.getKey().from().key(), link.getKey().to().key())).toList();
	}
}
