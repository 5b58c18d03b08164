// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Reads the path data of SVG (SVG 2, section 9.3), without the quadratic curves that no icon has. */
final class PathData {

	private final String data;
	private final Path2D path = new Path2D.Double();
	private int at;
	private double x;
	private double y;
	private double controlX;
	private double controlY;

	private PathData(String data) {
		this.data = data;
	}

	/** @throws IllegalArgumentException if the data is not understood */
	static Path2D parse(String data) {
		return new PathData(data).parse();
	}

	private Path2D parse() {
		char command = 0;
		while (skipSeparators()) {
			char next = data.charAt(at);
			if (Character.isLetter(next)) {
				command = next;
				at++;
			} else if (command == 'M' || command == 'm') {
				command = command == 'M' ? 'L' : 'l';
			}
			run(command);
		}
		return path;
	}

	private void run(char command) {
		boolean relative = Character.isLowerCase(command);
		double baseX = relative ? x : 0;
		double baseY = relative ? y : 0;
		switch (Character.toUpperCase(command)) {
		case 'M' -> {
			move(baseX + number(), baseY + number());
			path.moveTo(x, y);
		}
		case 'L' -> line(baseX + number(), baseY + number());
		case 'H' -> line(baseX + number(), y);
		case 'V' -> line(x, baseY + number());
		case 'C' -> curve(baseX + number(), baseY + number(), baseX, baseY);
		case 'S' -> curve(2 * x - controlX, 2 * y - controlY, baseX, baseY);
		case 'A' -> arc(number(), number(), number(), number() != 0, number() != 0, baseX + number(), baseY + number());
		case 'Z' -> {
			path.closePath();
			Point2D start = path.getCurrentPoint();
			move(start.getX(), start.getY());
		}
		default -> throw new IllegalArgumentException("path data at " + at + ": " + data); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void move(double toX, double toY) {
		x = toX;
		y = toY;
		controlX = toX;
		controlY = toY;
	}

	private void line(double toX, double toY) {
		path.lineTo(toX, toY);
		move(toX, toY);
	}

	private void curve(double firstX, double firstY, double baseX, double baseY) {
		double secondX = baseX + number();
		double secondY = baseY + number();
		double toX = baseX + number();
		double toY = baseY + number();
		path.curveTo(firstX, firstY, secondX, secondY, toX, toY);
		move(toX, toY);
		controlX = secondX;
		controlY = secondY;
	}

	/** From end points to centre: SVG 2, appendix B.2.4. */
	private void arc(double rx, double ry, double rotation, boolean large, boolean sweep, double toX, double toY) {
		double angle = Math.toRadians(rotation);
		double dx = (x - toX) / 2;
		double dy = (y - toY) / 2;
		double px = Math.cos(angle) * dx + Math.sin(angle) * dy;
		double py = -Math.sin(angle) * dx + Math.cos(angle) * dy;
		double grow = Math.max(1, Math.sqrt(px * px / (rx * rx) + py * py / (ry * ry)));
		double a = rx * grow;
		double b = ry * grow;
		double rest = Math.max(0, (a * a * b * b - a * a * py * py - b * b * px * px) / (a * a * py * py + b * b * px * px));
		double factor = Math.sqrt(rest) * (large == sweep ? -1 : 1);
		double cx = factor * a * py / b;
		double cy = -factor * b * px / a;
		double start = Math.toDegrees(Math.atan2((py - cy) / b, (px - cx) / a));
		double end = Math.toDegrees(Math.atan2((-py - cy) / b, (-px - cx) / a));
		double extent = end - start;
		extent += sweep && extent < 0 ? 360 : !sweep && extent > 0 ? -360 : 0;
		Arc2D arc = new Arc2D.Double(-a, -b, 2 * a, 2 * b, -start, -extent, Arc2D.OPEN);
		double centerX = Math.cos(angle) * cx - Math.sin(angle) * cy + (x + toX) / 2;
		double centerY = Math.sin(angle) * cx + Math.cos(angle) * cy + (y + toY) / 2;
		AffineTransform place = AffineTransform.getTranslateInstance(centerX, centerY);
		place.rotate(angle);
		path.append(place.createTransformedShape(arc), true);
		move(toX, toY);
	}

	private boolean skipSeparators() {
		while (at < data.length() && (data.charAt(at) == ',' || Character.isWhitespace(data.charAt(at)))) {
			at++;
		}
		return at < data.length();
	}

	private double number() {
		skipSeparators();
		int begin = at;
		boolean point = false;
		while (at < data.length()) {
			char c = data.charAt(at);
			boolean sign = at == begin && (c == '-' || c == '+');
			if (c == '.' && !point) {
				point = true;
			} else if (!sign && !Character.isDigit(c)) {
				break;
			}
			at++;
		}
		return Double.parseDouble(data.substring(begin, at));
	}
}
