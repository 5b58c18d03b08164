// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.claims;

import java.util.List;
import org.isnad.arabic.TextRange;
import org.isnad.arabic.pair.PairReason;

/**
 * Two claims and how they may stand to each other.
 *
 * @param one          the claim that comes first by document and place; for {@link Label#SUPPORT} the one that entails the other
 * @param other        the other claim
 * @param label        the relation
 * @param score        how sure it is, 0 to 1
 * @param timeRelation a tag of the tagset of this name
 * @param eventLink    a tag of the tagset of this name
 * @param reasons      what it rests on, the weightiest first
 */
public record ClaimPair(ClaimText one, ClaimText other, Label label, double score, String timeRelation, String eventLink, List<PairReason> reasons) {
	private static final double STRONG = 0.8;
	private static final int MOST_TYPES = 2;

	/** The relations that are looked for; their names are the tags of the scheme. */
	public enum Label {
		CONTRADICTION, UPDATE, EQUIVALENT, SUPPORT
	}

	public ClaimPair {
		reasons = List.copyOf(reasons);
	}

	/** Whether another pair relates the same words in the same way: claims that lie in one another are often related to the same third one. */
	public boolean saysTheSameAs(ClaimPair pair) {
		boolean straight = same(one, pair.one) && same(other, pair.other);
		return label == pair.label && (straight || same(one, pair.other) && same(other, pair.one));
	}

	private static boolean same(ClaimText claim, ClaimText another) {
		return claim.id().equals(another.id()) || claim.overlaps(another);
	}

	/** A tag of strength for a contradiction or support; null for the others. */
	public String strength() {
		return switch (label) {
		case CONTRADICTION -> timeRelation.equals("SHIFTED") ? "WEAK" : score >= STRONG ? "STRONG" : "PARTIAL"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		case SUPPORT -> score >= STRONG ? "STRONG" : "PARTIAL"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> null;
		};
	}

	/**
	 * One or two tags of the type of a contradiction, the primary one first; none for other relations. The scheme allows NEGATION only
	 * between claims of different polarity: where both are marked alike the opposition is in the words.
	 */
	public List<String> types() {
		if (label != Label.CONTRADICTION) {
			return List.of();
		}
		boolean alike = one.polarity() != null && one.polarity().equals(other.polarity());
		List<String> types = reasons.stream().map(PairReason::contradictionType).filter(type -> !type.isEmpty())
				.map(type -> type.equals("EXPLICIT_DENIAL") ? "NEGATION" : type).map(type -> type.equals("NEGATION") && alike ? "ANTONYM" : type).distinct().toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		List<String> telling = types.stream().filter(type -> !type.equals("LEXICAL")).limit(MOST_TYPES).toList(); //$NON-NLS-1$
		return telling.isEmpty() ? types.stream().limit(MOST_TYPES).toList() : telling;
	}

	/** The reasons in English, then in Arabic ({@link PairReason#note}). */
	public String note() {
		return PairReason.note(reasons);
	}

	/** The words of the first claim that show the relation, in its document, in the form of a span; null where no reason names any. */
	public String evidenceOfOne() {
		return evidence(one, reasons.stream().flatMap(reason -> reason.one().stream()).findFirst().orElse(null));
	}

	/** The words of the second claim. */
	public String evidenceOfOther() {
		return evidence(other, reasons.stream().flatMap(reason -> reason.other().stream()).findFirst().orElse(null));
	}

	private static String evidence(ClaimText claim, TextRange range) {
		return range == null || !claim.inOnePiece() ? null : (claim.begin() + range.begin()) + "-" + (claim.begin() + range.end()); //$NON-NLS-1$
	}
}
