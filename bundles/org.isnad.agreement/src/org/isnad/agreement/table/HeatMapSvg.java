// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement.table;

import org.isnad.agreement.Agreement;

/** A table of agreement as a picture: one hue in six steps, the number always printed, undefined cells hatched with a dash. */
final class HeatMapSvg {
	private static final String[] FILLS = { "#F3F7FD", "#DCE8F8", "#C0D5F2", "#9FBFE9", "#7FA9DF", "#1F6AC6" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final String INK = "#1D2127"; //$NON-NLS-1$
	private static final int ROW = 26;
	private static final int NAME = 220;
	private static final int COLUMN = 104;
	private static final int HEAD = 64;
	private static final int PAD = 12;

	private final AgreementTable table;
	private final StringBuilder svg = new StringBuilder();

	HeatMapSvg(AgreementTable table) {
		this.table = table;
	}

	String write() {
		int width = 2 * PAD + NAME + COLUMN * table.columns().size();
		int height = HEAD + ROW * table.rows().size() + PAD;
		svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width).append("\" height=\"").append(height) //$NON-NLS-1$ //$NON-NLS-2$
				.append("\" font-family=\"'Noto Sans','Noto Sans Arabic',sans-serif\" font-size=\"12\">\n<title>").append(escaped(table.title())) //$NON-NLS-1$
				.append("</title>\n<defs><pattern id=\"none\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">" //$NON-NLS-1$
						+ "<path d=\"M0 0V6\" stroke=\"#C9C5BC\"/></pattern></defs>\n<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>\n"); //$NON-NLS-1$
		text(PAD, 20, "start", INK, "font-weight=\"600\"", table.title(), null); //$NON-NLS-1$ //$NON-NLS-2$
		for (int c = 0; c < table.columns().size(); c++) {
			text(x(c) + COLUMN / 2, HEAD - 10, "middle", "#5D646E", "", table.columns().get(c), null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		for (int r = 0; r < table.rows().size(); r++) {
			text(PAD, HEAD + ROW * r + 17, "start", INK, "", table.rows().get(r), null); //$NON-NLS-1$ //$NON-NLS-2$
			for (int c = 0; c < table.columns().size(); c++) {
				cell(r, c, table.cells().get(r).get(c));
			}
		}
		return svg.append("</svg>\n").toString(); //$NON-NLS-1$
	}

	private static int x(int column) {
		return PAD + NAME + COLUMN * column;
	}

	private void cell(int row, int column, Agreement cell) {
		if (cell == null) {
			return;
		}
		Double value = cell.value().number();
		int step = value == null ? 0 : HeatSteps.of(value);
		svg.append("<rect x=\"").append(x(column)).append("\" y=\"").append(HEAD + ROW * row).append("\" width=\"").append(COLUMN - 1).append("\" height=\"") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.append(ROW - 1).append("\" fill=\"").append(value == null ? "url(#none)" : FILLS[step]).append("\"/>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		text(x(column) + COLUMN / 2, HEAD + ROW * row + 17, "middle", step == FILLS.length - 1 ? "#FFFFFF" : INK, "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				value == null ? "–" : TableWriter.number(value), cell.value().undefined()); //$NON-NLS-1$
	}

	private void text(int x, int y, String anchor, String fill, String more, String words, String tip) {
		svg.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\" text-anchor=\"").append(anchor).append("\" fill=\"").append(fill) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.append("\" ").append(more).append('>'); //$NON-NLS-1$
		if (tip != null) {
			svg.append("<title>").append(escaped(tip)).append("</title>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		svg.append(escaped(words)).append("</text>\n"); //$NON-NLS-1$
	}

	/** Characters that XML does not know are left out. */
	private static String escaped(String words) {
		return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}
}
