// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.figures.FigureLayout.Laid;
import org.isnad.figures.drawing.Brush;
import org.isnad.figures.drawing.Drawn;
import org.isnad.figures.drawing.LegendPainter;
import org.isnad.figures.drawing.LinePainter;
import org.isnad.figures.drawing.PlacedLine;
import org.isnad.figures.drawing.Shown;
import org.isnad.figures.text.ArticleFonts;
import org.isnad.figures.text.AwtTextMetrics;
import org.isnad.figures.text.GlyphRun;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.TextBlock;
import org.isnad.layout.TextBlocks;
import org.isnad.layout.TextRange;
import org.isnad.scene.Chain;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneArc;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.look.Tone;

/** A figure laid out: its sheets, and what is painted on them. For one thread. */
final class Figure {

	private static final int LEFT = 16;
	private static final int GUTTER = 44;

	private final FigureOptions options;
	private final ArticleFonts fonts;
	private final FigureWords words;
	private final Scene scene;
	private final LayoutStyle style;
	private final Brush brush;
	private final LinePainter painter;
	private final Legend legend = new Legend();
	private final LegendPainter legendPainter;
	private final List<Sheet> sheets;
	private final TextRange paragraphs;
	private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
	private int missingGlyphs;

	private Figure(Scene scene, FigureOptions options, FigureRange range, int highest, SubMonitor progress) throws FigureException {
		this.scene = scene;
		this.options = options;
		this.fonts = ArticleFonts.of(options.font());
		this.words = FigureWords.of(options.words());
		this.style = LayoutStyle.of(options.em(), fonts.isTall());
		AwtTextMetrics metrics = new AwtTextMetrics(fonts, style);
		SceneSpan lit = options.lit() == null ? null : lit();
		Chain chain = lit == null ? Chain.NONE : scene.chain(lit.key());
		FigureLayout layout = new FigureLayout(scene, chain, metrics, style, options.column());
		this.brush = new Brush(options.theme(), metrics, words.isRightToLeft());
		this.painter = new LinePainter(brush, new Shown(scene, chain, lit == null ? null : lit.key()), style);
		Sheet.Filler filler = new Sheet.Filler(highest);
		this.paragraphs = fill(filler, layout, range, progress);
		this.legendPainter = options.legend() ? legend.painter(words, brush, options.column()) : null;
		this.sheets = filler.finish(legendPainter == null ? 0 : legendPainter.height());
	}

	/**
	 * Lays a figure out.
	 *
	 * @param highest the greatest height of a sheet
	 * @throws FigureException if there is no such range or no such annotation to light
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	static Figure of(Scene scene, FigureOptions options, FigureRange range, int highest, SubMonitor progress) throws FigureException {
		return new Figure(scene, options, range, highest, progress);
	}

	private SceneSpan lit() throws FigureException {
		return scene.spans().stream().filter(span -> FigureScene.isLit(span.key(), options)).findFirst()
				.orElseThrow(() -> FigureException.of(Messages.noLit, options.lit()));
	}

	/** Fills the sheets and answers the first and the last paragraph. */
	private TextRange fill(Sheet.Filler filler, FigureLayout layout, FigureRange range, SubMonitor progress) throws FigureException {
		TextBlocks blocks = layout.blocks();
		int length = scene.text().length();
		TextBlock first = blocks.get(0);
		TextBlock last = blocks.get(blocks.size() - 1);
		Function<TextBlock, TextRange> part = block -> null;
		switch (range) {
		case FigureRange.Whole whole -> {
			// all blocks
		}
		case FigureRange.Paragraphs some -> {
			if (some.last() > blocks.paragraphs()) {
				throw FigureException.of(Messages.noParagraph, some.last(), blocks.paragraphs());
			}
			first = blocks.ofParagraph(some.first());
			last = some.last() == blocks.paragraphs() ? last : blocks.get(blocks.ofParagraph(some.last() + 1).index() - 1);
		}
		case FigureRange.Offsets offsets -> {
			if (offsets.end() > length) {
				throw FigureException.of(Messages.noOffset, offsets.end(), length);
			}
			first = blocks.at(offsets.begin());
			last = blocks.at(offsets.end() - 1);
			part = block -> new TextRange(offsets.begin(), offsets.end()).intersect(block.range()).shift(-block.begin());
		}
		}
		progress.setWorkRemaining(last.index() - first.index() + 1);
		for (int i = first.index(); i <= last.index(); i++) {
			Laid laid = layout.lay(i);
			int[] lines = Sheet.lines(laid, part.apply(blocks.get(i)));
			filler.add(laid, lines[0], lines[1]);
			for (int line = lines[0]; line < lines[1]; line++) {
				legend.see(laid.layout().lines().get(line), scene);
				laid.layout().lines().get(line).pieces().forEach(piece -> seen.add(piece.span().key()));
				laid.layout().lines().get(line).arcs().forEach(arc -> seen.add(arc.arc().key()));
				laid.text().glyphs(line).forEach(this::countMissing);
			}
			progress.split(1);
		}
		return new TextRange(first.paragraph(), last.paragraph());
	}

	private void countMissing(GlyphRun run) {
		for (int i = 0; i < run.count(); i++) {
			missingGlyphs += run.glyph(i) == 0 ? 1 : 0;
		}
	}

	ArticleFonts fonts() {
		return fonts;
	}

	FigureWords words() {
		return words;
	}

	/** Numbers of the first and the last paragraph. */
	TextRange paragraphs() {
		return paragraphs;
	}

	/** How many letters no installed face has. */
	int missingGlyphs() {
		return missingGlyphs;
	}

	/** How many annotations of a layer are to be seen. */
	long count(Tone layer) {
		return seen.stream().map(scene::span).filter(span -> span != null && span.tone() == layer).count();
	}

	/** How many arcs are to be seen. */
	long countArcs() {
		return seen.stream().filter(SceneArc.class::isInstance).count();
	}

	List<Sheet> sheets() {
		return sheets;
	}

	int width() {
		return LEFT + options.column() + (options.numbers() ? GUTTER : LEFT);
	}

	/** What is painted for some lines. */
	List<Drawn> paint(Sheet.Strip strip) {
		List<PlacedLine> lines = new ArrayList<>();
		for (int i = strip.from(); i < strip.to(); i++) {
			lines.add(new PlacedLine(strip.block().layout().lines().get(i), strip.block().text().glyphs(i), scene.direction().isRightToLeft(), LEFT,
					strip.y()));
		}
		painter.paint(lines);
		if (options.numbers() && strip.opens()) {
			painter.paintNumber(strip.block().layout().block().paragraph(), LEFT + options.column(), GUTTER, lines.getFirst());
		}
		return brush.take();
	}

	/** What is painted for the legend at a row. */
	List<Drawn> paintLegend(int row) {
		legendPainter.paint(LEFT, row);
		return brush.take();
	}
}
