// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.Arrays;
import java.util.List;

/** What is said of a pair in numbers that a person can check; none of them depends on which sentence comes first. */
public enum PairFeature {
	/** Always 1. */
	BIAS("bias"), //$NON-NLS-1$
	/** How far the words of the shorter one stand in the other, and the words of the longer one. */
	OVERLAP_SHORTER("overlapShorter"), OVERLAP_LONGER("overlapLonger"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Words of both by all words; the share of words that are the very same. */
	JACCARD("jaccard"), EXACT("exact"), //$NON-NLS-1$ //$NON-NLS-2$
	/** The difference of the lengths by the longer one; the logarithm of the words of both. */
	LENGTH_DIFFERENCE("lengthDifference"), LENGTH("length"), //$NON-NLS-1$ //$NON-NLS-2$
	/** The words that stand for none of the other: on the side that has fewer of them (none, one, two, three, more). */
	FEWEST_0("fewestAlone0"), FEWEST_1("fewestAlone1"), FEWEST_2("fewestAlone2"), FEWEST_3("fewestAlone3"), FEWEST_4("fewestAlone4"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	/** The same on the side that has more of them. */
	MOST_0("mostAlone0"), MOST_1("mostAlone1"), MOST_2("mostAlone2"), MOST_3("mostAlone3"), MOST_4("mostAlone4"), MOST_5("mostAlone5"), MOST_6("mostAlone6"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	/** Whether one asks and the other does not; whether both ask. */
	QUESTION_ONCE("questionOnce"), QUESTION_BOTH("questionBoth"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Numbers, at most two of a kind: that agree, that cannot be equal in one unit, in one unit but other surroundings, without a unit, that only one sentence has. */
	NUMBERS_SAME("numbersSame"), NUMBERS_DIFFER("numbersDiffer"), NUMBERS_ELSEWHERE("numbersElsewhere"), NUMBERS_BARE("numbersBare"), NUMBERS_ONCE("numbersOnce"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	DATES_DIFFER("datesDiffer"), DATES_SAME("datesSame"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Places: some here and others there, some on one side only, how many are the same (at most two). */
	PLACES_REPLACED("placesReplaced"), PLACES_ONCE("placesOnce"), PLACES_SAME("placesSame"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Whether both together negate an odd number of times; whether both negate; whether one negates what the other says, and how. */
	NEGATION_ODD("negationOdd"), NEGATION_BOTH("negationBoth"), NEGATED("negated"), IMPLICATIVE("implicative"), DENIED("denied"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	/** A marker of negation on one side whose words the other side does not have. */
	NEGATION_ELSEWHERE("negationElsewhere"), //$NON-NLS-1$
	/** Opposite words, at most two: said of one thing; elsewhere; an odd number of them; two names of one thing; said of one thing although both words stand on both sides. */
	OPPOSITES_ATTACHED("oppositesAttached"), OPPOSITES_LOOSE("oppositesLoose"), OPPOSITES_ODD("oppositesOdd"), FRAMES("frames"), OPPOSITES_EXCHANGED("oppositesExchanged"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	/** Words of one side that stand where the other has another word, between the same words: none, one, two, more. */
	REPLACED_0("replaced0"), REPLACED_1("replaced1"), REPLACED_2("replaced2"), REPLACED_3("replaced3"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Such a word that is a place; such a word that is all that differs. */
	PLACE_REPLACED("placeReplaced"), ONLY_REPLACED("onlyReplaced"), //$NON-NLS-1$ //$NON-NLS-2$
	/** The share of word pairs that stand in another order. */
	REORDERED("reordered"), //$NON-NLS-1$
	/** Two that have changed their places around what stands between them; two that have exchanged their prepositions. */
	ROLES_SWAPPED("rolesSwapped"), LEADS_SWAPPED("leadsSwapped"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Every word stands for one of the other. */
	ALL_ALIGNED("allAligned"); //$NON-NLS-1$

	private final String id;

	PairFeature(String id) {
		this.id = id;
	}

	/** Its name in files of weights. */
	public String id() {
		return id;
	}

	/** The names of all, in the order of {@link PairFeatures#values()}. */
	public static List<String> ids() {
		return Arrays.stream(values()).map(PairFeature::id).toList();
	}
}
