// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.drawing;

import java.awt.geom.Path2D;
import java.util.List;

import org.isnad.figures.drawing.Drawn.Ink;
import org.isnad.figures.drawing.Drawn.Pen;
import org.isnad.figures.text.AwtTextMetrics.Word;
import org.isnad.layout.ArcPath;
import org.isnad.layout.Point;
import org.isnad.layout.Rect;
import org.isnad.scene.SceneArc;
import org.isnad.scene.look.Token;

/** Paints the arcs: the lit chain with full strength, all others held back. */
final class ArcPainter {

	/** Held back so that the lit chain stands out; where none is lit there is nothing to hold back for, and paper needs the strength. */
	private static final float DIM = 0.38f;
	private static final float EVEN = 0.6f;
	private static final int RADIUS = 4;
	/** Pixels of a line lie half a pixel beside its coordinates. */
	private static final float HALF = 0.5f;

	private final Brush brush;
	private final Shown shown;
	private final float dim;

	ArcPainter(Brush brush, Shown shown) {
		this.brush = brush;
		this.shown = shown;
		this.dim = shown.chain().arcs().isEmpty() ? EVEN : DIM;
	}

	/** Paints the arcs of a line that are lit, or those that are not. */
	void paint(PlacedLine line, boolean lit) {
		for (ArcPath path : line.layout().arcs()) {
			if (path.arc().key() instanceof SceneArc arc && arc.keys().stream().anyMatch(shown.chain().arcs()::contains) == lit) {
				paint(path, line, lit);
			}
		}
	}

	private void paint(ArcPath arc, PlacedLine line, boolean lit) {
		Ink ink = brush.ink(Token.ARC, lit ? 1 : dim);
		Pen pen = new Pen(ink, lit ? 1.75f : 1.25f, List.of(), true);
		List<Point> points = arc.points();
		brush.add(way(points, line, arc.ends()), null, pen);
		Point first = points.getFirst();
		Point last = points.getLast();
		if (arc.starts()) {
			brush.disc(line.x() + first.x() + HALF, line.y() + first.y() + HALF, 2.5f, ink);
		}
		if (arc.ends()) {
			brush.add(head(points.get(points.size() - 2), last, line), ink, null);
		}
		if (arc.angle() != null) {
			boolean left = arc.forward() == line.rightToLeft();
			float x = line.x() + arc.angle().x() + HALF;
			float y = line.y() + arc.angle().y() + HALF;
			int back = left ? 3 : -3;
			Path2D angle = new Path2D.Float();
			angle.moveTo(x + back, y - 3);
			angle.lineTo(x, y);
			angle.lineTo(x + back, y + 3);
			brush.add(angle, null, pen);
		}
		if (arc.pill() != null) {
			pill(arc, line, lit);
		}
	}

	private static Path2D way(List<Point> points, PlacedLine line, boolean head) {
		float dx = line.x() + HALF;
		float dy = line.y() + HALF;
		Path2D path = new Path2D.Float();
		path.moveTo(dx + points.getFirst().x(), dy + points.getFirst().y());
		for (int i = 1; i < points.size(); i++) {
			Point at = points.get(i);
			Point before = points.get(i - 1);
			float x = dx + at.x();
			float y = dy + at.y();
			if (i + 1 < points.size()) {
				Point next = points.get(i + 1);
				path.lineTo(towards(x, dx + before.x()), towards(y, dy + before.y()));
				path.quadTo(x, y, towards(x, dx + next.x()), towards(y, dy + next.y()));
			} else {
				// the line ends inside the head, not at its tip
				int shorter = head ? 3 : 0;
				path.lineTo(x - Integer.signum(at.x() - before.x()) * shorter, y - Integer.signum(at.y() - before.y()) * shorter);
			}
		}
		return path;
	}

	/** A corner's radius from one coordinate towards another, less where they are close. */
	private static float towards(float from, float to) {
		float distance = Math.min(RADIUS, Math.abs(to - from) / 2);
		return from + Math.signum(to - from) * distance;
	}

	private static Path2D head(Point before, Point tip, PlacedLine line) {
		float x = line.x() + tip.x() + HALF;
		float y = line.y() + tip.y() + HALF;
		int dx = Integer.signum(tip.x() - before.x());
		int dy = Integer.signum(tip.y() - before.y());
		Path2D head = new Path2D.Float();
		head.moveTo(x, y);
		head.lineTo(x - dx * 5 - dy * 4, y - dy * 5 - dx * 4);
		head.lineTo(x - dx * 5 + dy * 4, y - dy * 5 + dx * 4);
		head.closePath();
		return head;
	}

	private void pill(ArcPath arc, PlacedLine line, boolean lit) {
		Rect pill = arc.pill().shift(line.x(), line.y());
		float radius = pill.height() / 2f;
		brush.hide(pill.x(), pill.y(), pill.width(), pill.height(), radius);
		brush.outline(pill.x(), pill.y(), pill.width() - 1, pill.height() - 1, radius - HALF,
				brush.pen(Token.ARC, lit ? 1.5f : 1, 1, List.of()));
		Word word = brush.label("\u00B6 " + arc.arc().other()); //$NON-NLS-1$
		brush.wordInMiddle(word, pill.x() + (pill.width() - word.width()) / 2, pill.y(), pill.height(), Token.ARC);
	}
}
