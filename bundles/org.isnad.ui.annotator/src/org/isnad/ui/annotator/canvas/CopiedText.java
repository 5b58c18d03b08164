// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.stream.Collectors;

/**
 * The words that are copied: the selected text, else those of the selected annotations, one a line. No marks for the direction
 * of the text are added to them.
 */
final class CopiedText {

	private CopiedText() {
	}

	static String of(ArticleState state) {
		String text = state.scene().text();
		if (!state.range().isEmpty()) {
			return text.substring(state.range().begin(), state.range().end());
		}
		return state.selected().stream().map(key -> state.scene().span(key))
				.map(span -> span.fragments().stream().map(part -> text.substring(part.begin(), part.end()))
						.collect(Collectors.joining(" … "))) //$NON-NLS-1$
				.collect(Collectors.joining(System.lineSeparator()));
	}
}
