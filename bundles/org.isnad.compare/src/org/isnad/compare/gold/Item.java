// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.isnad.compare.Group;
import org.isnad.core.Layer;
import org.isnad.core.Problem;
import org.isnad.model.Decision;
import org.isnad.model.Element;
import org.isnad.model.SourceEntity;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/**
 * One thing to be adjudicated: what annotators have in common, or a gold element that none of them has any more, or a merge of two sources.
 * A value of the moment it was made.
 *
 * @param key      the same as long as the annotations are there, unique among the items of a document
 * @param document the id of the document it is listed in
 * @param layer    the layer; {@link Layer#ENTITY} for a merge of sources
 * @param group    what the annotators have; null for a merge and for gold that nobody has any more
 * @param gold     the gold element; for a merge the entity that was merged; null where nothing is gold
 * @param status   how far it is
 * @param voters   the annotators who worked on it, in order
 * @param points   in what they differ, the weightiest first
 * @param versions what can be taken, the commonest first
 * @param decision the decision that stands, or null
 * @param changed  the annotators who changed theirs since it was decided
 * @param waits    whether nothing but the decision about something it needs is missing
 * @param span     where it is in the document, in UTF-16 code units; null for a merge, and for an attribution without words
 * @param merge    the two sources of a merge; null for all else
 * @param problems the rules of the scheme that its gold breaks: errors only
 */
public record Item(String key, String document, Layer layer, Group group, Element gold, Status status, List<String> voters, List<Point> points, List<Version> versions,
		Decision decision, List<String> changed, boolean waits, Span span, Merge merge, List<Problem> problems) {
	/** How far an item is. */
	public enum Status {
		/** A person has to decide. */
		OPEN,
		/** It was decided, and an annotator changed something since. */
		CHANGED,
		/** All agree. */
		AGREED,
		/** A policy decided although not all agree. */
		AUTOMATIC,
		/** A person decided. */
		DECIDED;

		/** Whether a person has to decide. */
		public boolean isOpen() {
			return this == OPEN || this == CHANGED;
		}
	}

	/**
	 * What some annotators have in the same way.
	 *
	 * @param annotators who has it so, at least one
	 * @param element    the annotation of the first of them
	 */
	public record Version(List<String> annotators, Element element) {
		public Version {
			annotators = List.copyOf(annotators);
		}

		/** The first of them. */
		public String annotator() {
			return annotators.get(0);
		}
	}

	/**
	 * Two sources of which the registry says that they are one.
	 *
	 * @param merged the one that says so
	 * @param kept   the one that it is
	 */
	public record Merge(SourceEntity merged, SourceEntity kept) {
	}

	public Item {
		voters = List.copyOf(voters);
		points = List.copyOf(points);
		versions = List.copyOf(versions);
		changed = List.copyOf(changed);
		problems = List.copyOf(problems);
	}

	/** Whether it is decided, and what is gold breaks a rule of the scheme. */
	public boolean isBroken() {
		return !status.isOpen() && !problems.isEmpty();
	}

	/** The annotation of an annotator; empty where she has none. */
	public Optional<Element> member(String annotator) {
		return group == null ? Optional.empty() : Optional.ofNullable(group.members().get(annotator));
	}

	/** What the annotators have. */
	public SortedMap<String, Element> members() {
		return group == null ? Collections.emptySortedMap() : group.members();
	}

	/** The annotators who worked on it and do not have it. */
	public List<String> lacking() {
		return voters.stream().filter(annotator -> !members().containsKey(annotator)).toList();
	}

	/** The boundaries that a way of merging gives; empty where there are none in common, and for what has none of its own. */
	public Optional<Span> span(Choice.How how) {
		return group == null ? Optional.empty() : Boundaries.of(how, group.members().values());
	}

	/** The annotator whose boundaries are the longest, the first of several; empty for what has none. */
	public Optional<String> longest() {
		return group == null ? Optional.empty() : Boundaries.longest(group.members());
	}

	/** Takes all of one annotator's. */
	public Choice take(String annotator) {
		Element element = members().get(annotator);
		return new Choice.Make(Choice.How.TAKE, element instanceof SpanElement spanned ? spanned.getSpan() : null, annotator, annotator);
	}
}
