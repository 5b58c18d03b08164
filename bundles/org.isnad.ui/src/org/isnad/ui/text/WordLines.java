// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;

/** Breaks a text between words, as wide as the font of a GC has them. */
public final class WordLines {
	private WordLines() {
	}

	/** Lines of at most this width, but for a word that is wider, and at most so many; in the last one an ellipsis stands for whole words left out. At least one. */
	public static List<String> of(String text, GC gc, int width, int most) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.strip().split("\\s+")) { //$NON-NLS-1$
			String longer = line.isEmpty() ? word : line + " " + word; //$NON-NLS-1$
			if (!line.isEmpty() && gc.textExtent(longer).x > width) {
				if (lines.size() == most - 1) {
					lines.add(line + " \u2026"); //$NON-NLS-1$
					return lines;
				}
				lines.add(line.toString());
				line.setLength(0);
				line.append(word);
			} else {
				line.setLength(0);
				line.append(longer);
			}
		}
		lines.add(line.toString());
		return lines;
	}
}
