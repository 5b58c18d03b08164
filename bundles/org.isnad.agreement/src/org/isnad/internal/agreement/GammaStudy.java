// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.isnad.agreement.UnitizingStudy;
import org.isnad.agreement.UnitizingStudy.Unit;

/**
 * The best alignment of each document of a study, and those of annotations by chance. Neither the order of the raters nor that of the
 * documents matters: raters are put in the order of what they marked, and what is drawn for a document depends on its units alone.
 */
final class GammaStudy {
	/** Draws for each document to begin with, as Mathet, Widlöcher and Métivier 2015 take them. */
	private static final int FEWEST = 30;
	/** Draws at most in the whole study, as far as each document may have the fewest, and for one document. */
	private static final int IN_ALL = 900;
	private static final int MOST = 300;
	/** The precision of the expected disorder at which no more are drawn, with the normal quantile for 95 %. */
	private static final double PRECISION = 0.01;
	private static final double QUANTILE = 1.96;
	private static final Comparator<Unit> ORDER = Comparator.comparing(Unit::span).thenComparing(Unit::label, Comparator.nullsFirst(Comparator.naturalOrder()));

	/**
	 * An alignment.
	 *
	 * @param alignment the tuples
	 * @param units     the mean number of units of a rater in it
	 */
	record Sample(Alignment alignment, double units) {
		static Sample of(List<List<Unit>> units, Dissimilarity dissimilarity) {
			return new Sample(Alignment.best(units, dissimilarity), units.stream().mapToInt(List::size).average().orElseThrow());
		}

		/** The disorder of the alignment. */
		double disorder() {
			return alignment.disorder() / units;
		}
	}

	/**
	 * One document.
	 *
	 * @param best   the best alignment of what the raters marked
	 * @param chance the best alignments of annotations by chance
	 */
	record Aligned(Sample best, List<Sample> chance) {
	}

	private GammaStudy() {
	}

	/**
	 * Aligns the documents of a study; null stands for a text that fewer than two raters worked on or in which nobody marked anything.
	 * The same study gives the same alignments.
	 */
	static List<Aligned> of(UnitizingStudy study) {
		int most = Math.clamp(IN_ALL / Math.max(1, study.documentCount()), FEWEST, MOST);
		Dissimilarity dissimilarity = Dissimilarity.of(study);
		List<Aligned> documents = new ArrayList<>();
		for (int d = 0; d < study.documentCount(); d++) {
			List<List<Unit>> units = study.continuum(d).units().stream().filter(Objects::nonNull).map(own -> own.stream().sorted(ORDER).toList())
					.sorted(GammaStudy::compare).toList();
			boolean empty = units.stream().allMatch(List::isEmpty);
			documents.add(units.size() < 2 || empty ? null : aligned(units, dissimilarity, most));
		}
		return documents;
	}

	private static int compare(List<Unit> left, List<Unit> right) {
		for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
			int order = ORDER.compare(left.get(i), right.get(i));
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(left.size(), right.size());
	}

	private static Aligned aligned(List<List<Unit>> units, Dissimilarity dissimilarity, int most) {
		SplittableRandom random = new SplittableRandom(seed(units));
		ShiftedContinuum continuum = new ShiftedContinuum(units);
		List<Sample> chance = new ArrayList<>();
		while (chance.size() < FEWEST || chance.size() < most && !isPrecise(chance)) {
			List<List<Unit>> drawn = continuum.draw(random);
			if (!drawn.stream().allMatch(List::isEmpty)) {
				chance.add(Sample.of(drawn, dissimilarity));
			}
		}
		return new Aligned(Sample.of(units, dissimilarity), chance);
	}

	/** Whether the mean of the draws is known to the precision, by the same paper's section 5.3. */
	private static boolean isPrecise(List<Sample> chance) {
		double mean = chance.stream().mapToDouble(Sample::disorder).average().orElseThrow();
		double squares = chance.stream().mapToDouble(sample -> (sample.disorder() - mean) * (sample.disorder() - mean)).sum();
		double deviation = Math.sqrt(squares / (chance.size() - 1));
		return QUANTILE * deviation / Math.sqrt(chance.size()) <= PRECISION * mean;
	}

	private static long seed(List<List<Unit>> units) {
		long seed = 1;
		for (List<Unit> own : units) {
			for (Unit unit : own) {
				seed = 31 * (31 * (31 * seed + unit.span().begin()) + unit.span().end()) + (unit.label() == null ? 0 : unit.label().hashCode());
			}
			seed = 31 * seed + own.size();
		}
		return seed;
	}
}
