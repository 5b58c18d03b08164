// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.isnad.layout.LayoutArc.Reach;
import org.junit.jupiter.api.Test;

class ParagraphComposerTest {

	private static final int WIDTH = 300;
	private final LayoutStyle style = LayoutStyle.of(20, false);
	private final GridMetrics metrics = new GridMetrics();

	private ParagraphLayout compose(String text, Direction direction, List<LayoutSpan> spans, List<LayoutArc> arcs) {
		TextBlock block = TextBlocks.of(text).get(0);
		return new ParagraphComposer(metrics, style).compose(block, metrics.shape(text, direction, WIDTH), direction, WIDTH, spans,
				arcs);
	}

	private ParagraphLayout arabic(String text, LayoutSpan... spans) {
		return compose(text, Direction.RIGHT_TO_LEFT, List.of(spans), List.of());
	}

	private static LayoutSpan span(String key, SpanForm form, int... offsets) {
		List<TextRange> fragments = new ArrayList<>();
		for (int i = 0; i < offsets.length; i += 2) {
			fragments.add(new TextRange(offsets[i], offsets[i + 1]));
		}
		return new LayoutSpan(key, form, fragments, ChipLabel.of(key));
	}

	private static Piece only(LineLayout line) {
		assertEquals(1, line.pieces().size());
		return line.pieces().getFirst();
	}

	@Test
	void plainLineHasTheBandAndTheGaps() {
		ParagraphLayout layout = arabic("قال المصدر");
		LineLayout line = layout.lines().getFirst();
		assertEquals(8, line.top());
		assertEquals(9, line.bandTop());
		assertEquals(29, line.baseline());
		assertEquals(39, line.bandEnd());
		assertEquals(46, layout.height());
	}

	@Test
	void arabicSpanStandsAtTheRight() {
		Piece piece = only(arabic("قال المصدر", span("s", SpanForm.BOX, 0, 3)).lines().getFirst());
		assertEquals(List.of(new Extent(270, 300)), piece.runs());
		assertTrue(piece.begins() && piece.ends());
	}

	@Test
	void spanAcrossRunsThatTouchIsOneRectangle() {
		// «من 25 قال»: the digits stand inside the Arabic
		Piece piece = only(arabic("من 25 قال", span("c", SpanForm.BRACKET, 0, 5)).lines().getFirst());
		assertEquals(List.of(new Extent(250, 300)), piece.runs());
	}

	@Test
	void spanThatCutsARunIsTwoRectangles() {
		// in right-to-left «CNN قال» the Latin stands at the right, its first letter leftmost
		String text = "CNN قال";
		Piece piece = only(arabic(text, span("c", SpanForm.BRACKET, 1, 6)).lines().getFirst());
		assertEquals(List.of(new Extent(240, 270), new Extent(280, 300)), piece.runs());
	}

	@Test
	void tashkeelIsWidenedToItsLetter() {
		Piece piece = only(arabic("قَال", span("c", SpanForm.BRACKET, 1, 2)).lines().getFirst());
		assertEquals(List.of(new Extent(290, 300)), piece.runs());
	}

	@Test
	void wrappedSpanHasItsBeginAndItsEndOnce() {
		String text = "كلمة ".repeat(12).trim();
		ParagraphLayout layout = arabic(text, span("c", SpanForm.BRACKET, 5, 50));
		assertEquals(2, layout.lines().size());
		Piece first = only(layout.lines().get(0));
		Piece second = only(layout.lines().get(1));
		assertTrue(first.begins() && !first.ends());
		assertTrue(!second.begins() && second.ends());
		assertEquals(1, layout.lines().get(0).chips().size());
		assertEquals(0, layout.lines().get(1).chips().size());
		assertEquals(first.end(), second.begin());
	}

	@Test
	void nestedBracketsDeepenTheLine() {
		LineLayout line = arabic("واحد اثنان ثلاثة", span("a", SpanForm.BRACKET, 0, 16), span("b", SpanForm.BRACKET, 5, 10)).lines()
				.getFirst();
		assertEquals(1, line.pieces().get(0).depth());
		assertEquals("a", line.pieces().get(0).span().key());
		assertEquals(0, line.pieces().get(1).depth());
		assertEquals(line.bandEnd() + 8, line.bottom());
	}

	@Test
	void sixthBracketIsCounted() {
		LayoutSpan[] spans = IntStream.range(0, 8).mapToObj(i -> span("c" + i, SpanForm.BRACKET, 0, 10 + i))
				.toArray(LayoutSpan[]::new);
		LineLayout line = arabic("واحد اثنان ثلاثة أربعة", spans).lines().getFirst();
		assertEquals(3, line.pieces().stream().filter(p -> p.depth() < 0).count());
		assertEquals(3, line.overflows().getFirst().count());
	}

