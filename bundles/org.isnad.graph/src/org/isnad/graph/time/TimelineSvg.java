// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.isnad.desk.time.ClaimTime.Certainty;
import org.isnad.desk.time.TimedClaim;
import org.isnad.desk.time.Timeline;
import org.isnad.desk.time.Timeline.Link;
import org.isnad.graph.SvgPage;
import org.isnad.graph.WrappedText;
import org.isnad.graph.time.TimeAxis.Tick;
import org.isnad.graph.time.TimelineLayout.Band;
import org.isnad.graph.time.TimelineLayout.Cluster;
import org.isnad.graph.time.TimelineRoutes.Route;

/** Writes a timeline as SVG, in the colours of the light theme, time running to the right. The same timeline always gives the same bytes. */
public final class TimelineSvg {
	private static final double MARGIN = 24;
	private static final double NAMES = 170;
	private static final double TOP = 84;
	private static final double FOOT = 44;
	private static final double UNDATED = 26;
	private static final double S = TimelineLayout.SQUARE;

	private final TimelineLayout layout;
	private final String title;
	private final TimelineWords words;
	private final double left;
	private final double right;
	private SvgPage page;

	/** @param title what stands above */
	public TimelineSvg(TimelineLayout layout, String title, TimelineWords words) {
		this.layout = layout;
		this.title = title;
		this.words = words;
		TimeRange range = layout.timeline().points().isEmpty() ? new TimeRange(LocalDate.EPOCH, LocalDate.EPOCH) : TimeRange.of(layout.timeline());
		left = layout.axis().x(range.first()) - MARGIN;
		right = layout.axis().x(range.last().plusDays(1)) + TimeLabels.WIDTH + MARGIN;
	}

	/** The picture. */
	public String write() {
		Map<String, Integer> undated = new TreeMap<>();
		layout.timeline().undated().forEach(claim -> undated.merge(claim.document(), 1, Integer::sum));
		double width = Math.max(640, NAMES + right - left + MARGIN);
		double below = undated.isEmpty() ? 0 : UNDATED * undated.size() + 16;
		page = new SvgPage(width, TOP + layout.height() + below + FOOT, title);
		page.text(title, MARGIN, 34, 16, 600, SvgPage.TEXT, false);
		page.line("<g transform=\"translate(%s %s)\">", NAMES - left, TOP); //$NON-NLS-1$
		grid(width);
		List<Route> routes = TimelineRoutes.of(layout, IntStream.range(0, layout.timeline().links().size()).boxed().filter(this::isDrawn).toList());
		routes.forEach(this::way);
		for (int i = 0; i < layout.timeline().points().size(); i++) {
			if (layout.cluster(i) < 0 && isInRange(layout.x(i))) {
				point(i);
			}
		}
		layout.clusters().stream().filter(cluster -> isInRange(cluster.x())).forEach(this::cluster);
		for (Route route : routes) {
			Link link = layout.timeline().links().get(route.link());
			page.glyph(SvgPage.relation(link.label()), route.glyphX(), route.glyphY(), words.relation(link.label()));
		}
		page.line("</g>"); //$NON-NLS-1$
		for (Band band : layout.bands()) {
			name(words.lane(layout.timeline().lanes().get(band.lane())), TOP + band.top() + 34);
		}
		undated(undated, width);
		long outside = IntStream.range(0, layout.timeline().points().size()).filter(i -> !isInRange(layout.x(i))).count();
		if (outside > 0) {
			page.text(words.outside((int) outside), MARGIN, 54, 12, 400, SvgPage.MUTED, false);
		}
		page.text("\u25A0 " + words.spoken() + "    \u25CB " + words.said() + "    \u25A1 " + words.assumed(), MARGIN, TOP + layout.height() + below + 28, 12, 400, SvgPage.MUTED, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				false);
		return page.written();
	}

	private boolean isDrawn(int link) {
		Link drawn = layout.timeline().links().get(link);
		return SvgPage.relation(drawn.label()) != null && isInRange(layout.x(drawn.from())) && isInRange(layout.x(drawn.to()));
	}

	private boolean isInRange(double x) {
		return x >= left && x <= right;
	}

	private void grid(double width) {
		double end = left + width - NAMES;
		boolean first = true;
		for (Tick tick : layout.axis().ticks(left, end)) {
			if (tick.x() >= left + 8) {
				page.line("<path d=\"M%s -8 V%s\" stroke=\"%s\"/>", tick.x(), layout.height(), SvgPage.HAIRLINE); //$NON-NLS-1$
				if (tick.x() < end - 50) {
					page.text(words.ticks().of(tick, first), tick.x() + 4, -12, 12, 400, SvgPage.MUTED, false);
				}
				first = false;
			}
		}
		for (Band band : layout.bands()) {
			page.line("<path d=\"M%s %s H%s\" stroke=\"%s\"/>", left - NAMES, band.top(), end, SvgPage.HAIRLINE); //$NON-NLS-1$
		}
		page.line("<path d=\"M%s %s H%s\" stroke=\"%s\"/>", left - NAMES, layout.height(), end, SvgPage.HAIRLINE); //$NON-NLS-1$
	}

