// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.isnad.layout.ChipAllocator.Place;
import org.isnad.layout.ChipAllocator.Request;
import org.junit.jupiter.api.Test;

class AllocatorsTest {

	@Test
	void shortestBracketLiesHighest() {
		assertArrayEquals(new int[] { 2, 0, 1 },
				TowerAllocator.depths(List.of(new Extent(0, 300), new Extent(40, 80), new Extent(20, 120)), 5));
	}

	@Test
	void bracketsSideBySideShareADepthAndCrossingOnesDoNot() {
		assertArrayEquals(new int[] { 0, 0 }, TowerAllocator.depths(List.of(new Extent(0, 50), new Extent(50, 90)), 5));
		assertArrayEquals(new int[] { 0, 1 }, TowerAllocator.depths(List.of(new Extent(0, 50), new Extent(40, 100)), 5));
	}

	@Test
	void equalBracketsStandBelowEachOther() {
		Extent same = new Extent(10, 60);
		assertArrayEquals(new int[] { 0, 1, 2 }, TowerAllocator.depths(List.of(same, same, same), 5));
	}

	@Test
	void shortestArcTakesTheLowestLane() {
		assertArrayEquals(new int[] { 1, 0, 0 },
				ArcLaneAllocator.lanes(List.of(new Extent(0, 200), new Extent(10, 60), new Extent(70, 120))));
	}

	@Test
	void arcsInOneLaneKeepTheirDistance() {
		assertArrayEquals(new int[] { 0, 1 }, ArcLaneAllocator.lanes(List.of(new Extent(0, 50), new Extent(55, 105))));
		assertArrayEquals(new int[] { 0, 0 }, ArcLaneAllocator.lanes(List.of(new Extent(0, 50), new Extent(56, 106))));
	}

	@Test
	void noTwoBracketsOfADepthOverlap() {
		SplittableRandom random = new SplittableRandom(11);
		for (int round = 0; round < 200; round++) {
			List<Extent> extents = new ArrayList<>();
			for (int i = 0; i < 30; i++) {
				int left = random.nextInt(700);
				extents.add(new Extent(left, left + random.nextInt(5, 200)));
			}
			assertApart(extents, TowerAllocator.depths(extents, 99), 1);
			assertApart(extents, ArcLaneAllocator.lanes(extents), -ArcLaneAllocator.GAP);
		}
	}

	private static void assertApart(List<Extent> extents, int[] levels, int tolerance) {
		for (int i = 0; i < levels.length; i++) {
			for (int j = 0; j < i; j++) {
				assertTrue(levels[i] != levels[j] || !extents.get(i).overlaps(extents.get(j), tolerance),
						extents.get(i) + " and " + extents.get(j) + " on level " + levels[i]);
			}
		}
	}

	@Test
	void chipBeginsWhereItsSpanBegins() {
		assertEquals(new Place(0, 120, 60, 0), ChipAllocator.allocate(List.of(new Request(120, 100, 60, 0, true)), 700).getFirst());
	}

	@Test
	void chipSlidesAlongItsSpanBeforeItIsStacked() {
		List<Place> places = ChipAllocator.allocate(List.of(new Request(0, 30, 60, 0, false), new Request(50, 200, 60, 0, false)), 700);
		assertEquals(new Place(0, 0, 60, 0), places.get(0));
		assertEquals(new Place(0, 64, 60, 0), places.get(1));
	}

	@Test
	void chipThatCannotSlideIsStackedWithTheWidestLowest() {
		List<Place> places = ChipAllocator.allocate(List.of(new Request(10, 20, 50, 0, true), new Request(10, 20, 90, 0, true)), 700);
		assertEquals(1, places.get(0).level());
		assertEquals(0, places.get(1).level());
	}

	@Test
	void lowerChipShowsAStripBesideTheOneOnIt() {
		List<Place> places = ChipAllocator.allocate(List.of(new Request(10, 20, 50, 0, true), new Request(10, 20, 52, 0, true)), 700);
		assertEquals(new Place(1, 10, 50, 0), places.get(0));
		assertEquals(new Place(0, 10, 66, 0), places.get(1));
	}

	@Test
	void chipNeverLeavesTheColumn() {
		Place place = ChipAllocator.allocate(List.of(new Request(680, 20, 60, 30, true)), 700).getFirst();
		assertEquals(700, place.end());
	}

	@Test
	void denseStackIsCutOffAndNothingOverlaps() {
		SplittableRandom random = new SplittableRandom(3);
		for (int round = 0; round < 200; round++) {
			List<Request> requests = new ArrayList<>();
			for (int i = 0; i < 40; i++) {
				requests.add(new Request(random.nextInt(600), random.nextInt(10, 300), random.nextInt(20, 110),
						random.nextInt(3) == 0 ? 40 : 0, random.nextBoolean()));
			}
			List<Place> places = ChipAllocator.allocate(requests, 600);
			for (int i = 0; i < places.size(); i++) {
				Place one = places.get(i);
				assertTrue(one.level() < LayoutStyle.CHIP_LEVELS);
				assertTrue(one.end() <= 600, "inside the column: " + one);
				for (int j = 0; j < i; j++) {
					Place other = places.get(j);
					assertTrue(one.level() < 0 || one.level() != other.level() || !one.extent().overlaps(other.extent(), 0),
							one + " and " + other);
				}
			}
		}
	}
}
