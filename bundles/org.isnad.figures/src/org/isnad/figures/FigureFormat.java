// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import java.util.Locale;

/** The kinds of files a figure can be written as. */
public enum FigureFormat {
	/** Scalable, with the text as text or as outlines; one file, however long. */
	SVG(Integer.MAX_VALUE),
	/** Pixels. Longer figures are divided between lines: programs refuse higher pictures. */
	PNG(16_000),
	/** Scalable, with the text as outlines. Longer figures are divided into pages: a page of PDF can be no higher than 14 400 units. */
	PDF(19_000);

	private final int highest;

	FigureFormat(int highest) {
		this.highest = highest;
	}

	/** The name on the command line, which is also the ending of files. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The greatest height of one sheet, in pixels at scale 1. */
	int highest() {
		return highest;
	}
}
