// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.isnad.core.SameSources;
import org.isnad.desk.time.TimedClaim;
import org.isnad.desk.time.Timeline.Lanes;
import org.isnad.graph.ClaimGraph;
import org.isnad.model.ClaimRelation;

/**
 * What a timeline is narrowed to, and how it is sorted.
 *
 * @param kind   what it is about
 * @param id     the id of the event, the source or the document; "" otherwise
 * @param name   what that is called
 * @param lanes  what the claims of a lane have in common
 * @param labels the labels of the relations that are drawn
 */
record TimelineScope(Kind kind, String id, String name, Lanes lanes, Set<String> labels) {

	enum Kind {
		/** Claims that are related, and those of events. */
		RELATED,
		/** Every claim. */
		ALL, EVENT, SOURCE, DOCUMENT
	}

	static final TimelineScope START = new TimelineScope(Kind.RELATED, "", "", Lanes.SOURCE, Set.copyOf(ClaimGraph.LABELS)); //$NON-NLS-1$ //$NON-NLS-2$

	TimelineScope {
		labels = Set.copyOf(labels);
	}

	TimelineScope about(Kind newKind, String newId, String newName) {
		return new TimelineScope(newKind, newId, newName, lanes, labels);
	}

	TimelineScope by(Lanes newLanes) {
		return new TimelineScope(kind, id, name, newLanes, labels);
	}

	TimelineScope withLabels(Set<String> newLabels) {
		return new TimelineScope(kind, id, name, lanes, newLabels);
	}

	/** Whether the claim is what it is about, without those that it is related to. */
	boolean isAbout(TimedClaim claim, SameSources same) {
		return switch (kind) {
			case RELATED -> claim.event() != null;
			case ALL -> true;
			case EVENT -> id.equals(claim.event());
			case SOURCE -> id.equals(same.id(claim.speaker()));
			case DOCUMENT -> id.equals(claim.document());
		};
	}

	/** The claims to show: those it is about, and what they are related to; by their ids. */
	Set<String> wanted(Set<String> about, List<ClaimRelation> relations) {
		Set<String> wanted = new HashSet<>(about);
		for (ClaimRelation relation : relations) {
			boolean drawn = labels.contains(String.valueOf(relation.getLabel()));
			if (drawn && (kind == Kind.RELATED || about.contains(relation.getArg1()) || about.contains(relation.getArg2()))) {
				wanted.add(relation.getArg1());
				wanted.add(relation.getArg2());
			}
		}
		return wanted;
	}
}