	@Test
	void fragmentsAreJoined() {
		LineLayout line = arabic("كانت مصادر قد أكدت", span("q", SpanForm.UNDERLINE, 0, 4, 14, 18)).lines().getFirst();
		assertEquals(2, line.pieces().size());
		assertEquals(List.of(new Extent(160, 260)), line.joints().stream().map(LineLayout.Joint::extent).toList());
		assertEquals(1, line.chips().size());
	}

	@Test
	void jointsOfLikeSpansAreInTheOrderOfTheSpans() {
		// as many as it takes that an order by chance is never the wanted one
		LayoutSpan[] spans = IntStream.range(0, 12).mapToObj(i -> span("q" + i, SpanForm.UNDERLINE, 0, 4, 14, 18)).toArray(LayoutSpan[]::new);
		LineLayout line = arabic("كانت مصادر قد أكدت", spans).lines().getFirst();
		assertEquals(List.of(spans), line.joints().stream().map(LineLayout.Joint::span).toList());
	}

	@Test
	void characterThatALineTearsHasAPieceInBoth() {
		// a number sign is one character with the letter after it, but engines may end a line between the two
		String text = "\u0628\u0601\uB7F7\u0628";
		List<VisualLine> torn = List.of(new VisualLine(0, 2, 20, 10), new VisualLine(2, 4, 20, 10));
		ShapedText shaped = new CharacterText(text, Direction.LEFT_TO_RIGHT, WIDTH, torn, new CharacterEdges() {
			@Override
			public int begin(int character) {
				return character % 2 * 10;
			}

			@Override
			public int end(int character, int next) {
				return begin(character) + 10;
			}
		});
		ParagraphLayout layout = new ParagraphComposer(metrics, style).compose(TextBlocks.of(text).get(0), shaped, Direction.LEFT_TO_RIGHT,
				WIDTH, List.of(span("c", SpanForm.BRACKET, 1, 3)), List.of());
		Piece first = only(layout.lines().get(0));
		Piece second = only(layout.lines().get(1));
		assertEquals(List.of(1, 2, 2, 3), List.of(first.begin(), first.end(), second.begin(), second.end()));
		assertEquals(List.of(new Extent(10, 20)), first.runs());
		assertEquals(List.of(new Extent(0, 10)), second.runs());
		assertTrue(first.begins() && !first.ends() && !second.begins() && second.ends());
	}

	@Test
	void fragmentsInTwoLinesAreJoinedOverTheEdges() {
		String text = "كلمة ".repeat(18).trim();
		LayoutSpan span = span("q", SpanForm.UNDERLINE, 5, 9, 70, 74);
		List<LineLayout> lines = arabic(text, span).lines();
		assertEquals(List.of(new LineLayout.Joint(span, new Extent(-6, 210), false, true)), lines.get(0).joints());
		assertEquals(List.of(new LineLayout.Joint(span, new Extent(200, 306), true, false)), lines.get(2).joints());
		assertEquals(List.of(), lines.get(1).joints(), "the words in between are left alone");
		ParagraphLayout english = compose("word ".repeat(18).trim(), Direction.LEFT_TO_RIGHT, List.of(span), List.of());
		assertEquals(new Extent(90, WIDTH + 6), english.lines().get(0).joints().getFirst().extent());
	}

	@Test
	void fragmentsInTwoBlocksAreJoinedOverTheEdges() {
		String text = "قال المصدر\nإن الهدنة\nقائمة";
		LayoutSpan span = span("q", SpanForm.UNDERLINE, 0, 3, 21, 26);
		TextBlocks blocks = TextBlocks.of(text);
		List<List<LineLayout.Joint>> joints = blocks.list().stream().map(block -> {
			ShapedText shaped = metrics.shape(text.substring(block.begin(), block.end()), Direction.RIGHT_TO_LEFT, WIDTH);
			return new ParagraphComposer(metrics, style).compose(block, shaped, Direction.RIGHT_TO_LEFT, WIDTH, List.of(span), List.of())
					.lines().getFirst().joints();
		}).toList();
		assertEquals(List.of(new LineLayout.Joint(span, new Extent(-6, 270), false, true)), joints.get(0));
		assertEquals(List.of(), joints.get(1));
		assertEquals(List.of(new LineLayout.Joint(span, new Extent(WIDTH, WIDTH + 6), true, false)), joints.get(2));
	}

	@Test
	void spanThatBeginsWithTheSpaceAtALinesEndHasItsChipInTheNextLine() {
		String text = "كلمة ".repeat(12).trim();
		ParagraphLayout layout = arabic(text, span("c", SpanForm.BRACKET, 29, 34));
		assertEquals(0, layout.lines().get(0).chips().size());
		assertEquals(1, layout.lines().get(1).chips().size());
		assertTrue(only(layout.lines().get(1)).begins());
	}

