// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class SplitTest {
	private static Map<String, List<String>> components(int... sizes) {
		Map<String, List<String>> components = new TreeMap<>();
		for (int i = 0; i < sizes.length; i++) {
			List<String> nodes = new ArrayList<>();
			for (int n = 0; n < sizes[i]; n++) {
				nodes.add("c" + i + "-" + n);
			}
			components.put("c" + i, nodes);
		}
		return components;
	}

	private static Map<Split, Integer> sizes(Map<String, List<String>> components, Map<String, Split> splits) {
		Map<Split, Integer> sizes = new TreeMap<>();
		components.forEach((name, nodes) -> sizes.merge(splits.get(name), nodes.size(), Integer::sum));
		return sizes;
	}

	@Test
	void singleNodesMeetTheRatio() {
		Map<String, List<String>> components = components(new int[100]);
		components.replaceAll((name, nodes) -> List.of(name));
		assertEquals(Map.of(Split.TRAIN, 80, Split.VALIDATION, 10, Split.TEST, 10), sizes(components, new Splitter(SplitRatio.DEFAULT, 1).assign(components, Map.of())));
	}

	@Test
	void largeComponentsComeFirst() {
		Map<String, List<String>> components = components(1, 7, 1, 1);
		Map<String, Split> splits = new Splitter(SplitRatio.DEFAULT, 3).assign(components, Map.of());
		assertEquals(Split.TRAIN, splits.get("c1"));
		assertEquals(Map.of(Split.TRAIN, 8, Split.VALIDATION, 1, Split.TEST, 1), sizes(components, splits));
	}

	@Test
	void largeComponentsAreSharedOutToo() {
		int[] sizes = new int[230];
		for (int i = 0; i < sizes.length; i++) {
			sizes[i] = i < 30 ? 3 : 1;
		}
		Map<String, List<String>> components = components(sizes);
		Map<String, Split> splits = new Splitter(SplitRatio.DEFAULT, 1).assign(components, Map.of());
		Map<Split, Integer> large = new TreeMap<>();
		components.forEach((name, nodes) -> {
			if (nodes.size() == 3) {
				large.merge(splits.get(name), 1, Integer::sum);
			}
		});
		assertEquals(Map.of(Split.TRAIN, 24, Split.VALIDATION, 3, Split.TEST, 3), large);
		assertEquals(Map.of(Split.TRAIN, 232, Split.VALIDATION, 29, Split.TEST, 29), sizes(components, splits));
	}

	@Test
	void pairsAreSharedOutWhereTheyCount() {
		Map<String, List<String>> components = components(new int[100]);
		components.replaceAll((name, nodes) -> List.of(name));
		Map<String, Integer> pairs = new TreeMap<>();
		for (int i = 0; i < 10; i++) {
			pairs.put("c" + i, 1);
		}
		Map<String, Split> splits = new Splitter(SplitRatio.DEFAULT, 4).assign(components, pairs);
		Map<Split, Integer> shared = new TreeMap<>();
		pairs.keySet().forEach(component -> shared.merge(splits.get(component), 1, Integer::sum));
		assertEquals(Map.of(Split.TRAIN, 8, Split.VALIDATION, 1, Split.TEST, 1), shared);
		assertEquals(Map.of(Split.TRAIN, 80, Split.VALIDATION, 10, Split.TEST, 10), sizes(components, splits));
	}

	@Test
	void oneComponentIsNotSplit() {
		assertEquals(Map.of("c0", Split.ALL), new Splitter(SplitRatio.DEFAULT, 1).assign(components(5), Map.of()));
	}

	@Test
	void nothingGoesWhereNothingWasAskedFor() {
		Map<String, List<String>> components = components(3, 2, 2, 1, 1, 1);
		assertEquals(Set.of(Split.TRAIN, Split.TEST), new HashSet<>(new Splitter(SplitRatio.parse("50/0/50"), 1).assign(components, Map.of()).values()));
	}

	@Test
	void theSeedDecidesTies() {
		Map<String, List<String>> components = components(new int[30]);
		components.replaceAll((name, nodes) -> List.of(name));
		assertEquals(new Splitter(SplitRatio.DEFAULT, 1).assign(components, Map.of()), new Splitter(SplitRatio.DEFAULT, 1).assign(components, Map.of()));
		assertNotEquals(new Splitter(SplitRatio.DEFAULT, 1).assign(components, Map.of()), new Splitter(SplitRatio.DEFAULT, 2).assign(components, Map.of()));
	}

	@Test
	void ratios() {
		assertEquals(new SplitRatio(70, 15, 15), SplitRatio.parse("70/15/15"));
		for (String wrong : List.of("", "80/20", "a/b/c", "0/0/0", "-1/2/3", "٨٠/١٠/١٠")) {
			assertThrows(IllegalArgumentException.class, () -> SplitRatio.parse(wrong), wrong);
		}
	}

	@Test
	void componentsAreConnected() {
		SplittableRandom random = new SplittableRandom(5);
		for (int round = 0; round < 50; round++) {
			int nodes = 1 + random.nextInt(40);
			boolean[][] reach = new boolean[nodes][nodes];
			List<String> names = new ArrayList<>();
			for (int i = 0; i < nodes; i++) {
				names.add(String.valueOf((char) ('A' + i)));
				reach[i][i] = true;
			}
			Components components = new Components(names);
			for (int edge = random.nextInt(nodes + 1); edge > 0; edge--) {
				int a = random.nextInt(nodes);
				int b = random.nextInt(nodes);
				components.connect(names.get(a), names.get(b));
				reach[a][b] = true;
				reach[b][a] = true;
			}
			for (int k = 0; k < nodes; k++) {
				for (int i = 0; i < nodes; i++) {
					for (int j = 0; j < nodes; j++) {
						reach[i][j] |= reach[i][k] && reach[k][j];
					}
				}
			}
			for (int i = 0; i < nodes; i++) {
				for (int j = 0; j < nodes; j++) {
					assertEquals(reach[i][j], components.componentOf(names.get(i)).equals(components.componentOf(names.get(j))));
				}
				assertTrue(components.componentOf(names.get(i)).compareTo(names.get(i)) <= 0);
			}
		}
	}

	@Test
	void noNearDuplicateIsMissed() {
		SplittableRandom random = new SplittableRandom(9);
		for (int round = 0; round < 20; round++) {
			NearDuplicates texts = new NearDuplicates();
			Map<String, Set<String>> shingles = new TreeMap<>();
			for (int i = 0; i < 30; i++) {
				List<String> words = new ArrayList<>();
				int base = random.nextInt(3);
				for (int w = 0; w < 30; w++) {
					words.add(random.nextInt(60) == 0 ? "x" + random.nextInt(9) : "كلمة" + base + "ب" + w);
				}
				String name = "t" + (char) ('A' + i);
				texts.add(name, String.join(" ", words));
				Set<String> set = new HashSet<>();
				for (int w = 0; w + 5 <= words.size(); w++) {
					set.add(String.join(" ", words.subList(w, w + 5)));
				}
				shingles.put(name, set);
			}
			Set<String> expected = new HashSet<>();
			shingles.forEach((a, first) -> shingles.forEach((b, second) -> {
				Set<String> both = new HashSet<>(first);
				both.retainAll(second);
				double jaccard = (double) both.size() / (first.size() + second.size() - both.size());
				if (a.compareTo(b) < 0 && jaccard >= 0.8) {
					expected.add(a + b);
				}
			}));
			Set<String> found = new HashSet<>();
			texts.forEachPair((a, b) -> found.add(a + b));
			assertEquals(expected, found);
			assertTrue(expected.size() > 3);
		}
	}

	@Test
	void spellingDoesNotHideADuplicate() {
		NearDuplicates texts = new NearDuplicates();
		texts.add("a", "أعلنت الوزارة إغلاق الطريق الساحلي أمس");
		texts.add("b", "اعلنت الوزاره اغلاق الطريق الساحلى أمْس!");
		texts.add("c", "نفت الوزارة إغلاق الطريق الجبلي أمس كليا");
		List<String> pairs = new ArrayList<>();
		texts.forEachPair((a, b) -> pairs.add(a + b));
		assertEquals(List.of("ab"), pairs);
	}
}
