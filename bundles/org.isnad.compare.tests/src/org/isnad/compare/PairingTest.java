// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.isnad.model.Claim;
import org.isnad.model.Fragment;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class PairingTest {

	@Test
	void assignmentsAreAsGoodAsTheBestOfAll() {
		for (int seed = 0; seed < 400; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			double[][] gains = new double[1 + random.nextInt(6)][1 + random.nextInt(6)];
			for (double[] row : gains) {
				for (int c = 0; c < row.length; c++) {
					row[c] = random.nextInt(3) == 0 ? 0 : random.nextInt(20) / 20.0;
				}
			}
			List<Assignment.Pair> pairs = new ArrayList<>();
			for (int r = 0; r < gains.length; r++) {
				for (int c = 0; c < gains[r].length; c++) {
					if (gains[r][c] > 0) {
						pairs.add(new Assignment.Pair(r, c, gains[r][c]));
					}
				}
			}
			int[] columns = Assignment.best(gains.length, gains[0].length, pairs);
			double sum = 0;
			for (int r = 0; r < columns.length; r++) {
				sum += columns[r] < 0 ? 0 : gains[r][columns[r]];
			}
			assertEquals(best(gains, 0, new boolean[gains[0].length]), sum, 1e-9, "seed " + seed);
			assertEquals(columns.length, IntStream.range(0, columns.length).map(r -> columns[r] < 0 ? -1 - r : columns[r]).distinct().count());
		}
	}

	private static double best(double[][] gains, int row, boolean[] taken) {
		if (row == gains.length) {
			return 0;
		}
		double best = best(gains, row + 1, taken);
		for (int c = 0; c < taken.length; c++) {
			if (!taken[c]) {
				taken[c] = true;
				best = Math.max(best, gains[row][c] + best(gains, row + 1, taken));
				taken[c] = false;
			}
		}
		return best;
	}

	/** The nearest neighbour of both is the same; greed would leave two of four alone. */
	@Test
	void nobodyStaysAloneWhoseNeighbourHasAnotherChoice() {
		Claim a = claim(Span.of(0, 10));
		Claim b = claim(Span.of(8, 20));
		Claim x = claim(Span.of(2, 12));
		Claim y = claim(Span.of(0, 6));
		Pairing<Claim> pairing = new Pairing<>(List.of(a, b), List.of(x, y));
		assertSame(y, pairing.partner(a));
		assertSame(x, pairing.partner(b));
	}

	@Test
	void equalSpansArePairedWhateverTheOthersWouldGain() {
		Claim a = claim(Span.of(0, 10));
		Claim b = claim(Span.of(1, 10));
		Claim x = claim(Span.of(0, 10));
		Claim y = claim(Span.of(0, 11));
		Pairing<Claim> pairing = new Pairing<>(List.of(a, b), List.of(x, y));
		assertSame(x, pairing.partner(a));
		assertSame(y, pairing.partner(b));
	}

	@Test
	void partsOfASpanCountAndTheGapBetweenThemDoesNot() {
		Claim split = claim(Span.of(List.of(new Fragment(0, 5), new Fragment(50, 55))));
		Claim inTheGap = claim(Span.of(10, 40));
		Claim secondPart = claim(Span.of(50, 55));
		Pairing<Claim> pairing = new Pairing<>(List.of(split), List.of(inTheGap, secondPart));
		assertSame(secondPart, pairing.partner(split));
	}

	@Test
	void manySpansThatHangTogetherArePairedToo() {
		List<Claim> left = new ArrayList<>();
		List<Claim> right = new ArrayList<>();
		for (int i = 0; i < 1000; i++) {
			left.add(claim(Span.of(i * 10, i * 10 + 12)));
			right.add(claim(Span.of(i * 10 + 1, i * 10 + 12)));
		}
		Pairing<Claim> pairing = new Pairing<>(left, right);
		for (int i = 0; i < left.size(); i++) {
			assertSame(right.get(i), pairing.partner(left.get(i)));
		}
	}

	private static Claim claim(Span span) {
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.setSpan(span);
		return claim;
	}
}