	@Test
	void spanOfNoRoomIsASliverWithAChip() {
		LineLayout line = arabic("قال\u200Bمصدر", span("c", SpanForm.BRACKET, 3, 4)).lines().getFirst();
		assertEquals(List.of(new Extent(269, 272)), only(line).runs());
		assertEquals(1, line.chips().size());
	}

	@Test
	void chipStandsAtTheReadingEdgeAboveTheBand() {
		LineLayout line = arabic("قال المصدر", span("abc", SpanForm.BOX, 4, 10)).lines().getFirst();
		PlacedChip chip = line.chips().getFirst();
		assertEquals(260, chip.body().right());
		assertTrue(chip.body().bottom() <= line.bandTop());
		ParagraphLayout english = compose("Someone said so", Direction.LEFT_TO_RIGHT, List.of(span("abc", SpanForm.BOX, 8, 12)), List.of());
		assertEquals(80, english.lines().getFirst().chips().getFirst().body().x());
	}

	@Test
	void marksStandBesideTheChipInReadingDirection() {
		LayoutSpan span = new LayoutSpan("k", SpanForm.BRACKET, List.of(new TextRange(0, 3)), new ChipLabel("Event", null, List.of("Harbour")));
		PlacedChip chip = arabic("قال المصدر", span).lines().getFirst().chips().getFirst();
		assertEquals(chip.body().x() - 2, chip.marks().getFirst().right());
	}

	@Test
	void arcRisesFromTheOneChipAndComesDownOnTheOther() {
		ParagraphLayout layout = compose("قال مصدر إن الهدنة قائمة", Direction.RIGHT_TO_LEFT,
				List.of(span("q", SpanForm.UNDERLINE, 0, 3), span("s", SpanForm.BOX, 4, 8)),
				List.of(new LayoutArc("arc", "s", "q", Reach.WITHIN, 1)));
		LineLayout line = layout.lines().getFirst();
		ArcPath path = line.arcs().getFirst();
		assertTrue(path.starts() && path.ends());
		assertEquals(4, path.points().size());
		Point lane = path.points().get(1);
		assertEquals(lane.y(), path.points().get(2).y());
		assertTrue(lane.y() >= line.top() && lane.y() < line.chips().getFirst().body().y());
		PlacedChip source = line.chips().stream().filter(c -> c.span().key().equals("s")).findFirst().orElseThrow();
		assertTrue(source.body().contains(path.points().getFirst().x(), path.points().getFirst().y()));
		assertEquals(8 + 9 + 5 + 17 + 1, line.bandTop());
	}

	@Test
	void arcToTheNextLineLeavesAtTheLeftAndEntersAtTheRight() {
		String text = "كلمة ".repeat(12).trim();
		ParagraphLayout layout = compose(text, Direction.RIGHT_TO_LEFT,
				List.of(span("a", SpanForm.UNDERLINE, 0, 4), span("b", SpanForm.BRACKET, 40, 44)),
				List.of(new LayoutArc("arc", "a", "b", Reach.WITHIN, 1)));
		ArcPath out = layout.lines().get(0).arcs().getFirst();
		ArcPath in = layout.lines().get(1).arcs().getFirst();
		assertTrue(out.starts() && !out.ends());
		assertTrue(in.ends() && !in.starts());
		assertEquals(-6, out.angle().x());
		assertEquals(WIDTH + 6, in.angle().x());
	}

	@Test
	void farArcIsAStubWithThePillOfItsParagraph() {
		ParagraphLayout layout = compose("قال مصدر إن الهدنة قائمة", Direction.RIGHT_TO_LEFT, List.of(span("q", SpanForm.UNDERLINE, 4, 8)),
				List.of(new LayoutArc("arc", "q", "elsewhere", Reach.FAR_BELOW, 9)));
		ArcPath path = layout.lines().getFirst().arcs().getFirst();
		assertTrue(path.starts());
		assertFalse(path.ends());
		assertNull(path.angle());
		assertEquals(LayoutStyle.STUB, path.points().getFirst().x() - path.pill().right());
		assertEquals(3 * 6 + 12, path.pill().width());
	}

	@Test
	void arcsOfOneChipLeaveAtDifferentPlaces() {
		ParagraphLayout layout = compose("قال مصدر إن الهدنة قائمة", Direction.RIGHT_TO_LEFT,
				List.of(span("long cue", SpanForm.UNDERLINE, 0, 3), span("s", SpanForm.BOX, 12, 18), span("c", SpanForm.BRACKET, 19, 24)),
				List.of(new LayoutArc("one", "s", "long cue", Reach.WITHIN, 1), new LayoutArc("two", "long cue", "c", Reach.WITHIN, 1)));
		List<ArcPath> arcs = layout.lines().getFirst().arcs();
		int into = arcs.get(0).points().getLast().x();
		int outOf = arcs.get(1).points().getFirst().x();
		assertTrue(Math.abs(into - outOf) >= 7, into + " and " + outOf);
	}

