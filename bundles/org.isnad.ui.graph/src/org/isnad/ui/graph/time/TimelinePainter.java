// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import java.util.BitSet;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.isnad.desk.time.ClaimTime.Certainty;
import org.isnad.desk.time.Timeline.Link;
import org.isnad.graph.time.TimeLabels;
import org.isnad.graph.time.TimelineLayout;
import org.isnad.graph.time.TimelineLayout.Cluster;
import org.isnad.graph.time.TimelineRoutes.Route;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.Fonts;

/** Paints the claims and the relations of a timeline that are in sight. UI thread; dispose it. */
final class TimelinePainter {
	private static final int S = 5;
	private static final int RING = 4;
	private static final int GLYPH_RADIUS = 9;
	private static final int GLYPH = 12;
	private static final int HEAD = 7;
	private static final int CORNER = 4;
	private static final int DIM = 90;
	private static final int FAR = 260;

	private final TimelineLayout layout;
	private final TimelineInk ink;
	private BitSet lit = new BitSet();
	private TimelineChoice litFor = TimelineChoice.NONE;
	private GC gc;
	private TimeViewport view;

	TimelinePainter(Device device, TimelineLayout layout) {
		this.layout = layout;
		ink = new TimelineInk(device);
	}

	TimelineInk ink() {
		return ink;
	}

	/** Paints what the lanes hold; the grid beneath and the names beside it are others' work. */
	void paint(GC on, TimeViewport from, TimelineChoice choice, List<Route> routes) {
		gc = on;
		view = from;
		if (!choice.equals(litFor)) {
			lit = lit(choice);
			litFor = choice;
		}
		List<Route> seen = routes.stream().filter(route -> route.touches(view.left() - 20, view.top() - 20, view.left() + view.room() + 20, view.top() + view.tall() + 20)).toList();
		for (int i = 0; i < layout.timeline().points().size(); i++) {
			if (layout.cluster(i) < 0 && isSeen(i)) {
				gc.setAlpha(choice.lights() && !lit.get(i) ? DIM : 255);
				span(i);
			}
		}
		for (boolean above : new boolean[] { false, true }) {
			for (Route route : seen) {
				if (choice.lights(route.link(), link(route)) == above) {
					gc.setAlpha(choice.lights() && !above ? DIM : 255);
					way(route, above);
				}
			}
		}
		for (int i = 0; i < layout.timeline().points().size(); i++) {
			if (layout.cluster(i) < 0 && isSeen(i)) {
				gc.setAlpha(choice.lights() && !lit.get(i) ? DIM : 255);
				square(i, choice.point() == i);
			}
		}
		for (int i = 0; i < layout.clusters().size(); i++) {
			cluster(layout.clusters().get(i), choice.cluster() == i, choice);
		}
		for (Route route : seen) {
			gc.setAlpha(choice.lights() && !choice.lights(route.link(), link(route)) ? DIM : 255);
			glyph(route, choice.link() == route.link());
		}
		gc.setAlpha(255);
	}

	private Link link(Route route) {
		return layout.timeline().links().get(route.link());
	}

	private boolean isSeen(int i) {
		double x = layout.x(i);
		double y = layout.y(i);
		double reach = Math.max(FAR, Double.isNaN(layout.ring(i)) ? 0 : Math.abs(layout.ring(i) - x) + RING);
		return y > view.top() - 20 && y < view.top() + view.tall() + 60 && x > view.left() - Math.max(reach, layout.to(i) - x) && x < view.left() + view.room() + Math.max(reach, x - layout.from(i));
	}

	/** The claims that are lit: the chosen one with those it is related to, or those of the chosen relation. */
	private BitSet lit(TimelineChoice choice) {
		BitSet lit = new BitSet();
		if (choice.point() >= 0) {
			lit.set(choice.point());
		}
		for (int i = 0; choice.lights() && i < layout.timeline().links().size(); i++) {
			Link link = layout.timeline().links().get(i);
			if (choice.lights(i, link)) {
				lit.set(link.from());
				lit.set(link.to());
			}
		}
		return lit;
	}

