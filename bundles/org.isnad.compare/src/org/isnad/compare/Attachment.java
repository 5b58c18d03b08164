// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.model.Attribution;
import org.isnad.model.Element;
import org.isnad.model.SpanElement;

/** Finds the groups of an alignment to which further elements belong. */
final class Attachment {
	private final Alignment alignment;
	private final Map<Group, Element> attached = new IdentityHashMap<>();
	private final Map<Element, Group> groupOf = new IdentityHashMap<>();

	private record Candidate(Group group, Element other, double share) {
	}

	/** @param known what belongs together already and stays so */
	Attachment(Alignment alignment, Map<Group, ? extends Element> known) {
		this.alignment = alignment;
		known.forEach(this::put);
	}

	Map<Group, Element> attach(Collection<? extends Element> others) {
		Map<String, List<SpanElement>> spans = new LinkedHashMap<>();
		List<Attribution> attributions = new ArrayList<>();
		for (Element other : others) {
			if (groupOf.containsKey(other)) {
				continue;
			}
			if (other instanceof Attribution attribution) {
				attributions.add(attribution);
			} else if (other instanceof SpanElement spanned && spanned.getSpan() != null) {
				spans.computeIfAbsent(Alignment.kind(spanned), kind -> new ArrayList<>()).add(spanned);
			}
		}
		spans.forEach(this::attachSpans);
		AttributionKeys keys = new AttributionKeys(this::key);
		keys.fromStrictToLoose().forEach(key -> attachAttributions(attributions, key));
		return attached;
	}

	private void attachSpans(String kind, List<SpanElement> others) {
		Map<String, List<SpanElement>> members = new TreeMap<>();
		for (Group group : alignment.groups()) {
			group.members().forEach((annotator, member) -> {
				if (member instanceof SpanElement spanned && kind.equals(Alignment.kind(spanned))) {
					members.computeIfAbsent(annotator, fresh -> new ArrayList<>()).add(spanned);
				}
			});
		}
		List<Candidate> candidates = new ArrayList<>();
		for (List<SpanElement> ofAnnotator : members.values()) {
			Pairing<SpanElement> pairing = new Pairing<>(others, ofAnnotator);
			for (SpanElement other : pairing.left()) {
				SpanElement member = pairing.partner(other);
				if (member != null) {
					candidates.add(new Candidate(alignment.groupOf(member).orElseThrow(), other, Pairing.share(other.getSpan(), member.getSpan())));
				}
			}
		}
		candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.share()));
		candidates.forEach(candidate -> put(candidate.group(), candidate.other()));
	}

	private void put(Group group, Element other) {
		if (!attached.containsKey(group) && !groupOf.containsKey(other)) {
			attached.put(group, other);
			groupOf.put(other, group);
		}
	}

	private void attachAttributions(List<Attribution> others, Function<Attribution, String> key) {
		Map<String, List<Group>> byKey = new HashMap<>();
		for (Group group : alignment.groups()) {
			if (!attached.containsKey(group)) {
				group.members().values().stream().filter(Attribution.class::isInstance).map(member -> key.apply((Attribution) member))
						.filter(found -> found != null).distinct().forEach(found -> byKey.computeIfAbsent(found, fresh -> new ArrayList<>()).add(group));
			}
		}
		for (Attribution other : others) {
			String own = groupOf.containsKey(other) ? null : key.apply(other);
			if (own != null) {
				byKey.getOrDefault(own, List.of()).stream().filter(group -> !attached.containsKey(group)).findFirst().ifPresent(group -> put(group, other));
			}
		}
	}

	private String key(Element end) {
		Group group = end == null ? null : groupOf.getOrDefault(end, alignment.groupOf(end).orElse(null));
		return end == null ? "-" : group == null ? "?" + System.identityHashCode(end) : group.key(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
