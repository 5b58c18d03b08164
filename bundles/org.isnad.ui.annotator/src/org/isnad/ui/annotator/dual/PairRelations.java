// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.dual;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.isnad.model.ClaimRelation;

/**
 * The relations that are drawn between two documents: those of the claims that are selected in one of them, and no others.
 */
final class PairRelations {

	/**
	 * A relation between the documents.
	 *
	 * @param relation the relation
	 * @param first    the id of its claim in the first document
	 * @param second   the id of its claim in the second document
	 */
	record Line(ClaimRelation relation, String first, String second) {
	}

	private PairRelations() {
	}

	/**
	 * The lines between two documents that have a selected claim as an end. Where {@code only} names two claims, the lines
	 * between these two.
	 *
	 * @param firstSide whether the selected claims are those of the first document
	 * @param selected  their ids
	 * @param only      the ids of two claims that stand opposite each other, or an empty set
	 */
	static List<Line> lines(Collection<ClaimRelation> relations, String firstDocument, String secondDocument, boolean firstSide,
			Set<String> selected, Set<String> only) {
		List<Line> lines = new ArrayList<>();
		for (ClaimRelation relation : relations) {
			if (!concerns(relation, firstDocument, secondDocument)) {
				continue;
			}
			between(relation, firstDocument, secondDocument).stream()
					.filter(line -> only.isEmpty() ? selected.contains(firstSide ? line.first() : line.second())
							: only.contains(line.first()) && only.contains(line.second()))
					.findFirst().ifPresent(lines::add);
		}
		return lines;
	}

	/** Looked at first, since a corpus has many relations and few between two documents. */
	private static boolean concerns(ClaimRelation relation, String first, String second) {
		String one = relation.getArg1Document();
		return (first.equals(one) || second.equals(one)) && (first.equals(relation.getArg2Document()) || second.equals(relation.getArg2Document()));
	}

	/** The ways in which a relation may lie between two documents: none or one, but two where both sides show one document. */
	private static List<Line> between(ClaimRelation relation, String first, String second) {
		List<Line> ways = new ArrayList<>();
		if (first.equals(relation.getArg1Document()) && second.equals(relation.getArg2Document())) {
			ways.add(new Line(relation, relation.getArg1(), relation.getArg2()));
		}
		if (first.equals(relation.getArg2Document()) && second.equals(relation.getArg1Document())) {
			ways.add(new Line(relation, relation.getArg2(), relation.getArg1()));
		}
		return ways;
	}
}
