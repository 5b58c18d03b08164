// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EAttribute;
import org.isnad.compare.Difference.Kind;
import org.isnad.compare.Features;
import org.isnad.compare.Group;
import org.isnad.compare.RelationEnds;
import org.isnad.core.Layer;
import org.isnad.model.Attribution;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SpanElement;

/** Finds in what the members of a group differ, and what versions of it there are. */
final class Points {
	private final Group group;
	private final Function<Element, String> place;
	private final UnaryOperator<String> source;
	private final Map<String, String> events;
	private final List<Point> found = new ArrayList<>();

	/**
	 * @param place  the key of what an annotation stands for
	 * @param source the id of the source that an id of the registry means
	 * @param events the names of the annotators' event groups by id
	 */
	Points(Group group, Function<Element, String> place, UnaryOperator<String> source, Map<String, String> events) {
		this.group = group;
		this.place = place;
		this.source = source;
		this.events = events;
	}

	List<Point> of(List<String> voters) {
		List<String> lacking = voters.stream().filter(annotator -> !group.members().containsKey(annotator)).toList();
		if (!lacking.isEmpty()) {
			found.add(new Point(Kind.MISSING, null, Map.of("", lacking))); //$NON-NLS-1$
		}
		Element any = group.members().get(group.members().firstKey());
		if (any instanceof SpanElement) {
			add(Kind.BOUNDARY, null, member -> String.valueOf(((SpanElement) member).getSpan()));
		}
		if (any instanceof Attribution) {
			add(Kind.CHAIN, null, member -> end(((Attribution) member).getParent()));
			add(Kind.LINK, "source", member -> end(((Attribution) member).getSource())); //$NON-NLS-1$
			add(Kind.LINK, "cue", member -> end(((Attribution) member).getCue())); //$NON-NLS-1$
			add(Kind.LINK, "content", Points.this::content); //$NON-NLS-1$
		}
		if (any instanceof ClaimRelation) {
			add(Kind.DIRECTION, null, this::direction);
		}
		for (EAttribute attribute : Features.judged(any)) {
			if (!Features.isRemark(attribute)) {
				boolean entity = Features.isEntity(attribute);
				add(entity ? Kind.ENTITY : Kind.TAG, attribute.getName(), member -> value(attribute, member));
			}
		}
		return found;
	}

	private void add(Kind kind, String about, Function<Element, String> value) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		group.members().forEach((annotator, member) -> values.computeIfAbsent(value.apply(member), key -> new ArrayList<>()).add(annotator));
		if (values.size() > 1) {
			found.add(new Point(kind, about, values));
		}
	}

	private String end(Element end) {
		return end == null ? "" : place.apply(end); //$NON-NLS-1$
	}

	private String content(Element attribution) {
		TreeSet<String> content = new TreeSet<>();
		((Attribution) attribution).getContent().forEach(claim -> content.add(end(claim)));
		return String.join(" ", content); //$NON-NLS-1$
	}

	private String direction(Element member) {
		ClaimRelation relation = (ClaimRelation) member;
		return RelationEnds.isSymmetric(relation.getLabel()) ? "" : place.apply(relation); //$NON-NLS-1$
	}

	private String value(EAttribute attribute, Element member) {
		Object value = member.eGet(attribute);
		if (value == null) {
			return ""; //$NON-NLS-1$
		}
		if (value instanceof List<?> list) {
			return String.join(",", list.stream().map(Object::toString).toList()); //$NON-NLS-1$
		}
		String said = value.toString();
		return attribute == Literals.CLAIM__EVENT ? events.getOrDefault(said, said) : Features.isEntity(attribute) ? source.apply(said) : said;
	}

	/** The versions of the group: those who have the same span, tags and ends have one. */
	List<Item.Version> versions() {
		Map<String, List<String>> same = new LinkedHashMap<>();
		group.members().forEach((annotator, member) -> same.computeIfAbsent(said(member), key -> new ArrayList<>()).add(annotator));
		return same.values().stream().map(annotators -> new Item.Version(annotators, group.members().get(annotators.get(0))))
				.sorted(Comparator.comparingInt((Item.Version version) -> -version.annotators().size())).toList();
	}

	private String said(Element member) {
		StringBuilder said = new StringBuilder();
		if (member instanceof SpanElement spanned) {
			said.append(spanned.getSpan());
		}
		if (member instanceof Attribution attribution) {
			said.append(end(attribution.getParent())).append('|').append(end(attribution.getSource())).append('|').append(end(attribution.getCue())).append('|').append(content(member));
		}
		if (group.layer() == Layer.RELATION) {
			said.append(direction(member));
		}
		for (EAttribute attribute : Features.judged(member)) {
			said.append('|').append(Features.isRemark(attribute) ? "" : value(attribute, member)); //$NON-NLS-1$
		}
		return said.toString();
	}
}
