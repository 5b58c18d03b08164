// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.isnad.figures.drawing.Drawn;

/** Writes one figure, strip by strip from top to bottom. */
public interface FigureWriter extends Closeable {

	/**
	 * Begins a sheet.
	 *
	 * @param width  in pixels
	 * @param height in pixels
	 */
	void begin(int width, int height) throws IOException;

	/**
	 * Paints a strip.
	 *
	 * @param name   an identifier for the strip, unique in the figure
	 * @param drawn  what is painted, in order
	 * @param bottom the row to which the sheet is complete after this
	 */
	void strip(String name, List<Drawn> drawn, int bottom) throws IOException;

	/** Ends the sheet. */
	void end() throws IOException;
}
