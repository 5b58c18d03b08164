// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.isnad.agreement.UnitizingStudy;
import org.isnad.agreement.UnitizingStudy.Continuum;
import org.isnad.agreement.UnitizingStudy.Unit;

/**
 * Each text of a study as its raters divided it into units of one label and the gaps between them, with what
 * {@link LegacyUnitizingAlpha} needs of it, counted once so that a resample only sums over documents.
 */
final class Sections {
	private final int raters;
	private final double[] length;
	private final double[] distance;
	private final int[] unitLengths;
	private final int[] gapLengths;
	private final Sparse units;
	private final Sparse gaps;

	/** The observed and the expected disagreement on one label. */
	record Disagreement(double observed, double expected) {
	}

	/** The lengths of the units of one text, and of its gaps, of all raters. */
	private record Lengths(int[] units, int[] gaps) {
		static final Lengths NONE = new Lengths(new int[0], new int[0]);
	}

	/**
	 * Divides the texts.
	 *
	 * @param counts which units have the label
	 * @return null where units of one rater overlap
	 */
	static Sections of(UnitizingStudy study, Predicate<Unit> counts) {
		double[] length = new double[study.documentCount()];
		double[] distance = new double[length.length];
		List<Lengths> lengths = new ArrayList<>();
		for (int d = 0; d < length.length; d++) {
			Continuum text = study.continuum(d);
			if (text.units().stream().anyMatch(Objects::isNull)) {
				lengths.add(Lengths.NONE);
				continue;
			}
			length[d] = text.length();
			List<Row> rows = new ArrayList<>();
			for (List<Unit> units : text.units()) {
				Row row = Row.of(units.stream().filter(counts).toList(), unit -> 0);
				if (row == null) {
					return null;
				}
				rows.add(row);
			}
			distance[d] = distance(rows, text.length());
			lengths.add(lengths(rows, text.length()));
		}
		return new Sections(study.raters().size(), length, distance, lengths);
	}

	private Sections(int raters, double[] length, double[] distance, List<Lengths> lengths) {
		this.raters = raters;
		this.length = length;
		this.distance = distance;
		unitLengths = lengths.stream().flatMapToInt(text -> Arrays.stream(text.units())).sorted().distinct().toArray();
		gapLengths = lengths.stream().flatMapToInt(text -> Arrays.stream(text.gaps())).sorted().distinct().toArray();
		units = new Sparse(length.length, unitLengths.length);
		gaps = new Sparse(length.length, gapLengths.length);
		for (Lengths text : lengths) {
			Arrays.stream(text.units()).forEach(unit -> units.add(Arrays.binarySearch(unitLengths, unit), 1));
			Arrays.stream(text.gaps()).forEach(gap -> gaps.add(Arrays.binarySearch(gapLengths, gap), 1));
			units.endDocument();
			gaps.endDocument();
		}
	}

	private static Lengths lengths(List<Row> rows, int textLength) {
		int[] units = rows.stream().flatMapToInt(row -> Arrays.stream(lengthsOf(row))).toArray();
		List<Integer> gaps = new ArrayList<>();
		for (Row row : rows) {
			int from = 0;
			for (int i = 0; i <= row.size(); i++) {
				int to = i < row.size() ? row.begins()[i] : textLength;
				if (to > from) {
					gaps.add(to - from);
				}
				from = i < row.size() ? row.ends()[i] : textLength;
			}
		}
		return new Lengths(units, gaps.stream().mapToInt(Integer::intValue).toArray());
	}

	private static int[] lengthsOf(Row row) {
		int[] lengths = new int[row.size()];
		Arrays.setAll(lengths, i -> row.ends()[i] - row.begins()[i]);
		return lengths;
	}

	private static double distance(List<Row> rows, int textLength) {
		double sum = 0;
		for (Row left : rows) {
			for (Row right : rows) {
				sum += left == right ? 0 : distance(left, right, textLength);
			}
		}
		return sum;
	}

	/** Units of the left rater against those they meet, and against the gap of the right rater where they lie in one; and the gaps of the left one against the units within. */
	private static double distance(Row left, Row right, int textLength) {
		double sum = unitsInGaps(left, right, textLength) + unitsInGaps(right, left, textLength);
		int first = 0;
		for (int i = 0; i < left.size(); i++) {
			while (first < right.size() && right.ends()[first] <= left.begins()[i]) {
				first++;
			}
			for (int k = first; k < right.size() && right.begins()[k] < left.ends()[i]; k++) {
				sum += square(left.begins()[i] - right.begins()[k]) + square(left.ends()[i] - right.ends()[k]);
			}
		}
		return sum;
	}

	private static double unitsInGaps(Row units, Row other, int textLength) {
		double sum = 0;
		int after = 0;
		for (int i = 0; i < units.size(); i++) {
			while (after < other.size() && other.ends()[after] <= units.begins()[i]) {
				after++;
			}
			boolean inGap = units.ends()[i] <= (after < other.size() ? other.begins()[after] : textLength);
			sum += inGap ? square(units.ends()[i] - units.begins()[i]) : 0;
		}
		return sum;
	}

	private static double square(double value) {
		return value * value;
	}

	/** The disagreement over the documents, each as often as its weight says. */
	Disagreement disagreement(int[] weights) {
		double all = Sparse.sum(length, weights);
		double found = Sparse.sum(distance, weights);
		double[] counts = units.sum(weights);
		double[] gapCounts = gaps.sum(weights);
		double n = Arrays.stream(counts).sum();
		double sum = 0;
		double own = 0;
		double longer = 0;
		double many = 0;
		int gap = gapLengths.length;
		// From the longest unit down, so that the gaps that hold a unit only become more.
		for (int i = unitLengths.length - 1; i >= 0; i--) {
			double l = unitLengths[i];
			while (gap > 0 && gapLengths[gap - 1] >= l) {
				gap--;
				longer += gapCounts[gap] * gapLengths[gap];
				many += gapCounts[gap];
			}
			sum += counts[i] * ((n - 1) / 3.0 * (2 * l * l * l - 3 * l * l + l) + l * l * (longer - (l - 1) * many));
			own += counts[i] * l * (l - 1);
		}
		double places = raters * all;
		return new Disagreement(found == 0 ? 0 : found / (raters * (raters - 1.0) * all * all),
				sum == 0 ? 0 : 2 / all * sum / (places * (places - 1) - own));
	}
}
