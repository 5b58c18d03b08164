// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.pair.Negation;
import org.isnad.arabic.pair.PairFeature;
import org.isnad.arabic.pair.PairFeatures;
import org.isnad.arabic.pair.PairJudge;
import org.isnad.arabic.pair.PairReason;
import org.isnad.arabic.pair.PairWeights;
import org.isnad.engines.claims.ClaimPair.Label;

/**
 * Tells how two claims stand to each other and how sure that is. What sets them against each other is weighed by its kind: each piece of
 * evidence leaves that share of doubt which its weight does not take away. That counts the more, the more the two share, and the pair
 * model has a say. Immutable; any thread may use it.
 */
final class ClaimJudge {
	/** How much a common share makes of the evidence: two claims that share little may speak of two things. */
	private static final double LEAST_SHARE = 0.2;
	private static final double SHARE_WEIGHT = 1.2;
	private static final double WITHOUT_MODEL = 0.7;
	private static final double SAME_EVENT = 0.6;
	private static final double SOURCE_BONUS = 0.05;
	/** «قد», «إذا»: what may be or would be contradicts less. */
	private static final double HEDGED = 0.75;
	/** What is counted on and on: a later report with more of them goes on with the count. */
	private static final Set<String> GROWING = Set.of("dead", "wounded", "person", "civilian", "soldier", "prisoner", "displaced", "house"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	/** Less than this speaks for a contradiction only together with something else. */
	private static final double GROUNDED = 0.25;
	private static final int SUREST_WORDS = 4;
	/** What of the shorter claim's words stands in one that is denied, and how much that weighs. */
	private static final double DENIED_WORDS = 0.6;
	private static final double DENIAL = 0.85;
	private static final double SAME_WORDS = 0.85;
	private static final double CONTAINED = 0.95;
	/** Of the shorter claim's words those of the longer that are too few to make it say more. */
	private static final double MORE_BY = 0.2;
	/** Domains in which two opposite words often stand together without a contradiction. */
	private static final Set<String> LOOSE_DOMAINS = Set.of("TIME", "LOC"); //$NON-NLS-1$ //$NON-NLS-2$
	private final PairWeights weights;

	ClaimJudge(PairWeights weights) {
		this.weights = weights;
	}

	/** How the two stand to each other, the first before the second by document and place; null where nothing speaks for any relation. */
	ClaimPair judge(ReadClaim one, ReadClaim other, double related) {
		PairFeatures features = PairJudge.features(one.sentence(), other.sentence());
		double evidence = evidence(features);
		boolean deniedOnce = one.claim().denied() != other.claim().denied();
		if (evidence == 0) {
			return deniedOnce ? denied(one, other, features, related) : alike(one, other, features, related);
		}
		if (deniedOnce) {
			// Who denies that it is open says what who calls it closed says.
			return null;
		}
		ClaimTimes times = ClaimTimes.of(one, other);
		List<PairReason> reasons = new ArrayList<>(features.reasons());
		reasons.sort(Comparator.comparingDouble(reason -> -weight(reason)));
		boolean denied = reasons.stream().anyMatch(r -> r instanceof PairReason.NegatedOnce n && n.reading() == Negation.Reading.DENIAL);
		boolean onlyDates = reasons.stream().allMatch(r -> r instanceof PairReason.DatesDiffer || weight(r) == 0);
		if (onlyDates && related < SAME_EVENT) {
			return null;
		}
		boolean grown = grown(one, other, reasons);
		// What differs is when it was; where anything else differs too, the other time explains it.
		boolean update = grown || times.apart() && !denied && !onlyDates;
		double score = evidence * Math.min(1, LEAST_SHARE + SHARE_WEIGHT * related) * (WITHOUT_MODEL + (1 - WITHOUT_MODEL) * weights.disagreement(features))
				* (one.hedged() || other.hedged() ? HEDGED : 1);
		if (!update) {
			score += circumstances(one.claim(), other.claim(), reasons);
		}
		if (grown || times.apart()) {
			reasons.add(grown ? ClaimTimes.published(one, other) : times.reason());
		}
		reasons.add(new PairReason.SharedWords(features.shared(), features.ofShorter()));
		String time = grown && !times.apart() ? "SHIFTED" //$NON-NLS-1$
				: times.relation().equals("DISJOINT") && !update ? PublicationDates.relation(one.published(), other.published()) : times.relation(); //$NON-NLS-1$
		String event = related >= SAME_EVENT && !times.apart() ? "SAME_EVENT" : "SAME_TOPIC"; //$NON-NLS-1$ //$NON-NLS-2$
		return new ClaimPair(one.claim(), other.claim(), update ? Label.UPDATE : Label.CONTRADICTION, rounded(score), time, event, reasons);
	}

	/** Whether all that differs is a count that a later report has higher. */
	private static boolean grown(ReadClaim one, ReadClaim other, List<PairReason> reasons) {
		if (one.published() == null || other.published() == null || one.published().equals(other.published())) {
			return false;
		}
		boolean rising = false;
		for (PairReason reason : reasons) {
			if (reason instanceof PairReason.NumbersDiffer numbers && GROWING.contains(numbers.unit())) {
				if (numbers.rising() != other.published().isAfter(one.published())) {
					return false;
				}
				rising = true;
			} else if (weight(reason) >= GROUNDED) {
				return false;
			}
		}
		return rising;
	}

	private static double evidence(PairFeatures features) {
		double doubt = 1;
		boolean grounded = false;
		for (PairReason reason : features.reasons()) {
			double weight = weight(reason);
			grounded |= weight >= GROUNDED;
			doubt *= 1 - weight;
		}
		return grounded ? 1 - doubt : 0;
	}

	/** How much a reason takes away of the doubt that two claims contradict each other. */
	private static double weight(PairReason reason) {
		return switch (reason) {
		case PairReason.NegatedOnce negated -> switch (negated.reading()) {
		case DENIAL -> 0.75;
		case IMPLICATIVE -> 0.6;
		default -> 0.7;
		};
		case PairReason.Opposites opposites when opposites.contradictionType().equals("LABELLING") -> 0.1; //$NON-NLS-1$
		case PairReason.Opposites opposites when LOOSE_DOMAINS.contains(opposites.domain()) -> opposites.attached() ? 0.4 : 0.1;
		case PairReason.Opposites opposites -> opposites.attached() ? 0.75 : 0.3;
		case PairReason.NumbersDiffer numbers -> !numbers.attached() ? 0.2 : numbers.unit().isEmpty() ? 0.4 : 0.75;
		case PairReason.DatesDiffer dates -> 0.4;
		case PairReason.PlacesDiffer places -> 0.5;
		case PairReason.RolesSwapped swapped -> 0.5;
		case PairReason.Replaced replaced -> 0.1;
		default -> 0;
		};
	}

	private static double circumstances(ClaimText one, ClaimText other, List<PairReason> reasons) {
		if (one.source() != null && one.source().equals(other.source())) {
			reasons.add(new PairReason.Circumstance(PairReason.Circumstance.Kind.SAME_SOURCE, "", "")); //$NON-NLS-1$ //$NON-NLS-2$
			return SOURCE_BONUS;
		}
		if (one.side() != null && other.side() != null && !one.side().equals(other.side())) {
			reasons.add(new PairReason.Circumstance(PairReason.Circumstance.Kind.OTHER_SIDE, "", "")); //$NON-NLS-1$ //$NON-NLS-2$
			return SOURCE_BONUS;
		}
		return 0;
	}

	/** The same words, which the source of one of the two denies. */
	private static ClaimPair denied(ReadClaim one, ReadClaim other, PairFeatures features, double related) {
		ClaimTimes times = ClaimTimes.of(one, other);
		boolean same = features.value(PairFeature.OVERLAP_SHORTER) >= DENIED_WORDS && features.value(PairFeature.NEGATION_ODD) == 0;
		if (!same || features.shared() < 2 || times.relation().equals("DISJOINT")) { //$NON-NLS-1$
			return null;
		}
		String denied = (one.claim().denied() ? one : other).claim().text();
		List<PairReason> reasons = new ArrayList<>();
		reasons.add(new PairReason.Circumstance(PairReason.Circumstance.Kind.DENIED, denied, "")); //$NON-NLS-1$
		double score = DENIAL * Math.min(1, LEAST_SHARE + SHARE_WEIGHT * related) + circumstances(one.claim(), other.claim(), reasons);
		reasons.add(new PairReason.SharedWords(features.shared(), features.ofShorter()));
		return new ClaimPair(one.claim(), other.claim(), Label.CONTRADICTION, rounded(score), times.relation(), times.apart() ? "SAME_TOPIC" : "SAME_EVENT", reasons); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Where nothing speaks against it: claims of the same words, or of which one says all that the other says. */
	private ClaimPair alike(ReadClaim one, ReadClaim other, PairFeatures features, double related) {
		boolean plain = features.reasons().isEmpty() && features.value(PairFeature.NEGATION_ODD) == 0 && features.value(PairFeature.QUESTION_ONCE) == 0
				&& features.value(PairFeature.OPPOSITES_EXCHANGED) == 0 && features.shared() + features.value(PairFeature.NUMBERS_SAME) >= SUREST_WORDS && one.hedged() == other.hedged();
		ClaimTimes times = ClaimTimes.of(one, other);
		if (!plain || times.relation().equals("DISJOINT")) { //$NON-NLS-1$
			return null;
		}
		List<PairReason> reasons = List.of(new PairReason.SharedWords(features.shared(), features.ofShorter()));
		double both = features.value(PairFeature.OVERLAP_LONGER);
		double shorter = features.value(PairFeature.OVERLAP_SHORTER);
		boolean numbers = features.value(PairFeature.NUMBERS_ONCE) == 0 && features.value(PairFeature.PLACES_ONCE) == 0;
		String event = times.apart() ? "SAME_TOPIC" : "SAME_EVENT"; //$NON-NLS-1$ //$NON-NLS-2$
		if (both >= SAME_WORDS && numbers) {
			return new ClaimPair(one.claim(), other.claim(), Label.EQUIVALENT, rounded(both), times.relation(), event, reasons);
		}
		if (shorter >= CONTAINED && features.value(PairFeature.LENGTH_DIFFERENCE) >= MORE_BY && related >= SAME_EVENT) {
			boolean oneSaysMore = one.sentence().stems().size() > other.sentence().stems().size();
			return new ClaimPair(oneSaysMore ? one.claim() : other.claim(), oneSaysMore ? other.claim() : one.claim(), Label.SUPPORT, rounded(shorter * SAME_WORDS),
					times.relation(), event, reasons);
		}
		return null;
	}

	/** Two digits: enough to rank for people, and the last bits of floating point stay out of files. */
	private static double rounded(double score) {
		return Math.round(Math.min(1, score) * 100) / 100.0;
	}
}
