// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.isnad.layout.LayoutArc.Reach;
import org.junit.jupiter.api.Test;

class ArcLawsTest {

	private final LayoutStyle style = LayoutStyle.of(20, false);
	private final GridMetrics metrics = new GridMetrics();
	private final SplittableRandom random = new SplittableRandom(97);

	private ParagraphLayout compose(String text, Direction direction, int width, List<LayoutSpan> spans, List<LayoutArc> arcs) {
		TextBlock block = TextBlocks.of(text).get(0);
		return new ParagraphComposer(metrics, style).compose(block, metrics.shape(text, direction, width), direction, width, spans, arcs);
	}

	private static LayoutSpan span(String key, SpanForm form, int begin, int end, ChipLabel label) {
		return new LayoutSpan(key, form, List.of(new TextRange(begin, end)), label);
	}

	/** How many arcs have a chip at each end that lies in the block. */
	private static int drawable(ParagraphLayout layout, List<LayoutArc> arcs) {
		List<Object> chips = layout.lines().stream().flatMap(line -> line.chips().stream()).map(chip -> chip.span().key()).toList();
		return (int) arcs.stream().filter(arc -> arc.reach() == Reach.WITHIN ? chips.contains(arc.from()) && chips.contains(arc.to())
				: chips.contains(arc.from()) || chips.contains(arc.to())).count();
	}

