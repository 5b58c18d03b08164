// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.dual;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.isnad.layout.Rect;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.annotator.canvas.CanvasPlaces.Foot;
import org.isnad.ui.annotator.dual.PairRoute.End;
import org.isnad.ui.annotator.dual.PairRoute.Head;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;

/**
 * Draws lines from claims of one article to claims of another, across the gap between them. Each of the three controls draws
 * the part that lies over it, in coordinates of the display; whoever is painted first after a scroll has the others follow.
 */
final class PairLines {

	private static final float WIDTH = 1.75f;
	private static final int CORNER = 4;
	private static final int DOT = 5;
	private static final int GLYPH = 14;
	/** So far apart are badges that would lie on one another. */
	private static final int PITCH = 2 * PairRoute.BADGE + 3;

	/**
	 * A line.
	 *
	 * @param one   the canvas of its first claim
	 * @param from  the first claim
	 * @param other the canvas of its second claim
	 * @param to    the second claim
	 * @param glyph what the line says; null while it is only being drawn
	 * @param tone  its colours
	 */
	record Line(AnnotationCanvas one, Object from, AnnotationCanvas other, Object to, Glyph glyph, Tone tone) {
	}

	/**
	 * A line that is being drawn with the mouse.
	 *
	 * @param one   the canvas where it began
	 * @param from  the claim there
	 * @param other the canvas of the claim under the mouse
	 * @param to    the claim under the mouse, or null
	 * @param mouse where the mouse is on the display
	 */
	record Trail(AnnotationCanvas one, Object from, AnnotationCanvas other, Object to, Point mouse) {
	}

	private final Canvas gap;
	private Trail trail;
	private final List<Control> painted = new ArrayList<>();
	private List<Line> lines = List.of();
	private List<PairRoute> drawn = List.of();

	PairLines(Canvas gap) {
		this.gap = gap;
		attach(gap);
	}

	/** Draws over another control as well, until it is disposed. */
	void attach(Canvas control) {
		painted.add(control);
		control.addPaintListener(event -> paint(event.gc, control));
		control.addDisposeListener(event -> painted.remove(control));
	}

	void show(List<Line> newLines) {
		if (!newLines.equals(lines)) {
			lines = List.copyOf(newLines);
			redraw(null);
		}
	}

	/** Draws a line to the mouse, or none for null. */
	void trail(Trail newTrail) {
		trail = newTrail;
		redraw(null);
	}

	private void redraw(Control except) {
		painted.stream().filter(control -> control != except && !control.isDisposed()).forEach(Control::redraw);
	}

	private void paint(GC gc, Control control) {
		List<PairRoute> routes = routes();
		if (!routes.equals(drawn)) {
			drawn = routes;
			// not while this one is painted: the toolkit may take the others to be done
			control.getDisplay().asyncExec(() -> redraw(control));
		}
		Point origin = control.toDisplay(0, 0);
		gc.setAntialias(SWT.ON);
		for (int i = 0; i < routes.size(); i++) {
			paintWay(gc, routes.get(i), lines.get(i), origin);
		}
		for (int i = 0; i < routes.size(); i++) {
			paintBadge(gc, routes.get(i).badge(), lines.get(i), origin);
		}
		if (trail != null) {
			paintTrail(gc, origin);
		}
		gc.setLineAttributes(new LineAttributes(1));
	}

	private void paintTrail(GC gc, Point origin) {
		End one = end(trail.one(), trail.from());
		End other = trail.to() == null ? null : end(trail.other(), trail.to());
		if (one == null) {
			return;
		}
		int toX = other == null ? trail.mouse().x : other.foot().x();
		int toY = other == null ? trail.mouse().y : other.foot().foot();
		gc.setForeground(Palette.color(Token.SELECTION));
		gc.setBackground(Palette.color(Token.SELECTION));
		gc.setLineAttributes(new LineAttributes(WIDTH, SWT.CAP_ROUND, SWT.JOIN_ROUND));
		gc.setLineStyle(other == null ? SWT.LINE_DASH : SWT.LINE_SOLID);
		gc.drawLine(one.foot().x() - origin.x, one.foot().foot() - origin.y, toX - origin.x, toY - origin.y);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.fillOval(one.foot().x() - origin.x - DOT / 2, one.foot().foot() - origin.y - DOT / 2, DOT, DOT);
		if (other != null) {
			gc.fillOval(toX - origin.x - DOT / 2, toY - origin.y - DOT / 2, DOT, DOT);
		}
	}

