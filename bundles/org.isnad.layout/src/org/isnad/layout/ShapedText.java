// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.List;

/**
 * A block of text that has been shaped. Offsets count from the begin of the block; x counts from the left edge of its
 * column, also in text that runs from right to left. What has no room of its own, such as a bidi control or the space at
 * which a line breaks, has a stretch without width. {@link CharacterText} answers for any engine.
 */
public interface ShapedText {

	/** The visual lines from top to bottom; never empty, without a gap between them. */
	List<VisualLine> lines();

	/** The parts of a range that have one bidi level each, in the order of the text, widened to whole characters. */
	List<TextRange> runs(int begin, int end);

	/** The stretch that a range covers; the range lies within one visual line and one bidi run. */
	Extent extent(int begin, int end);

	/** The boundary between two characters that is nearest to x in a visual line. */
	int offsetAt(int line, int x);

	/** Where a caret in front of the character at an offset stands in a visual line that holds it or ends with it. */
	int caretX(int line, int offset);

	/** The visual line in which the character at an offset stands; the last line for the end of the block. */
	default int lineAt(int offset) {
		List<VisualLine> lines = lines();
		int line = 0;
		while (line + 1 < lines.size() && lines.get(line + 1).begin() <= offset) {
			line++;
		}
		return line;
	}
}