	@Test
	void arcsGoThroughNothingAndNeverRunAlongEachOther() {
		String text = "كلمة ".repeat(60).trim();
		for (int round = 0; round < 400; round++) {
			int count = random.nextInt(2, 26);
			// now and then all on a few words, so that chips are counted
			int words = round % 5 == 0 ? 3 : 50;
			List<LayoutSpan> spans = new ArrayList<>();
			List<LayoutArc> arcs = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				int begin = 5 * random.nextInt(words);
				String word = "abcdefghijkl".substring(random.nextInt(12));
				List<String> marks = random.nextInt(5) == 0 ? List.of("place 0" + i) : List.of();
				spans.add(span("k" + i, SpanForm.values()[random.nextInt(3)], begin, begin + 4 + 5 * random.nextInt(8),
						new ChipLabel(word, random.nextInt(6) == 0 ? "1" : null, marks)));
				Reach reach = random.nextInt(3) > 0 ? Reach.WITHIN : Reach.values()[random.nextInt(1, 5)];
				String there = reach == Reach.WITHIN ? "k" + random.nextInt(count) : "elsewhere";
				if (!there.equals("k" + i)) {
					boolean out = random.nextBoolean();
					arcs.add(new LayoutArc("arc" + i, out ? "k" + i : there, out ? there : "k" + i, reach, random.nextInt(1, 900)));
				}
			}
			arcs = interned(arcs, spans);
			ParagraphLayout layout = compose(text, Direction.values()[round % 2], random.nextInt(300, 760), spans, arcs);
			ArcLaws.check(layout, drawable(layout, arcs));
		}
	}

	/** Arcs know their spans by identity. */
	private static List<LayoutArc> interned(List<LayoutArc> arcs, List<LayoutSpan> spans) {
		Map<String, Object> keys = spans.stream().collect(Collectors.toMap(span -> (String) span.key(), LayoutSpan::key));
		return arcs.stream().map(arc -> new LayoutArc(arc.key(), keys.getOrDefault(arc.from(), arc.from()), keys.getOrDefault(arc.to(), arc.to()),
				arc.reach(), arc.other())).toList();
	}

	/** «قالت أ إن ب أكد أن ج …»: five attributions, each the content of the one before. */
	@Test
	void fiveNestedAttributionsAreAllThere() {
		for (Direction direction : Direction.values()) {
			for (int width : new int[] { 420, 600, 760 }) {
				StringBuilder text = new StringBuilder();
				List<LayoutSpan> spans = new ArrayList<>();
				List<LayoutArc> arcs = new ArrayList<>();
				int[] claims = new int[5];
				for (int depth = 0; depth < 5; depth++) {
					int cue = text.length();
					text.append("نقلت ");
					spans.add(span(("q" + depth).intern(), SpanForm.UNDERLINE, cue, cue + 4, new ChipLabel("Assert", "" + depth, List.of())));
					int source = text.length();
					text.append("مصادر محلية ");
					spans.add(span(("s" + depth).intern(), SpanForm.BOX, source, source + 11, ChipLabel.of("Collective")));
					text.append("أن ");
					claims[depth] = text.length();
				}
				text.append("الهدنة قائمة اليوم");
				for (int depth = 0; depth < 5; depth++) {
					spans.add(span(("c" + depth).intern(), SpanForm.BRACKET, claims[depth], text.length(), ChipLabel.of("Statement")));
					arcs.add(new LayoutArc("arc source " + depth, ("s" + depth).intern(), ("q" + depth).intern(), Reach.WITHIN, 1));
					arcs.add(new LayoutArc("arc claim " + depth, ("q" + depth).intern(), ("c" + depth).intern(), Reach.WITHIN, 1));
				}
				ParagraphLayout layout = compose(text.toString(), direction, width, spans, arcs);
				ArcLaws.check(layout, 10);
				assertEquals(15, layout.lines().stream().mapToInt(line -> line.chips().size()).sum(), "all chips are placed");
				assertTrue(layout.lines().stream().allMatch(line -> line.overflows().isEmpty()), "nothing is left out");
				assertNestedBracketsLieDeeper(layout);
			}
		}
	}

	private static void assertNestedBracketsLieDeeper(ParagraphLayout layout) {
		for (LineLayout line : layout.lines()) {
			Map<String, Integer> depths = new TreeMap<>();
			line.pieces().stream().filter(piece -> piece.span().form() == SpanForm.BRACKET)
					.forEach(piece -> depths.put((String) piece.span().key(), piece.depth()));
			List<Integer> fromOutside = List.copyOf(depths.values());
			assertTrue(IntStream.range(1, fromOutside.size()).allMatch(i -> fromOutside.get(i) != fromOutside.get(i - 1)), "depths " + depths);
			boolean oneLine = layout.lines().size() == 1;
			assertTrue(!oneLine || IntStream.range(1, fromOutside.size()).allMatch(i -> fromOutside.get(i) < fromOutside.get(i - 1)),
					"the shortest highest: " + depths);
		}
	}

	@Test
	void farArcsOfOneChipKeepTheirPillsApart() {
		String text = "قال مصدر إن الهدنة قائمة في المدينة أمس";
		List<LayoutArc> arcs = List.of(new LayoutArc("arc0", "a", "x", Reach.FAR_BELOW, 12), new LayoutArc("arc1", "y", "a", Reach.FAR_ABOVE, 3),
				new LayoutArc("arc2", "a", "z", Reach.FAR_BELOW, 7));
		ParagraphLayout layout = compose(text, Direction.RIGHT_TO_LEFT, 400,
				List.of(span("a", SpanForm.BOX, 12, 25, ChipLabel.of("a wide chip"))), arcs);
		ArcLaws.check(layout, 3);
		assertEquals(3, layout.lines().getFirst().arcs().stream().filter(path -> path.pill() != null).count());
	}

	@Test
	void twoHundredSpansOnOneWordKeepALineLowAndAreCounted() {
		String text = "قال المصدر إن الهدنة قائمة";
		List<LayoutSpan> spans = new ArrayList<>();
		List<LayoutArc> arcs = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			spans.add(span(("k" + i).intern(), SpanForm.values()[i % 3], 4, 10, ChipLabel.of("Person")));
			arcs.add(new LayoutArc("arc" + i, ("k" + i).intern(), ("k" + (i + 7) % 200).intern(), Reach.WITHIN, 1));
		}
		ParagraphLayout layout = compose(text, Direction.RIGHT_TO_LEFT, 500, spans, arcs);
		LineLayout line = layout.lines().getFirst();
		assertTrue(layout.height() < 500, "height " + layout.height());
		List<Overflow> chips = line.overflows().stream().filter(overflow -> overflow.hidden().size() + line.chips().size() == 200).toList();
		assertEquals(1, chips.size(), "chips and the marker's number make 200: " + line.overflows().stream().map(Overflow::count).toList());
		long brackets = line.pieces().stream().filter(piece -> piece.span().form() == SpanForm.BRACKET && piece.depth() < 0).count();
		assertTrue(line.overflows().stream().anyMatch(overflow -> overflow.count() == brackets && overflow.place().y() > line.baseline()));
		ArcLaws.check(layout, drawable(layout, arcs));
		Rect marker = chips.getFirst().place();
		assertEquals(HitMap.Part.OVERFLOW, layout.hits().at(marker.x() + 1, marker.y() + 1).part());
	}

	@Test
	void arcsAboveTheLastLaneAreCounted() {
		String text = "كلمة ".repeat(40).trim();
		List<LayoutSpan> spans = new ArrayList<>();
		List<LayoutArc> arcs = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			spans.add(span(("k" + i).intern(), SpanForm.UNDERLINE, i * 5, i * 5 + 4, ChipLabel.of("")));
		}
		for (int i = 0; i < 20; i++) {
			arcs.add(new LayoutArc("arc" + i, spans.get(i).key(), spans.get(39 - i).key(), Reach.WITHIN, 1));
		}
		ParagraphLayout layout = compose(text, Direction.RIGHT_TO_LEFT, 2100, spans, arcs);
		ArcLaws.check(layout, 20);
		LineLayout line = layout.lines().getFirst();
		assertEquals(LayoutStyle.ARC_LANES, line.arcs().size());
		assertEquals(List.of("arc0", "arc1", "arc2", "arc3"), line.overflows().getFirst().hidden().stream().sorted().toList(), "the longest");
	}

	@Test
	void sourceOfVeryManyClaimsHidesArcsByNumber() {
		String text = "كلمة ".repeat(300).trim();
		List<LayoutSpan> spans = new ArrayList<>(List.of(span("s", SpanForm.BOX, 0, 4, ChipLabel.of("Person"))));
		List<LayoutArc> arcs = new ArrayList<>();
		for (int i = 1; i < 300; i++) {
			spans.add(span(("k" + i).intern(), SpanForm.UNDERLINE, i * 5, i * 5 + 4, ChipLabel.of("")));
			arcs.add(new LayoutArc("arc" + i, "s", ("k" + i).intern(), Reach.WITHIN, 1));
		}
		ParagraphLayout layout = compose(text, Direction.RIGHT_TO_LEFT, 700, spans, arcs);
		ArcLaws.check(layout, drawable(layout, arcs));
		assertTrue(layout.lines().getFirst().bandTop() < 300, "the first line begins at " + layout.lines().getFirst().bandTop());
		assertTrue(layout.lines().stream().anyMatch(line -> !line.overflows().isEmpty()));
	}
}