	private void name(String name, double y) {
		boolean rtl = WrappedText.isRightToLeft(name);
		List<String> lines = WrappedText.lines(name, NAMES - MARGIN - 10, 14);
		for (int i = 0; i < Math.min(2, lines.size()); i++) {
			page.text(lines.get(i), rtl ? NAMES - 10 : MARGIN, y + 19 * i, 14, 600, SvgPage.TEXT, rtl);
		}
	}

	private void way(Route route) {
		Link link = layout.timeline().links().get(route.link());
		SvgPage.Relation relation = SvgPage.relation(link.label());
		page.line("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.75\" stroke-dasharray=\"%s\"/>", SvgPage.path(route.corners()), //$NON-NLS-1$
				relation.ink(), link.isDoubtful() ? "5 4" : "none"); //$NON-NLS-1$ //$NON-NLS-2$
		if (route.arrow()) {
			page.line("<path d=\"%s\" fill=\"%s\"/>", SvgPage.arrow(route.corners()), relation.ink()); //$NON-NLS-1$
		}
	}

	private void point(int i) {
		TimedClaim claim = layout.timeline().points().get(i).claim();
		Certainty certainty = claim.spoken().certainty();
		double x = layout.x(i);
		double y = layout.y(i);
		page.line("<g><title>%s</title>", claim.document() + ' ' + claim.words()); //$NON-NLS-1$
		if (layout.to(i) - layout.from(i) > 2 * S + 2) {
			page.line("<path d=\"M%s %s H%s\" stroke=\"%s\" stroke-width=\"3\" stroke-opacity=\"0.3\"/>", layout.from(i), y, layout.to(i), SvgPage.CLAIM); //$NON-NLS-1$
		}
		if (!Double.isNaN(layout.ring(i))) {
			page.line("<path d=\"M%s %s H%s\" stroke=\"%s\" stroke-width=\"1.25\"/>", x, y, layout.ring(i), SvgPage.MUTED); //$NON-NLS-1$
			page.line("<circle cx=\"%s\" cy=\"%s\" r=\"4\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.25\"/>", layout.ring(i), y, SvgPage.PART, SvgPage.MUTED); //$NON-NLS-1$
		}
		boolean hollow = certainty == Certainty.ASSUMED || certainty == Certainty.VAGUE;
		page.line("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>", x - S, y - S, 2 * S, 2 * S, //$NON-NLS-1$
				hollow ? SvgPage.PAPER : SvgPage.CLAIM, SvgPage.CLAIM);
		List<String> lines = layout.labels().of(i).lines();
		for (int k = 0; k < lines.size(); k++) {
			// A label begins at its square in either direction of writing: how wide it will be nobody knows here.
			page.text(lines.get(k), x - S, y - 15 - TimelineLayout.LINE * (lines.size() - 1 - k), (int) TimeLabels.SIZE, 400, SvgPage.TEXT, false);
		}
		page.line("</g>"); //$NON-NLS-1$
	}

	private void cluster(Cluster cluster) {
		page.line("<rect x=\"%s\" y=\"%s\" width=\"40\" height=\"18\" rx=\"9\" fill=\"%s\" stroke=\"%s\"/>", cluster.x() - 20, cluster.y() - 9, SvgPage.PART, SvgPage.CLAIM); //$NON-NLS-1$
		page.line("<text x=\"%s\" y=\"%s\" font-family=\"'Noto Sans',sans-serif\" font-size=\"11\" text-anchor=\"middle\" fill=\"%s\">+%s</text>", cluster.x(), cluster.y() + 4, //$NON-NLS-1$
				SvgPage.CLAIM, cluster.points().size());
	}

	private void undated(Map<String, Integer> undated, double width) {
		double y = TOP + layout.height() + 28;
		if (!undated.isEmpty()) {
			name(words.unknown(), y);
		}
		for (Map.Entry<String, Integer> article : undated.entrySet()) {
			page.text(words.undated(article.getKey(), article.getValue()), NAMES + 8, y, 12, 400, SvgPage.TEXT, false);
			y += UNDATED;
		}
		if (!undated.isEmpty()) {
			page.line("<path d=\"M0 %s H%s\" stroke=\"%s\"/>", y - 10, width, SvgPage.HAIRLINE); //$NON-NLS-1$
		}
	}

	/** An axis on which all of a timeline has about so many pixels. */
	public static TimeAxis fitting(Timeline timeline, double width) {
		if (timeline.points().isEmpty()) {
			return new TimeAxis(LocalDate.EPOCH, 1);
		}
		return TimeRange.of(timeline).axis(width);
	}
}
