// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.isnad.layout.LayoutArc.Reach;
import org.junit.jupiter.api.Test;

/** What composing costs, counted in questions to the text engine and in values read, not in time. */
class CompositionCostTest {

	private static final int WIDTH = 700;
	private final LayoutStyle style = LayoutStyle.of(20, false);

	/** Metrics that count what they are asked. */
	private static final class Counting implements TextMetrics {

		private final GridMetrics metrics = new GridMetrics();
		private int labels;

		@Override
		public ShapedText shape(String text, Direction direction, int width) {
			return metrics.shape(text, direction, width);
		}

		@Override
		public int labelWidth(String word) {
			labels++;
			return metrics.labelWidth(word);
		}
	}

	/** A list that counts how often it is read. */
	private static final class Read<T> extends AbstractList<T> {

		private final List<T> list;
		private int count;

		Read(List<T> list) {
			this.list = list;
		}

		@Override
		public T get(int index) {
			count++;
			return list.get(index);
		}

		@Override
		public int size() {
			return list.size();
		}
	}

	private record Cost(int edges, int labels, int read) {
	}

	private record Article(TextBlocks blocks, String text, List<LayoutSpan> spans, List<LayoutArc> arcs) {
	}

	/** Paragraphs of 500 characters; every one has ten spans and one arc, like every other. */
	private static Article article(int paragraphs) {
		String paragraph = "قال المصدر إن الهدنة قائمة في المدينة ".repeat(13) + "\n";
		String text = paragraph.repeat(paragraphs);
		List<LayoutSpan> spans = new ArrayList<>();
		List<LayoutArc> arcs = new ArrayList<>();
		for (int p = 0; p < paragraphs; p++) {
			for (int i = 0; i < 10; i++) {
				int begin = p * paragraph.length() + 40 * i;
				spans.add(new LayoutSpan(spans.size(), SpanForm.values()[i % 3], List.of(new TextRange(begin, begin + 10 + 9 * (i % 4))),
						ChipLabel.of("Person")));
			}
			arcs.add(new LayoutArc(p, spans.get(10 * p).key(), spans.get(10 * p + 3).key(), Reach.WITHIN, p + 1));
		}
		return new Article(TextBlocks.of(text), text, spans, arcs);
	}

	private Cost cost(Article article, int paragraph) {
		TextBlock block = article.blocks().ofParagraph(paragraph + 1);
		Counting metrics = new Counting();
		ShapedText shaped = metrics.shape(article.text().substring(block.begin(), block.end()), Direction.RIGHT_TO_LEFT, WIDTH);
		Read<LayoutSpan> spans = new Read<>(article.spans().subList(10 * paragraph, 10 * paragraph + 10));
		Read<LayoutArc> arcs = new Read<>(article.arcs().subList(paragraph, paragraph + 1));
		new ParagraphComposer(metrics, style).compose(block, shaped, Direction.RIGHT_TO_LEFT, WIDTH, spans, arcs);
		return new Cost(metrics.metrics.asked, metrics.labels, spans.count + arcs.count);
	}

	@Test
	void paragraphCostsTheSameInAShortAndInALongDocument() {
		Cost alone = cost(article(3), 1);
		Article large = article(2000);
		assertEquals(20_000, large.spans().size());
		assertEquals(2_000, large.arcs().size());
		assertEquals(alone, cost(large, 1));
		assertEquals(alone, cost(large, 1999));
	}

	@Test
	void edgesAreAskedForOnceAndOnlyWhereSpansAre() {
		Cost cost = cost(article(1), 0);
		assertTrue(cost.edges() < 10 * 14, "ten spans need few edges of 500 characters: " + cost);
		GridMetrics metrics = new GridMetrics();
		String text = "كلمة ".repeat(100).trim();
		ShapedText shaped = metrics.shape(text, Direction.RIGHT_TO_LEFT, WIDTH);
		for (int round = 0; round < 5; round++) {
			for (int i = 0; i < text.length(); i++) {
				shaped.extent(i, i + 1);
				shaped.caretX(shaped.lineAt(i), i);
			}
		}
		assertTrue(metrics.asked <= 2 * text.length(), "asked " + metrics.asked + " times");
	}

	@Test
	void tenTimesTheSpansCostTenTimesTheWork() {
		int few = stacked(200);
		int many = stacked(2000);
		assertTrue(many < 12 * few, few + " and " + many);
	}

	/** Spans stacked on one word. */
	private int stacked(int count) {
		List<LayoutSpan> spans = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			spans.add(new LayoutSpan(i, SpanForm.values()[i % 3], List.of(new TextRange(4, 10)), ChipLabel.of("Person")));
		}
		Counting metrics = new Counting();
		String text = "قال المصدر إن الهدنة قائمة";
		ShapedText shaped = metrics.shape(text, Direction.RIGHT_TO_LEFT, WIDTH);
		Read<LayoutSpan> read = new Read<>(spans);
		ParagraphLayout layout = new ParagraphComposer(metrics, style).compose(TextBlocks.of(text).get(0), shaped, Direction.RIGHT_TO_LEFT, WIDTH,
				read, List.of());
		assertTrue(layout.height() < 300, "height " + layout.height());
		assertTrue(metrics.metrics.asked < 60, "edges of one word are kept: " + metrics.metrics.asked);
		return metrics.labels + read.count;
	}

	/** Everything at once: what grows with the square of anything does not end in this time. */
	@Test
	void worstBlockIsComposedInTime() {
		SplittableRandom random = new SplittableRandom(5);
		String text = "كلمة ".repeat(TextBlocks.MAX_LENGTH / 5).trim();
		List<LayoutSpan> spans = new ArrayList<>();
		List<LayoutArc> arcs = new ArrayList<>();
		for (int i = 0; i < 20_000; i++) {
			int begin = random.nextInt(text.length() - 100);
			spans.add(new LayoutSpan("k" + i, SpanForm.values()[i % 3], List.of(new TextRange(begin, begin + random.nextInt(1, 100))),
					ChipLabel.of("Person")));
			if (i % 10 == 9) {
				arcs.add(new LayoutArc("arc" + i, spans.get(i).key(), spans.get(random.nextInt(i)).key(), Reach.WITHIN, 1));
			}
		}
		GridMetrics metrics = new GridMetrics();
		ParagraphLayout layout = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> new ParagraphComposer(metrics, style)
				.compose(TextBlocks.of(text).get(0), metrics.shape(text, Direction.RIGHT_TO_LEFT, WIDTH), Direction.RIGHT_TO_LEFT, WIDTH, spans, arcs));
		long chips = layout.lines().stream().mapToLong(line -> line.chips().size()).sum();
		long hidden = layout.lines().stream().flatMap(line -> line.overflows().stream()).filter(o -> o.place().y() >= 0).mapToLong(Overflow::count).sum();
		assertTrue(chips > 100 && hidden > 10_000, chips + " chips, hidden " + hidden);
		assertTrue(layout.lines().stream().allMatch(line -> line.bottom() - line.top() < 400));
	}
}
