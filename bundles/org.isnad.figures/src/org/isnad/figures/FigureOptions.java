// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import java.util.Set;

import org.isnad.figures.drawing.Theme;
import org.isnad.scene.SceneLayer;

/**
 * How a figure looks. The same options, corpus and fonts give the same bytes.
 *
 * @param theme       the colours
 * @param outlines    whether letters are written as shapes, which look the same everywhere, and not as text
 * @param width       the width of the text column in pixels at zoom 1
 * @param zoom        the size of the article's type, 1 for 20 px
 * @param dpi         pixels to an inch in a PNG, where 96 is one to one
 * @param hidden      the layers that are left out
 * @param numbers     whether the numbers of paragraphs stand beside the text
 * @param legend      whether the forms are explained below
 * @param transparent whether the figure has no ground of its own
 * @param words       the language of the words in chips: "en" or "ar"
 * @param font        the family of the article's Arabic letters; empty for the best that is installed
 * @param lit         the id of the annotation whose chain is lit, or null
 */
public record FigureOptions(Theme theme, boolean outlines, int width, double zoom, int dpi, Set<SceneLayer> hidden, boolean numbers,
		boolean legend, boolean transparent, String words, String font, String lit) {

	/** The width of the text column where none is given. */
	public static final int WIDTH = 760;
	/** The narrowest and the widest text column. */
	public static final int NARROWEST = 120;
	/** See {@link #NARROWEST}. */
	public static final int WIDEST = 4000;
	/** The resolution of a PNG where none is given. */
	public static final int DPI = 192;

	/** A light figure of the annotator's own work, with the words of chips in English. */
	public static final FigureOptions DEFAULT = new FigureOptions(Theme.LIGHT, false, WIDTH, 1, DPI, Set.of(SceneLayer.SUGGESTIONS), true,
			false, false, "en", "", null); //$NON-NLS-1$ //$NON-NLS-2$

	/** @throws IllegalArgumentException if a number is out of its bounds */
	public FigureOptions {
		hidden = Set.copyOf(hidden);
		if (width < NARROWEST || width > WIDEST || zoom < 0.5 || zoom > 4 || dpi < 24 || dpi > 1200) {
			throw new IllegalArgumentException("width " + width + ", zoom " + zoom + ", dpi " + dpi); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	/** The width of the text column in pixels of the figure. */
	int column() {
		return (int) Math.round(width * Math.max(1, zoom));
	}

	/** The size of the article's type in pixels. */
	int em() {
		return (int) Math.round(20 * zoom);
	}
}
