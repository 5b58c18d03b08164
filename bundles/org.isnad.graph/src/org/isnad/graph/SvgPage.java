// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph;

import java.util.Locale;
import java.util.Map;

/**
 * A picture in SVG that is being written, in the colours of the light theme: figures are for paper. Text stays text, and runs in the direction of its
 * words by control characters, since not every program that draws SVG knows the attribute. The same calls always give the same bytes.
 */
public final class SvgPage {
	/** The ground of a picture. */
	public static final String PAPER = "#FDFCF9"; //$NON-NLS-1$
	/** The ground of a card. */
	public static final String PART = "#FFFFFF"; //$NON-NLS-1$
	/** Thin lines. */
	public static final String HAIRLINE = "#D9D6CF"; //$NON-NLS-1$
	/** Words. */
	public static final String TEXT = "#1D2127"; //$NON-NLS-1$
	/** Words of less weight. */
	public static final String MUTED = "#5D646E"; //$NON-NLS-1$
	/** Claims. */
	public static final String CLAIM = "#1F6AC6"; //$NON-NLS-1$
	private static final char RIGHT_TO_LEFT = 0x2067;
	private static final char POP = 0x2069;
	private static final double CORNER = 4;
	private static final double GLYPH = 7;

	private static final Map<String, Relation> RELATIONS = Map.of("CONTRADICTION", new Relation("#870E2D", "#FBE5E8", "≠"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"EQUIVALENT", new Relation("#3B7A31", "#E7F4E1", "≡"), "SUPPORT", new Relation("#3B7A31", "#E7F4E1", "⇒"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"UPDATE", new Relation("#6927BA", "#F0E8FA", "↻")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/**
	 * How a relation is drawn.
	 *
	 * @param ink   of its line and its glyph
	 * @param fill  the ground of the glyph
	 * @param glyph its sign
	 */
	public record Relation(String ink, String fill, String glyph) {
	}

	private final StringBuilder svg = new StringBuilder();

	/** An empty page of a size in pixels; the title is for who cannot see it. */
	public SvgPage(double width, double height, String title) {
		line("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\">", width, height, width, height); //$NON-NLS-1$
		line("<title>%s</title>", title); //$NON-NLS-1$
		line("<rect width=\"%s\" height=\"%s\" fill=\"%s\"/>", width, height, PAPER); //$NON-NLS-1$
	}

	/** How a relation with this label is drawn. */
	public static Relation relation(String label) {
		return RELATIONS.get(label);
	}

	/** The whole picture. */
	public String written() {
		return svg + "</svg>\n"; //$NON-NLS-1$
	}

	/** A line of corners, x and y by turns, rounded. */
	public static String path(double[] c) {
		StringBuilder path = new StringBuilder(format("M%s %s", c[0], c[1])); //$NON-NLS-1$
		for (int i = 2; i < c.length - 2; i += 2) {
			double before = Math.abs(c[i] - c[i - 2]) + Math.abs(c[i + 1] - c[i - 1]);
			double after = Math.abs(c[i + 2] - c[i]) + Math.abs(c[i + 3] - c[i + 1]);
			double r = Math.min(CORNER, Math.min(before, after) / 2);
			path.append(format(" L%s %s Q%s %s %s %s", c[i] - Math.signum(c[i] - c[i - 2]) * r, c[i + 1] - Math.signum(c[i + 1] - c[i - 1]) * r, c[i], c[i + 1], //$NON-NLS-1$
					c[i] + Math.signum(c[i + 2] - c[i]) * r, c[i + 1] + Math.signum(c[i + 3] - c[i + 1]) * r));
		}
		return path.append(format(" L%s %s", c[c.length - 2], c[c.length - 1])).toString(); //$NON-NLS-1$
	}

	/** The head of an arrow at the end of such a line. */
	public static String arrow(double[] c) {
		double x = c[c.length - 2];
		double y = c[c.length - 1];
		double inX = Math.signum(x - c[c.length - 4]);
		double inY = Math.signum(y - c[c.length - 3]);
		return format("M%s %s L%s %s L%s %s Z", x, y, x - inX * 7 - inY * 4, y - inY * 7 - inX * 4, x - inX * 7 + inY * 4, y - inY * 7 + inX * 4); //$NON-NLS-1$
	}

	/** The glyph of a relation, with what is said where the pointer rests on it. */
	public void glyph(Relation relation, double x, double y, String tip) {
		line("<g><title>%s</title>", tip); //$NON-NLS-1$
		line("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\"/>", x, y, GLYPH, relation.fill(), relation.ink()); //$NON-NLS-1$
		line("<text x=\"%s\" y=\"%s\" font-size=\"11\" font-family=\"'Noto Sans Math','Noto Sans Symbols',sans-serif\" text-anchor=\"middle\" fill=\"%s\">%s</text></g>", x, //$NON-NLS-1$
				y + 4, relation.ink(), relation.glyph());
	}

	/** A line of words that ends, or else begins, at x. */
	public void text(String text, double x, double y, int size, int weight, String colour, boolean endsHere) {
		boolean rtl = WrappedText.isRightToLeft(text);
		String font = rtl ? "'Noto Naskh Arabic','Amiri',serif" : "'Noto Sans',sans-serif"; //$NON-NLS-1$ //$NON-NLS-2$
		line("<text x=\"%s\" y=\"%s\" font-family=\"" + font + "\" font-size=\"%s\" font-weight=\"%s\" fill=\"%s\" text-anchor=\"%s\">%s</text>", x, y, size, weight, //$NON-NLS-1$ //$NON-NLS-2$
				colour, endsHere ? "end" : "start", rtl ? RIGHT_TO_LEFT + text + POP : text); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A line of markup: strings are escaped, numbers written with at most one decimal. */
	public void line(String format, Object... values) {
		Object[] safe = new Object[values.length];
		for (int i = 0; i < values.length; i++) {
			safe[i] = values[i] instanceof String string ? escape(string) : values[i];
		}
		svg.append(format(format, safe)).append('\n');
	}

	/** Numbers written so in a string. */
	public static String format(String format, Object... values) {
		Object[] written = new Object[values.length];
		for (int i = 0; i < values.length; i++) {
			written[i] = values[i] instanceof Double number ? number(number) : values[i];
		}
		return String.format(Locale.ROOT, format, written);
	}

	private static String number(double value) {
		String text = String.format(Locale.ROOT, "%.1f", value); //$NON-NLS-1$
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text; //$NON-NLS-1$
	}

	private static String escape(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)).forEach(c -> {
			switch (c) {
			case '&' -> escaped.append("&amp;"); //$NON-NLS-1$
			case '<' -> escaped.append("&lt;"); //$NON-NLS-1$
			case '>' -> escaped.append("&gt;"); //$NON-NLS-1$
			case '"' -> escaped.append("&quot;"); //$NON-NLS-1$
			default -> escaped.appendCodePoint(c);
			}
		});
		return escaped.toString();
	}
}
