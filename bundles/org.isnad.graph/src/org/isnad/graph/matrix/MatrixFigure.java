// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.isnad.graph.SvgPage;
import org.isnad.graph.WrappedText;
import org.isnad.graph.matrix.SourceMatrix.Source;

/** Writes a matrix as a figure in SVG and as a table in CSV. The same matrix always gives the same bytes. */
public final class MatrixFigure {
	/** More sources than this are no figure: the first ones are drawn. */
	public static final int MOST = 150;
	private static final double MARGIN = 24;
	private static final double NAMES = 240;
	private static final double TOP = 84;
	private static final double CELL = 34;
	private static final double LINE = 30;

	private final SourceMatrix matrix;
	private final String label;

	/** @param label the label of the relations that are counted */
	public MatrixFigure(SourceMatrix matrix, String label) {
		this.matrix = matrix;
		this.label = label;
	}

	/**
	 * The figure.
	 *
	 * @param title  what stands above
	 * @param name   what a source is called
	 * @param remark a line beneath, or ""
	 */
	public String svg(String title, Function<Source, String> name, String remark) {
		List<Source> sources = matrix.sources().subList(0, Math.min(MOST, matrix.sources().size()));
		SvgPage.Relation style = SvgPage.relation(label);
		SvgPage page = new SvgPage(Math.max(480, NAMES + sources.size() * CELL + MARGIN), TOP + sources.size() * LINE + 52, title);
		page.text(title, MARGIN, 34, 16, 600, SvgPage.TEXT, false);
		for (int row = 0; row < sources.size(); row++) {
			double y = TOP + row * LINE;
			number(page, NAMES + row * CELL + CELL / 2, TOP - 8, Integer.toString(row + 1), SvgPage.MUTED);
			number(page, MARGIN + 8, y + 20, Integer.toString(row + 1), SvgPage.MUTED);
			String called = WrappedText.lines(name.apply(sources.get(row)), NAMES - MARGIN - 36, 14).get(0);
			boolean rtl = WrappedText.isRightToLeft(called);
			page.text(called, rtl ? NAMES - 10 : MARGIN + 24, y + 20, 14, 400, SvgPage.TEXT, rtl);
			for (int column = 0; column < sources.size(); column++) {
				cell(page, style, row, column);
			}
		}
		page.text(remark, MARGIN, TOP + sources.size() * LINE + 30, 12, 400, SvgPage.MUTED, false);
		return page.written();
	}

	private void cell(SvgPage page, SvgPage.Relation style, int row, int column) {
		int count = matrix.count(row, column);
		int step = matrix.step(count);
		double x = NAMES + column * CELL;
		double y = TOP + row * LINE;
		String fill = row == column && count == 0 ? SvgPage.HAIRLINE : step == 0 ? "none" : style.ink(); //$NON-NLS-1$
		double opacity = row == column && count == 0 ? 0.6 : switch (step) {
		case 1 -> 0.1;
		case 2 -> 0.3;
		default -> 1;
		};
		page.line("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" fill-opacity=\"%s\"/>", x + 0.5, y + 0.5, CELL - 1, LINE - 1, fill, String.format(Locale.ROOT, "%.1f", opacity)); //$NON-NLS-1$ //$NON-NLS-2$
		if (count > 0 || row != column) {
			number(page, x + CELL / 2, y + 20, count == 0 ? "\u00B7" : Integer.toString(count), step == 3 ? SvgPage.PART : count == 0 ? SvgPage.MUTED : SvgPage.TEXT); //$NON-NLS-1$
		}
	}

	private static void number(SvgPage page, double x, double y, String number, String colour) {
		page.line("<text x=\"%s\" y=\"%s\" font-family=\"'Noto Sans',sans-serif\" font-size=\"12\" text-anchor=\"middle\" fill=\"%s\">%s</text>", x, y, colour, number); //$NON-NLS-1$
	}

	/** One line for each cell that is not empty, those of one matrix below each other: for programs that count on. RFC 4180 with LF. */
	public String csv() {
		StringBuilder csv = new StringBuilder("source,source_name,source_side,source_type,other,other_name,other_side,other_type,relation,count\n"); //$NON-NLS-1$
		List<Map<Integer, Integer>> neighbours = matrix.neighbours();
		for (int row = 0; row < matrix.sources().size(); row++) {
			for (int column : neighbours.get(row).keySet()) {
				int count = matrix.count(row, column);
				if (count > 0) {
					csv.append(source(matrix.sources().get(row))).append(',').append(source(matrix.sources().get(column))).append(',').append(label).append(',').append(count).append('\n');
				}
			}
		}
		return csv.toString();
	}

	private static String source(Source source) {
		return quoted(source.entity()) + ',' + quoted(source.name()) + ',' + quoted(source.side()) + ',' + quoted(source.type());
	}

	private static String quoted(String value) {
		return value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0 && value.indexOf('\r') < 0 ? value : '"' + value.replace("\"", "\"\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
