// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.graph.PlacedGraph.Box;
import org.isnad.graph.PlacedGraph.Route;

/** Writes a laid out graph as SVG, in the colours of the light theme. The same graph always gives the same bytes. */
public final class SvgWriter {
	private static final double MARGIN = 24;
	/** What the title and the names of the sides take above. */
	private static final double TOP = 60;

	private final GraphLayout layout;
	private final String title;
	private final Function<String, String> sideLabel;
	private final Function<String, String> relationLabel;
	private SvgPage page;

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
		page = new SvgPage(width, height, title);
		page.text(title, MARGIN, 34, 16, 600, SvgPage.TEXT, false);
		List<ClaimGraph.Edge> edges = layout.graph().edges();
		page.line("<g transform=\"translate(0 %s)\">", TOP); //$NON-NLS-1$
		for (int c = 0; c < layout.graph().sides().size(); c++) {
			if (layout.column(c) >= 0) {
				page.text(sideLabel.apply(layout.graph().sides().get(c)), layout.column(c), 8, 12, 600, SvgPage.MUTED, false);
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
		page.line("</g>"); //$NON-NLS-1$
		page.text(String.join("    ", legend), MARGIN, height - 16, 12, 400, SvgPage.MUTED, false); //$NON-NLS-1$
		return page.written();
	}

	private List<String> legend() {
		List<String> legend = new ArrayList<>();
		for (String label : List.of("CONTRADICTION", "EQUIVALENT", "SUPPORT", "UPDATE")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			long count = layout.graph().edges().stream().filter(edge -> edge.label().equals(label)).count();
			if (count > 0) {
				legend.add(SvgPage.relation(label).glyph() + ' ' + relationLabel.apply(label) + ' ' + count);
			}
		}
		return legend;
	}

	private void card(ClaimGraph.Node node, Box box, List<String> lines) {
		page.line("<g><title>%s</title>", node.document() + ' ' + node.span()); //$NON-NLS-1$
		page.line("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"4\" fill=\"%s\" stroke=\"%s\"/>", box.x(), box.y(), box.width(), box.height(), SvgPage.PART, SvgPage.HAIRLINE); //$NON-NLS-1$
		double y = box.y() + GraphLayout.PADDING + 12;
		double left = box.x() + GraphLayout.PADDING;
		double right = box.x() + box.width() - GraphLayout.PADDING;
		boolean rtl = WrappedText.isRightToLeft(node.text());
		page.text(node.source(), rtl ? right : left, y, 12, 600, SvgPage.MUTED, rtl);
		page.text(node.document(), rtl ? left : right, y, 11, 400, SvgPage.MUTED, !rtl);
		y += GraphLayout.HEAD_LINE;
		for (String line : lines) {
			page.text(line, rtl ? right : left, y + (rtl ? 2 : 0), (int) GraphLayout.TEXT_SIZE, 400, SvgPage.TEXT, rtl);
			y += GraphLayout.TEXT_LINE;
		}
		page.line("</g>"); //$NON-NLS-1$
	}

	private void edge(ClaimGraph.Edge edge, Route route) {
		SvgPage.Relation style = SvgPage.relation(edge.label());
		double[] corners = route.corners().stream().mapToDouble(Double::doubleValue).toArray();
		page.line("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>", SvgPage.path(corners), style.ink()); //$NON-NLS-1$
		if (edge.label().equals("SUPPORT")) { //$NON-NLS-1$
			page.line("<path d=\"%s\" fill=\"%s\"/>", SvgPage.arrow(corners), style.ink()); //$NON-NLS-1$
		}
	}

	private void glyph(ClaimGraph.Edge edge, Route route) {
		page.glyph(SvgPage.relation(edge.label()), route.glyphX(), route.glyphY(), relationLabel.apply(edge.label()) + " · " + String.join(", ", edge.annotators())); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
