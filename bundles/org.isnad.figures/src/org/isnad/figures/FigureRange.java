// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

/** Which part of a document a figure shows. Whole visual lines are shown: nothing is cut within a line. */
public sealed interface FigureRange {

	/** The whole document. */
	FigureRange WHOLE = new Whole();

	/** The whole document. */
	record Whole() implements FigureRange {
	}

	/**
	 * Some paragraphs.
	 *
	 * @param first the first, counted from 1 as the lines of the file
	 * @param last  the last, included
	 */
	record Paragraphs(int first, int last) implements FigureRange {

		/** @throws IllegalArgumentException if the numbers make no sense */
		public Paragraphs {
			if (first < 1 || last < first) {
				throw new IllegalArgumentException("paragraphs " + first + "-" + last); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	/**
	 * The visual lines that hold a stretch of text.
	 *
	 * @param begin offset in UTF-16 code units
	 * @param end   offset after the last, &gt; begin
	 */
	record Offsets(int begin, int end) implements FigureRange {

		/** @throws IllegalArgumentException if the stretch is empty or turned round */
		public Offsets {
			if (begin < 0 || end <= begin) {
				throw new IllegalArgumentException("offsets " + begin + "-" + end); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}
}
