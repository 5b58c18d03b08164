// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

/**
 * The part of a timeline that is seen: the lanes beside their names and beneath the axis. Measures are those of the drawing, before the scale of the
 * system's type. An interface from right to left has the names at the right and time running to the left. A value.
 *
 * @param left     the x of the axis at the names
 * @param top      the y of the lanes beneath the axis
 * @param width    of the window
 * @param height   of the window
 * @param foot     the height of the lane of what cannot be dated, which stays in sight at the bottom
 * @param mirrored whether time runs to the left
 */
record TimeViewport(double left, double top, double width, double height, double foot, boolean mirrored) {
	/** How wide the names of the lanes are. */
	static final double NAMES = 156;
	/** How high the axis is. */
	static final double AXIS = 30;

	/** How wide the lanes are. */
	double room() {
		return Math.max(1, width - NAMES);
	}

	/** How high what is seen of the lanes is. */
	double tall() {
		return Math.max(1, height - AXIS - foot);
	}

	/** Where in the window an x of the axis is. */
	double windowX(double x) {
		double at = NAMES + x - left;
		return mirrored ? width - at : at;
	}

	/** Where in the window a y of the lanes is. */
	double windowY(double y) {
		return AXIS + y - top;
	}

	/** The x of the axis at a place of the window. */
	double axisX(double windowX) {
		return (mirrored ? width - windowX : windowX) - NAMES + left;
	}

	/** The y of the lanes at a place of the window. */
	double laneY(double windowY) {
		return windowY - AXIS + top;
	}

	TimeViewport at(double newLeft, double newTop) {
		return new TimeViewport(newLeft, newTop, width, height, foot, mirrored);
	}

	TimeViewport sized(double newWidth, double newHeight, double newFoot) {
		return new TimeViewport(left, top, newWidth, newHeight, newFoot, mirrored);
	}

	/** Kept so that lanes are seen. */
	TimeViewport within(double lanesHeight) {
		return at(left, Math.clamp(top, 0, Math.max(0, lanesHeight - tall())));
	}

	/** Moved no more than it takes to see a place with some room around it. */
	TimeViewport showing(double x, double y, double before, double after, double above, double below) {
		double newLeft = x - before < left ? x - before : x + after > left + room() ? Math.min(x - before, x + after - room()) : left;
		double newTop = y - above < top ? y - above : y + below > top + tall() ? Math.min(y - above, y + below - tall()) : top;
		return at(newLeft, newTop);
	}
}
