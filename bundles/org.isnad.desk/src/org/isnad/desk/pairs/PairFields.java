// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.pairs;

import java.util.List;

import org.isnad.model.ClaimRelation;
import org.isnad.model.Span;

/**
 * What is said of a pair beside its label.
 *
 * @param types     tags of contradictionType, the primary one first
 * @param strength  a tag of strength, or null
 * @param time      a tag of timeRelation, or null
 * @param event     a tag of eventLink, or null
 * @param evidenceA words of the document of claim A that show the relation, or null
 * @param evidenceB words of the document of claim B, or null
 * @param note      the reason in words, or null
 */
public record PairFields(List<String> types, String strength, String time, String event, Span evidenceA, Span evidenceB, String note) {
	/** Nothing is said. */
	public static final PairFields NONE = new PairFields(List.of(), null, null, null, null, null, null);

	public PairFields {
		types = List.copyOf(types);
	}

	/** What a relation says, seen from a pair whose first claim has this id. */
	public static PairFields of(ClaimRelation relation, String claimA) {
		boolean turned = !claimA.equals(relation.getArg1());
		Span a = turned ? relation.getEvidence2() : relation.getEvidence1();
		Span b = turned ? relation.getEvidence1() : relation.getEvidence2();
		return new PairFields(relation.getContradictionType(), relation.getStrength(), relation.getTimeRelation(), relation.getEventLink(), a, b, relation.getNote());
	}

	/** The same with the tags of one tagset changed: contradictionType, strength, timeRelation or eventLink. */
	public PairFields with(String tagset, List<String> tags) {
		String tag = tags.isEmpty() ? null : tags.getFirst();
		return switch (tagset) {
		case "contradictionType" -> new PairFields(tags, strength, time, event, evidenceA, evidenceB, note); //$NON-NLS-1$
		case "strength" -> new PairFields(types, tag, time, event, evidenceA, evidenceB, note); //$NON-NLS-1$
		case "timeRelation" -> new PairFields(types, strength, tag, event, evidenceA, evidenceB, note); //$NON-NLS-1$
		case "eventLink" -> new PairFields(types, strength, time, tag, evidenceA, evidenceB, note); //$NON-NLS-1$
		default -> throw new IllegalArgumentException(tagset);
		};
	}

	/** The tags of one tagset. */
	public List<String> tags(String tagset) {
		String tag = switch (tagset) {
		case "contradictionType" -> null; //$NON-NLS-1$
		case "strength" -> strength; //$NON-NLS-1$
		case "timeRelation" -> time; //$NON-NLS-1$
		case "eventLink" -> event; //$NON-NLS-1$
		default -> throw new IllegalArgumentException(tagset);
		};
		return "contradictionType".equals(tagset) ? types : tag == null ? List.of() : List.of(tag); //$NON-NLS-1$
	}

	/** The same with other evidence. */
	public PairFields withEvidence(Span a, Span b) {
		return new PairFields(types, strength, time, event, a, b, note);
	}

	/** The same with another note; an empty one is none. */
	public PairFields withNote(String words) {
		return new PairFields(types, strength, time, event, evidenceA, evidenceB, words == null || words.isBlank() ? null : words.strip());
	}

	/** What of it can be said under a label: types are of contradictions, strength is of contradictions and supports. */
	PairFields under(String label) {
		boolean contradiction = "CONTRADICTION".equals(label); //$NON-NLS-1$
		boolean graded = contradiction || "SUPPORT".equals(label); //$NON-NLS-1$
		return new PairFields(contradiction ? types : List.of(), graded ? strength : null, time, event, evidenceA, evidenceB, note);
	}
}
