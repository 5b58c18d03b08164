// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.isnad.layout.ArcPath;
import org.isnad.layout.Point;
import org.isnad.layout.Rect;
import org.isnad.scene.SceneArc;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;

/**
 * Paints the arcs: the lit chain with full strength, all others held back.
 */
final class ArcPainter {

	/** 38 % and, with more contrast, 60 %. */
	static final int DIM = 97;
	static final int LESS_DIM = 153;
	private static final int RADIUS = 4;

	private final GC gc;
	private final ArticleState state;
	private final int dim;

	ArcPainter(GC gc, ArticleState state, boolean contrast) {
		this.dim = contrast ? LESS_DIM : DIM;
		this.gc = gc;
		this.state = state;
	}

	/** Paints the arcs of a line that are lit, or those that are not. */
	void paint(VisibleLine line, boolean lit) {
		for (ArcPath path : line.layout().arcs()) {
			if (path.arc().key() instanceof SceneArc arc && arc.keys().stream().anyMatch(state.chain().arcs()::contains) == lit) {
				paint(path, line, lit);
			}
		}
		gc.setAlpha(255);
		gc.setLineAttributes(new LineAttributes(1));
	}

	private void paint(ArcPath arc, VisibleLine line, boolean lit) {
		gc.setAlpha(lit ? 255 : dim);
		gc.setForeground(Palette.color(Token.ARC));
		gc.setBackground(Palette.color(Token.ARC));
		gc.setLineAttributes(new LineAttributes(lit ? 1.75f : 1.25f, SWT.CAP_ROUND, SWT.JOIN_ROUND));
		List<Point> points = arc.points();
		drawWay(points, line, arc.ends());
		Point first = points.getFirst();
		Point last = points.getLast();
		if (arc.starts()) {
			gc.fillOval(line.x() + first.x() - 2, line.y() + first.y() - 2, 5, 5);
		}
		if (arc.ends()) {
			drawHead(points.get(points.size() - 2), last, line);
		}
		if (arc.angle() != null) {
			boolean left = arc.forward() == line.paragraph().direction().isRightToLeft();
			int x = line.x() + arc.angle().x();
			int y = line.y() + arc.angle().y();
			int back = left ? 3 : -3;
			gc.drawPolyline(new int[] { x + back, y - 3, x, y, x + back, y + 3 });
		}
		if (arc.pill() != null) {
			drawPill(arc, line, lit);
		}
	}

	private void drawWay(List<Point> points, VisibleLine line, boolean head) {
		Path path = new Path(gc.getDevice());
		path.moveTo(line.x() + points.getFirst().x(), line.y() + points.getFirst().y());
		for (int i = 1; i < points.size(); i++) {
			Point at = points.get(i);
			float x = line.x() + at.x();
			float y = line.y() + at.y();
			if (i + 1 < points.size()) {
				Point before = points.get(i - 1);
				Point next = points.get(i + 1);
				path.lineTo(towards(x, line.x() + before.x()), towards(y, line.y() + before.y()));
				path.quadTo(x, y, towards(x, line.x() + next.x()), towards(y, line.y() + next.y()));
			} else {
				Point before = points.get(i - 1);
				// the line ends inside the head, not at its tip
				int short1 = head ? 3 : 0;
				path.lineTo(x - Integer.signum(at.x() - before.x()) * short1, y - Integer.signum(at.y() - before.y()) * short1);
			}
		}
		gc.drawPath(path);
		path.dispose();
	}

	/** A corner's radius from one coordinate towards another, less where they are close. */
	private static float towards(float from, float to) {
		float distance = Math.min(RADIUS, Math.abs(to - from) / 2);
		return from + Math.signum(to - from) * distance;
	}

	private void drawHead(Point before, Point tip, VisibleLine line) {
		int x = line.x() + tip.x();
		int y = line.y() + tip.y();
		int dx = Integer.signum(tip.x() - before.x());
		int dy = Integer.signum(tip.y() - before.y());
		gc.fillPolygon(new int[] { x, y, x - dx * 5 - dy * 4, y - dy * 5 - dx * 4, x - dx * 5 + dy * 4, y - dy * 5 + dx * 4 });
	}

	private void drawPill(ArcPath arc, VisibleLine line, boolean lit) {
		Rect pill = arc.pill().shift(line.x(), line.y());
		gc.setAlpha(255);
		gc.setBackground(Palette.color(Token.PAPER));
		gc.fillRoundRectangle(pill.x(), pill.y(), pill.width(), pill.height(), pill.height(), pill.height());
		gc.setLineAttributes(new LineAttributes(lit ? 1.5f : 1));
		gc.drawRoundRectangle(pill.x(), pill.y(), pill.width() - 1, pill.height() - 1, pill.height(), pill.height());
		gc.setFont(Fonts.tiny());
		String text = "\u00B6 " + arc.arc().other(); //$NON-NLS-1$
		org.eclipse.swt.graphics.Point size = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
		gc.drawText(text, pill.x() + (pill.width() - size.x) / 2, pill.y() + (pill.height() - size.y) / 2, SWT.DRAW_TRANSPARENT);
	}
}