	/** A way for each line, in their order; a line whose claim is gone has none and is left out of both lists. */
	private List<PairRoute> routes() {
		List<PairRoute> routes = new ArrayList<>();
		List<Line> there = new ArrayList<>();
		int middle = gap.toDisplay(gap.getSize().x / 2, 0).x;
		int free = Integer.MIN_VALUE;
		for (Line line : lines) {
			End one = line.one().isDisposed() ? null : end(line.one(), line.from());
			End other = line.other().isDisposed() ? null : end(line.other(), line.to());
			if (one != null && other != null) {
				PairRoute route = PairRoute.between(one, other, middle);
				route = route.withBadgeAt(Math.max(route.badge().y(), free));
				free = route.badge().y() + PITCH;
				routes.add(route);
				there.add(line);
			}
		}
		lines = List.copyOf(there);
		return routes;
	}

	private static End end(AnnotationCanvas canvas, Object key) {
		Foot foot = canvas.places().foot(key);
		if (foot == null) {
			return null;
		}
		Point origin = canvas.toDisplay(0, 0);
		Rectangle area = canvas.getClientArea();
		return new End(new Foot(foot.sight(), foot.x() + origin.x, foot.foot() + origin.y, foot.under() + origin.y),
				new Rect(origin.x, origin.y, area.width, area.height));
	}

	private static void paintWay(GC gc, PairRoute route, Line line, Point origin) {
		gc.setForeground(Palette.color(line.tone().ink()));
		gc.setBackground(Palette.color(line.tone().ink()));
		gc.setLineAttributes(new LineAttributes(WIDTH, SWT.CAP_ROUND, SWT.JOIN_ROUND));
		if (line.glyph() == null) {
			gc.setLineStyle(SWT.LINE_DASH);
		}
		Path path = path(gc, route.points(), origin);
		gc.drawPath(path);
		path.dispose();
		gc.setLineStyle(SWT.LINE_SOLID);
		for (org.isnad.layout.Point end : List.of(route.points().getFirst(), route.points().getLast())) {
			Head head = route.heads().stream().filter(candidate -> candidate.tip().equals(end)).findFirst().orElse(null);
			int x = end.x() - origin.x;
			int y = end.y() - origin.y;
			if (head == null) {
				gc.fillOval(x - DOT / 2, y - DOT / 2, DOT, DOT);
			} else {
				int back = head.up() ? 7 : -7;
				gc.fillPolygon(new int[] { x, y, x - 6, y + back, x + 6, y + back });
			}
		}
	}

	/** The way with rounded corners. */
	private static Path path(GC gc, List<org.isnad.layout.Point> points, Point origin) {
		Path path = new Path(gc.getDevice());
		path.moveTo(points.getFirst().x() - origin.x, points.getFirst().y() - origin.y);
		for (int i = 1; i < points.size(); i++) {
			float x = points.get(i).x() - origin.x;
			float y = points.get(i).y() - origin.y;
			if (i + 1 == points.size()) {
				path.lineTo(x, y);
			} else {
				path.lineTo(towards(x, points.get(i - 1).x() - origin.x), towards(y, points.get(i - 1).y() - origin.y));
				path.quadTo(x, y, towards(x, points.get(i + 1).x() - origin.x), towards(y, points.get(i + 1).y() - origin.y));
			}
		}
		return path;
	}

	private static float towards(float from, float to) {
		return from + Math.signum(to - from) * Math.min(CORNER, Math.abs(to - from) / 2);
	}

	private static void paintBadge(GC gc, org.isnad.layout.Point badge, Line line, Point origin) {
		if (line.glyph() == null) {
			return;
		}
		int x = badge.x() - origin.x;
		int y = badge.y() - origin.y;
		int side = 2 * PairRoute.BADGE;
		Token fill = line.tone().fill();
		gc.setBackground(Palette.color(fill));
		gc.fillOval(x - PairRoute.BADGE, y - PairRoute.BADGE, side, side);
		gc.setForeground(Palette.color(line.tone().ink()));
		gc.setLineAttributes(new LineAttributes(1.5f));
		gc.drawOval(x - PairRoute.BADGE, y - PairRoute.BADGE, side - 1, side - 1);
		Icons.draw(gc, line.glyph(), line.tone().ink(), x - GLYPH / 2, y - GLYPH / 2, GLYPH);
	}
}
