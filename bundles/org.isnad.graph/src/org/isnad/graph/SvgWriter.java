// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.isnad.graph.PlacedGraph.Box;
import org.isnad.graph.PlacedGraph.Route;

/** Writes a laid out graph as SVG, in the colours of the light theme. The same graph always gives the same bytes. */
public final class SvgWriter {
	private static final String PAPER = "#FDFCF9"; //$NON-NLS-1$
	private static final String PART = "#FFFFFF"; //$NON-NLS-1$
	private static final String HAIRLINE = "#D9D6CF"; //$NON-NLS-1$
	private static final String TEXT = "#1D2127"; //$NON-NLS-1$
	private static final String MUTED = "#5D646E"; //$NON-NLS-1$
	private static final char RIGHT_TO_LEFT = 0x2067;
	private static final char POP = 0x2069;
	private static final double CORNER = 4;
	private static final double GLYPH = 7;
	private static final double MARGIN = 24;
	/** What the title and the names of the sides take above. */
	private static final double TOP = 60;

	private static final Map<String, Style> STYLES = Map.of("CONTRADICTION", new Style("#870E2D", "#FBE5E8", "≠"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"EQUIVALENT", new Style("#3B7A31", "#E7F4E1", "≡"), "SUPPORT", new Style("#3B7A31", "#E7F4E1", "⇒"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"UPDATE", new Style("#6927BA", "#F0E8FA", "↻")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private record Style(String ink, String fill, String glyph) {
	}

	private final GraphLayout layout;
	private final String title;
	private final Function<String, String> sideLabel;
	private final Function<String, String> relationLabel;
	private final StringBuilder svg = new StringBuilder();

	/**
	 * @param title         what stands above
	 * @param sideLabel     what a side is called
	 * @param relationLabel what a relation is called
	 */
	public SvgWriter(GraphLayout layout, String title, Function<String, String> sideLabel, Function<String, String> relationLabel) {
		this.layout = layout;
		this.title = title;
		this.sideLabel = sideLabel;
		this.relationLabel = relationLabel;
	}

	/** The picture. */
	public String write() {
		List<String> legend = legend();
		double width = Math.max(layout.width(), 420);
		double height = TOP + layout.height() + 32;
		line("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\">", //$NON-NLS-1$
				width, height, width, height);
		line("<title>%s</title>", title); //$NON-NLS-1$
		line("<rect width=\"%s\" height=\"%s\" fill=\"%s\"/>", width, height, PAPER); //$NON-NLS-1$
		text(title, MARGIN, 34, 16, 600, TEXT, false);
		List<ClaimGraph.Edge> edges = layout.graph().edges();
		line("<g transform=\"translate(0 %s)\">", TOP); //$NON-NLS-1$
		for (int c = 0; c < layout.graph().sides().size(); c++) {
			if (layout.column(c) >= 0) {
				text(sideLabel.apply(layout.graph().sides().get(c)), layout.column(c), 8, 12, 600, MUTED, false);
			}
		}
		for (int i = 0; i < edges.size(); i++) {
			edge(edges.get(i), layout.routes().get(i));
		}
		for (int i = 0; i < layout.cards().size(); i++) {
			card(layout.graph().nodes().get(i), layout.cards().get(i), layout.lines(i));
		}
		for (int i = 0; i < edges.size(); i++) {
			glyph(edges.get(i), layout.routes().get(i));
		}
		svg.append("</g>\n"); //$NON-NLS-1$
		text(String.join("    ", legend), MARGIN, height - 16, 12, 400, MUTED, false); //$NON-NLS-1$
		svg.append("</svg>\n"); //$NON-NLS-1$
		return svg.toString();
	}

	private List<String> legend() {
		List<String> legend = new ArrayList<>();
		for (String label : List.of("CONTRADICTION", "EQUIVALENT", "SUPPORT", "UPDATE")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			long count = layout.graph().edges().stream().filter(edge -> edge.label().equals(label)).count();
			if (count > 0) {
				legend.add(STYLES.get(label).glyph() + ' ' + relationLabel.apply(label) + ' ' + count);
			}
		}
		return legend;
	}

	private void card(ClaimGraph.Node node, Box box, List<String> lines) {
		line("<g><title>%s</title>", node.document() + ' ' + node.span()); //$NON-NLS-1$
		line("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"4\" fill=\"%s\" stroke=\"%s\"/>", box.x(), box.y(), box.width(), box.height(), PART, HAIRLINE); //$NON-NLS-1$
		double y = box.y() + GraphLayout.PADDING + 12;
		double left = box.x() + GraphLayout.PADDING;
		double right = box.x() + box.width() - GraphLayout.PADDING;
		boolean rtl = WrappedText.isRightToLeft(node.text());
		text(node.source(), rtl ? right : left, y, 12, 600, MUTED, rtl);
		text(node.document(), rtl ? left : right, y, 11, 400, MUTED, !rtl);
		y += GraphLayout.HEAD_LINE;
		for (String line : lines) {
			text(line, rtl ? right : left, y + (rtl ? 2 : 0), (int) GraphLayout.TEXT_SIZE, 400, TEXT, rtl);
			y += GraphLayout.TEXT_LINE;
		}
		svg.append("</g>\n"); //$NON-NLS-1$
	}

	private void edge(ClaimGraph.Edge edge, Route route) {
		Style style = STYLES.get(edge.label());
		double[] c = route.corners().stream().mapToDouble(Double::doubleValue).toArray();
		StringBuilder path = new StringBuilder(format("M%s %s", c[0], c[1])); //$NON-NLS-1$
		for (int i = 2; i < c.length - 2; i += 2) {
			double inX = Math.signum(c[i] - c[i - 2]);
			double inY = Math.signum(c[i + 1] - c[i - 1]);
			double outX = Math.signum(c[i + 2] - c[i]);
			double outY = Math.signum(c[i + 3] - c[i + 1]);
			double before = Math.abs(c[i] - c[i - 2]) + Math.abs(c[i + 1] - c[i - 1]);
			double after = Math.abs(c[i + 2] - c[i]) + Math.abs(c[i + 3] - c[i + 1]);
			double r = Math.min(CORNER, Math.min(before, after) / 2);
			path.append(format(" L%s %s Q%s %s %s %s", c[i] - inX * r, c[i + 1] - inY * r, c[i], c[i + 1], c[i] + outX * r, c[i + 1] + outY * r)); //$NON-NLS-1$
		}
		path.append(format(" L%s %s", c[c.length - 2], c[c.length - 1])); //$NON-NLS-1$
		line("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>", path.toString(), style.ink()); //$NON-NLS-1$
		if (edge.label().equals("SUPPORT")) { //$NON-NLS-1$
			double tip = c[c.length - 2];
			double back = tip - Math.signum(tip - c[c.length - 4]) * 7;
			double y = c[c.length - 1];
			line("<path d=\"M%s %s L%s %s L%s %s Z\" fill=\"%s\"/>", tip, y, back, y - 4, back, y + 4, style.ink()); //$NON-NLS-1$
		}
	}

	private void glyph(ClaimGraph.Edge edge, Route route) {
		Style style = STYLES.get(edge.label());
		line("<g><title>%s</title>", relationLabel.apply(edge.label()) + " · " + String.join(", ", edge.annotators())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		line("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\"/>", route.glyphX(), route.glyphY(), GLYPH, style.fill(), style.ink()); //$NON-NLS-1$
		line("<text x=\"%s\" y=\"%s\" font-size=\"11\" font-family=\"'Noto Sans Math','Noto Sans Symbols',sans-serif\" text-anchor=\"middle\" fill=\"%s\">%s</text></g>", route.glyphX(), route.glyphY() + 4, style.ink(), style.glyph()); //$NON-NLS-1$
	}

	/** A line that ends, or else begins, at x. Its direction is that of its words: not every program that draws SVG knows the attribute. */
	private void text(String text, double x, double y, int size, int weight, String colour, boolean endsHere) {
		boolean rtl = WrappedText.isRightToLeft(text);
		String font = rtl ? "'Noto Naskh Arabic','Amiri',serif" : "'Noto Sans',sans-serif"; //$NON-NLS-1$ //$NON-NLS-2$
		line("<text x=\"%s\" y=\"%s\" font-family=\"" + font + "\" font-size=\"%s\" font-weight=\"%s\" fill=\"%s\" text-anchor=\"%s\">%s</text>", x, y, size, weight, //$NON-NLS-1$ //$NON-NLS-2$
				colour, endsHere ? "end" : "start", rtl ? RIGHT_TO_LEFT + text + POP : text); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Strings are escaped, numbers written with at most one decimal. */
	private void line(String format, Object... values) {
		Object[] safe = new Object[values.length];
		for (int i = 0; i < values.length; i++) {
			safe[i] = values[i] instanceof String string ? escape(string) : values[i];
		}
		svg.append(format(format, safe)).append('\n');
	}

	private static String format(String format, Object... values) {
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
