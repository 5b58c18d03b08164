// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.isnad.agreement.UnitizingStudy;
import org.isnad.agreement.UnitizingStudy.Unit;

/** The best alignment of each document of a study, and those of annotations by chance. */
final class GammaStudy {
	/** Alignments by chance in the whole study, as far as each document may have between {@link #FEWEST} and {@link #MOST} of them. */
	private static final int SAMPLES = 900;
	private static final int FEWEST = 30;
	private static final int MOST = 300;
	private static final long SEED = 1;

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
	static List<Aligned> of(UnitizingStudy study, Dissimilarity dissimilarity) {
		int samples = Math.clamp(SAMPLES / Math.max(1, study.documentCount()), FEWEST, MOST);
		List<Aligned> documents = new ArrayList<>();
		for (int d = 0; d < study.documentCount(); d++) {
			List<List<Unit>> units = study.continuum(d).units().stream().filter(Objects::nonNull).toList();
			boolean empty = units.stream().allMatch(List::isEmpty);
			documents.add(units.size() < 2 || empty ? null : aligned(units, dissimilarity, samples, new SplittableRandom(SEED + d)));
		}
		return documents;
	}

	private static Aligned aligned(List<List<Unit>> units, Dissimilarity dissimilarity, int samples, SplittableRandom random) {
		ShiftedContinuum continuum = new ShiftedContinuum(units);
		List<Sample> chance = new ArrayList<>();
		while (chance.size() < samples) {
			List<List<Unit>> drawn = continuum.draw(random);
			if (!drawn.stream().allMatch(List::isEmpty)) {
				chance.add(Sample.of(drawn, dissimilarity));
			}
		}
		return new Aligned(Sample.of(units, dissimilarity), chance);
	}
}
