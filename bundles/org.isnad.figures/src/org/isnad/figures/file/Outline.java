// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.file;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Writes shapes as path data of SVG and as path operators of PDF. */
final class Outline {

	private Outline() {
	}

	/** Path data of SVG. */
	static String svg(Shape shape) {
		StringBuilder out = new StringBuilder();
		double[] at = new double[6];
		for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
			switch (path.currentSegment(at)) {
			case PathIterator.SEG_MOVETO -> points(out.append('M'), at, 2);
			case PathIterator.SEG_LINETO -> points(out.append('L'), at, 2);
			case PathIterator.SEG_QUADTO -> points(out.append('Q'), at, 4);
			case PathIterator.SEG_CUBICTO -> points(out.append('C'), at, 6);
			default -> out.append('Z');
			}
		}
		return out.toString();
	}

	private static void points(StringBuilder out, double[] at, int count) {
		for (int i = 0; i < count; i++) {
			if (i > 0) {
				out.append(' ');
			}
			Numbers.append(out, at[i]);
		}
	}

	/** Path operators of PDF, which has no quadratic curves. */
	static String pdf(Shape shape) {
		StringBuilder out = new StringBuilder();
		double[] at = new double[6];
		double x = 0;
		double y = 0;
		for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
			int segment = path.currentSegment(at);
			int last = 0;
			switch (segment) {
			case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> {
				points(out, at, 2);
				out.append(segment == PathIterator.SEG_MOVETO ? " m\n" : " l\n"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			case PathIterator.SEG_QUADTO -> {
				double[] cubic = { x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3, at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3,
						at[2], at[3] };
				points(out, cubic, 6);
				out.append(" c\n"); //$NON-NLS-1$
				last = 2;
			}
			case PathIterator.SEG_CUBICTO -> {
				points(out, at, 6);
				out.append(" c\n"); //$NON-NLS-1$
				last = 4;
			}
			default -> {
				out.append("h\n"); //$NON-NLS-1$
				continue;
			}
			}
			x = at[last];
			y = at[last + 1];
		}
		return out.toString();
	}
}