	@Test
	void innermostWordsAreHitFirstAndAllOnDemand() {
		ParagraphLayout layout = arabic("واحد اثنان ثلاثة", span("a", SpanForm.BRACKET, 0, 16), span("b", SpanForm.BOX, 5, 10));
		int y = layout.lines().getFirst().baseline() - 2;
		assertEquals("b", layout.hits().at(230, y).key());
		assertEquals(List.of("b", "a"), layout.hits().allAt(230, y).stream().map(HitMap.Target::key).toList());
		assertEquals("a", layout.hits().at(290, y).key());
		assertNull(layout.hits().at(20, y));
	}

	@Test
	void whateverIsLaidOutStaysInItsColumnAndItsLine() {
		SplittableRandom random = new SplittableRandom(17);
		String[] words = { "قال", "المصدر", "CNN", "25%", "خُصّصت", "(B-12)", "لا", "،", "\uD83D\uDE00" };
		for (int round = 0; round < 300; round++) {
			StringBuilder text = new StringBuilder();
			while (text.length() < 150) {
				text.append(words[random.nextInt(words.length)]).append(' ');
			}
			List<LayoutSpan> spans = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				int begin = random.nextInt(text.length() - 12);
				spans.add(span("k" + i, SpanForm.values()[i % 3], begin, begin + random.nextInt(1, 12)));
			}
			Direction direction = Direction.values()[round % 2];
			ParagraphLayout layout = compose(text.toString(), direction, spans, List.of());
			int y = 0;
			for (LineLayout line : layout.lines()) {
				assertTrue(line.top() >= y && line.bandTop() >= line.top() && line.bottom() >= line.bandEnd());
				y = line.bottom();
				for (Piece piece : line.pieces()) {
					assertTrue(piece.extent().left() >= 0 && piece.extent().right() <= WIDTH, piece.toString());
				}
				line.chips().forEach(chip -> assertTrue(chip.body().y() >= line.top(), chip.toString()));
			}
			assertTrue(layout.height() > y);
		}
	}

	@Test
	void chipUnderABroaderOneSendsItsArcUpBesideIt() {
		LayoutSpan marked = new LayoutSpan("claim", SpanForm.BRACKET, List.of(new TextRange(5, 28)),
				new ChipLabel("Numeric", null, List.of("first place", "second place")));
		ParagraphLayout layout = compose("قال مصدر إن الهدنة قائمة أمس", Direction.RIGHT_TO_LEFT,
				List.of(span("a wide one", SpanForm.BOX, 4, 8), span("q", SpanForm.UNDERLINE, 9, 11), marked),
				List.of(new LayoutArc("arc", "a wide one", "q", Reach.WITHIN, 1)));
		assertNoArcCrossesAChip(layout);
	}

	@Test
	void arcsGoUpWhereNoChipStands() {
		SplittableRandom random = new SplittableRandom(31);
		String text = "كلمة ".repeat(60).trim();
		for (int round = 0; round < 300; round++) {
			List<LayoutSpan> spans = new ArrayList<>();
			List<LayoutArc> arcs = new ArrayList<>();
			for (int i = 0; i < 14; i++) {
				int begin = i * 20 + 5 * random.nextInt(3);
				spans.add(span("k" + i, SpanForm.values()[random.nextInt(3)], begin, begin + 4 + 5 * random.nextInt(3)));
				if (i > 0) {
					arcs.add(new LayoutArc("a" + i, "k" + (i - 1), "k" + i, Reach.WITHIN, 1));
				}
			}
			assertNoArcCrossesAChip(compose(text, Direction.values()[round % 2], spans, arcs));
		}
	}

	private static void assertNoArcCrossesAChip(ParagraphLayout layout) {
		for (LineLayout line : layout.lines()) {
			for (ArcPath path : line.arcs()) {
				for (int i = 0; i + 1 < path.points().size(); i++) {
					Point a = path.points().get(i);
					Point b = path.points().get(i + 1);
					for (PlacedChip chip : line.chips()) {
						boolean own = chip.span().key().equals(path.arc().from()) || chip.span().key().equals(path.arc().to());
						boolean over = Math.max(a.x(), b.x()) > chip.body().x() && Math.min(a.x(), b.x()) < chip.body().right()
								&& Math.max(a.y(), b.y()) > chip.body().y() && Math.min(a.y(), b.y()) < chip.body().bottom();
						assertTrue(own || !over, path + " crosses " + chip);
					}
				}
			}
		}
	}
}
