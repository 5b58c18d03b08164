// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.file;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Writes shapes as the elements of SVG that a person can edit, the others as paths. */
final class SvgShapes {

	private SvgShapes() {
	}

	/** The begin of the element, up to its style. */
	static String of(Shape shape) {
		return switch (shape) {
		case Rectangle2D r -> "<rect" + box(r.getX(), r.getY(), r.getWidth(), r.getHeight()); //$NON-NLS-1$
		case RoundRectangle2D r -> "<rect" + box(r.getX(), r.getY(), r.getWidth(), r.getHeight()) //$NON-NLS-1$
				+ attribute("rx", Math.min(r.getArcWidth() / 2, r.getWidth() / 2)); //$NON-NLS-1$
		case Ellipse2D e when e.getWidth() == e.getHeight() -> "<circle" + attribute("cx", e.getCenterX()) + attribute("cy", e.getCenterY()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ attribute("r", e.getWidth() / 2); //$NON-NLS-1$
		case Line2D l -> "<path d=\"M" + Numbers.of(l.getX1()) + " " + Numbers.of(l.getY1()) + "L" + Numbers.of(l.getX2()) + " " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				+ Numbers.of(l.getY2()) + "\""; //$NON-NLS-1$
		default -> "<path d=\"" + Outline.svg(shape) + "\""; //$NON-NLS-1$ //$NON-NLS-2$
		};
	}

	private static String box(double x, double y, double width, double height) {
		return attribute("x", x) + attribute("y", y) + attribute("width", width) + attribute("height", height); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static String attribute(String name, double value) {
		return " " + name + "=\"" + Numbers.of(value) + "\""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
