// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.graph.time;

import java.util.ArrayList;
import java.util.List;

import org.isnad.desk.time.Timeline;
import org.isnad.graph.WrappedText;

/** The words beside each claim of a timeline, on two lines at most, by an estimate of their width. Immutable. */
public final class TimeLabels {
	/** The widest label. */
	static final double WIDTH = 190;
	/** The size of its letters. */
	public static final double SIZE = 14;
	private static final int LONGEST = 90;
	private static final String MORE = " \u2026"; //$NON-NLS-1$

	/**
	 * A label.
	 *
	 * @param lines one line or two, whole words
	 * @param width how wide the widest is
	 */
	public record Label(List<String> lines, double width) {
	}

	private final List<Label> labels;

	/** Labels for all points of a timeline. */
	public TimeLabels(Timeline timeline) {
		labels = timeline.points().stream().map(point -> label(point.claim().words())).toList();
	}

	/** The label of a point. */
	public Label of(int point) {
		return labels.get(point);
	}

	private static Label label(String words) {
		String begin = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
		List<String> lines = new ArrayList<>(WrappedText.lines(begin, WIDTH, SIZE));
		if (lines.size() > 2) {
			lines.subList(2, lines.size()).clear();
			lines.set(1, lines.get(1) + MORE);
		} else if (begin.length() < words.length()) {
			int last = lines.size() - 1;
			int space = lines.get(last).lastIndexOf(' ');
			lines.set(last, (space > 0 ? lines.get(last).substring(0, space) : lines.get(last)) + MORE);
		}
		return new Label(List.copyOf(lines), Math.min(WIDTH + 16, lines.stream().mapToDouble(line -> WrappedText.width(line, SIZE)).max().orElse(0)));
	}
}