	private int wx(double x) {
		return (int) Math.round(view.windowX(x));
	}

	private int wy(double y) {
		return (int) Math.round(view.windowY(y));
	}

	/** The days that it may be, and the way to where it was said. */
	private void span(int i) {
		int y = wy(layout.y(i));
		if (layout.to(i) - layout.from(i) > 2 * S + 2) {
			int from = wx(layout.from(i));
			int to = wx(layout.to(i));
			gc.setBackground(Palette.color(Token.CLAIM));
			int before = gc.getAlpha();
			gc.setAlpha(before / 4);
			gc.fillRectangle(Math.min(from, to), y - 1, Math.abs(to - from), 3);
			gc.setAlpha(before);
			gc.setForeground(Palette.color(Token.CLAIM));
			gc.drawLine(from, y - 3, from, y + 3);
			gc.drawLine(to, y - 3, to, y + 3);
		}
		if (!Double.isNaN(layout.ring(i))) {
			int ring = wx(layout.ring(i));
			gc.setForeground(Palette.color(Token.MUTED));
			gc.setLineAttributes(new LineAttributes(1.25f));
			gc.drawLine(wx(layout.x(i)), y, ring, y);
			gc.setBackground(Palette.color(Token.PAPER));
			gc.fillOval(ring - RING, y - RING, 2 * RING, 2 * RING);
			gc.drawOval(ring - RING, y - RING, 2 * RING, 2 * RING);
		}
	}

	private void square(int i, boolean selected) {
		int x = wx(layout.x(i));
		int y = wy(layout.y(i));
		Certainty certainty = layout.timeline().points().get(i).claim().spoken().certainty();
		boolean hollow = certainty == Certainty.ASSUMED || certainty == Certainty.VAGUE;
		gc.setBackground(Palette.color(hollow ? Token.PAPER : Token.CLAIM));
		gc.fillRoundRectangle(x - S, y - S, 2 * S + 1, 2 * S + 1, 4, 4);
		gc.setForeground(Palette.color(Token.CLAIM));
		gc.setLineAttributes(new LineAttributes(1.5f));
		gc.drawRoundRectangle(x - S, y - S, 2 * S, 2 * S, 3, 3);
		TimeLabels.Label label = layout.labels().of(i);
		int line = (int) TimelineLayout.LINE;
		gc.setForeground(Palette.color(selected ? Token.SELECTION : Token.TEXT));
		ink.block(gc, label.lines(), TimelineInk.claims(), view.mirrored() ? x + S : x - S, y - S - 4 - line * label.lines().size(), line, view.mirrored(), Token.PAPER);
		if (selected) {
			gc.setForeground(Palette.color(Token.SELECTION));
			gc.setLineAttributes(new LineAttributes(1.5f));
			gc.drawRoundRectangle(x - S - 4, y - S - 4, 2 * S + 8, 2 * S + 8, 8, 8);
		}
	}

	private void cluster(Cluster cluster, boolean selected, TimelineChoice choice) {
		if (cluster.y() < view.top() - 20 || cluster.y() > view.top() + view.tall() + 20 || cluster.x() < view.left() - 30 || cluster.x() > view.left() + view.room() + 30) {
			return;
		}
		gc.setAlpha(choice.lights() && cluster.points().stream().noneMatch(lit::get) ? DIM : 255);
		int x = wx(cluster.x());
		int y = wy(cluster.y());
		String count = "+" + cluster.points().size(); //$NON-NLS-1$
		gc.setFont(Fonts.tiny());
		int width = Math.max(24, gc.textExtent(count).x + 12);
		gc.setBackground(Palette.color(selected ? Token.SELECTION_FILL : Token.CLAIM_FILL));
		gc.fillRoundRectangle(x - width / 2, y - 9, width, 18, 18, 18);
		gc.setForeground(Palette.color(selected ? Token.SELECTION : Token.CLAIM));
		gc.setLineAttributes(new LineAttributes(selected ? 2 : 1));
		gc.drawRoundRectangle(x - width / 2, y - 9, width, 18, 18, 18);
		gc.drawText(count, x - gc.textExtent(count).x / 2, y - gc.textExtent(count).y / 2, SWT.DRAW_TRANSPARENT);
	}

