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
			Map<String, String> texts = new TreeMap<>();
			Map<String, Set<String>> shingles = new TreeMap<>();
			for (int i = 0; i < 30; i++) {
				List<String> words = new ArrayList<>();
				int base = random.nextInt(3);
				for (int w = 0; w < 30; w++) {
					words.add(random.nextInt(60) == 0 ? "x" + random.nextInt(9) : "كلمة" + base + "ب" + w);
				}
				String name = "t" + (char) ('A' + i);
				texts.put(name, String.join(" ", words));
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
			Set<String> found = new HashSet<>(duplicates(texts));
			assertEquals(expected, found);
			assertTrue(expected.size() > 3);
		}
	}

	@Test
	void spellingDoesNotHideADuplicate() {
		assertEquals(List.of("ab"), duplicates(new TreeMap<>(Map.of("a", "أعلنت الوزارة إغلاق الطريق الساحلي أمس", "b", "اعلنت الوزاره اغلاق الطريق الساحلى أمْس!", "c",
				"نفت الوزارة إغلاق الطريق الجبلي أمس كليا", "d", "", "e", "  "))));
	}

	private static List<String> duplicates(Map<String, String> texts) {
		List<String> names = List.copyOf(texts.keySet());
		List<String> pairs = new ArrayList<>();
		new NearDuplicates(names.stream().map(name -> MinHash.of(texts.get(name))).toList()).forEachPair(number -> MinHash.sequences(texts.get(names.get(number))),
				(first, second) -> pairs.add(names.get(first) + names.get(second)));
		return pairs;
	}

	@Test
	void longTextsAreRecognisedToo() {
		SplittableRandom random = new SplittableRandom(21);
		Map<String, String> texts = new TreeMap<>();
		for (int i = 0; i < 40; i++) {
			StringBuilder text = new StringBuilder();
			for (int w = 0; w < 1500; w++) {
				text.append("كلمة").append(i / 2).append(i % 2 == 1 && random.nextInt(80) == 0 ? "س" : "ص").append(w).append(' ');
			}
			texts.put("t" + (char) ('A' + i), text.toString());
		}
		Set<String> expected = new HashSet<>();
		texts.forEach((a, first) -> texts.forEach((b, second) -> {
			if (a.compareTo(b) < 0 && MinHash.jaccard(MinHash.sequences(first), MinHash.sequences(second)) >= 0.8) {
				expected.add(a + b);
			}
		}));
		assertTrue(expected.size() > 5 && expected.size() < 21, expected.toString());
		assertEquals(expected, new HashSet<>(duplicates(texts)));
	}

	@Test
	void timeOrderPutsTheNewestLast() {
		List<DocumentFacts> documents = new ArrayList<>();
		Map<String, List<String>> components = new TreeMap<>();
		for (int i = 0; i < 20; i++) {
			String id = "d" + (char) ('a' + i);
			documents.add(new DocumentFacts(id, "", 0, i == 0 ? null : String.format(java.util.Locale.ROOT, "2031-01-%02d", 25 - i), null, "ar", List.of(), null));
			components.put(id, List.of(id));
		}
		// The oldest hangs together with the newest and goes with it.
		components.remove("dt");
		components.put("db", List.of("db", "dt"));
		Map<String, Split> splits = new TimeOrder(documents).assign(components, SplitRatio.DEFAULT);
		assertEquals(Split.TEST, splits.get("db"));
		assertEquals(Split.TRAIN, splits.get("da"));
		assertEquals(Split.TRAIN, splits.get("ds"));
		assertEquals(Split.VALIDATION, splits.get("dc"));
		assertEquals(Map.of("x", Split.ALL), new TimeOrder(documents).assign(Map.of("x", List.of("da")), SplitRatio.DEFAULT));
	}
}
