// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written.
 *
 * @param files the files, more than one where a figure is too high for one picture
 * @param notes what a reader of the figure should know
 */
public record FigureResult(List<Path> files, List<Note> notes) {

	/**
	 * Something that is not as it was asked for.
	 *
	 * @param what  in words of the interface
	 * @param count how often
	 */
	public record Note(String what, int count) {
	}

	public FigureResult {
		files = List.copyOf(files);
		notes = List.copyOf(notes);
	}
}