	private void way(Route route, boolean lit) {
		Link link = link(route);
		Tone tone = ElementLook.relationTone(link.label());
		gc.setForeground(Palette.color(tone.ink()));
		LineAttributes line = new LineAttributes(lit ? 2.25f : 1.75f);
		if (link.isDoubtful()) {
			line.style = SWT.LINE_CUSTOM;
			line.dash = new float[] { 5, 4 };
		}
		gc.setLineAttributes(line);
		float[] c = new float[route.corners().length];
		for (int i = 0; i < c.length; i += 2) {
			c[i] = (float) view.windowX(route.corners()[i]);
			c[i + 1] = (float) view.windowY(route.corners()[i + 1]);
		}
		Path path = new Path(gc.getDevice());
		try {
			path.moveTo(c[0], c[1]);
			for (int i = 2; i < c.length - 2; i += 2) {
				float r = Math.min(CORNER, Math.min(Math.abs(c[i] - c[i - 2]) + Math.abs(c[i + 1] - c[i - 1]), Math.abs(c[i + 2] - c[i]) + Math.abs(c[i + 3] - c[i + 1])) / 2);
				path.lineTo(c[i] - Math.signum(c[i] - c[i - 2]) * r, c[i + 1] - Math.signum(c[i + 1] - c[i - 1]) * r);
				path.quadTo(c[i], c[i + 1], c[i] + Math.signum(c[i + 2] - c[i]) * r, c[i + 1] + Math.signum(c[i + 3] - c[i + 1]) * r);
			}
			path.lineTo(c[c.length - 2], c[c.length - 1]);
			gc.drawPath(path);
		} finally {
			path.dispose();
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		if (route.arrow()) {
			arrow(c, tone);
		}
	}

	private void arrow(float[] c, Tone tone) {
		int x = Math.round(c[c.length - 2]);
		int y = Math.round(c[c.length - 1]);
		int inX = (int) Math.signum(x - c[c.length - 4]);
		int inY = inX == 0 ? (int) Math.signum(y - c[c.length - 3]) : 0;
		gc.setBackground(Palette.color(tone.ink()));
		gc.fillPolygon(new int[] { x, y, x - inX * HEAD - inY * 4, y - inY * HEAD - inX * 4, x - inX * HEAD + inY * 4, y - inY * HEAD + inX * 4 });
	}

	private void glyph(Route route, boolean selected) {
		Tone tone = ElementLook.relationTone(link(route).label());
		int x = wx(route.glyphX());
		int y = wy(route.glyphY());
		int alpha = gc.getAlpha();
		gc.setAlpha(255);
		gc.setBackground(Palette.color(Token.PAPER));
		gc.fillOval(x - GLYPH_RADIUS, y - GLYPH_RADIUS, 2 * GLYPH_RADIUS, 2 * GLYPH_RADIUS);
		gc.setAlpha(alpha);
		gc.setBackground(Palette.color(selected ? tone.ink() : tone.fill()));
		gc.fillOval(x - GLYPH_RADIUS, y - GLYPH_RADIUS, 2 * GLYPH_RADIUS, 2 * GLYPH_RADIUS);
		gc.setForeground(Palette.color(tone.ink()));
		gc.setLineAttributes(new LineAttributes(1.25f));
		gc.drawOval(x - GLYPH_RADIUS, y - GLYPH_RADIUS, 2 * GLYPH_RADIUS, 2 * GLYPH_RADIUS);
		gc.drawImage(Icons.image(ElementLook.relationGlyph(link(route).label()), selected ? tone.fill() : tone.ink(), GLYPH), x - GLYPH / 2, y - GLYPH / 2);
	}

	void dispose() {
		ink.dispose();
	}
}
