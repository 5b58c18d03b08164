// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.isnad.layout.TextRange;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;

/**
 * The words that are copied, exactly as they stand in the text: the selected ones, else those of the selected annotations, one a line.
 * No marks for the direction of the text are added to them and none are taken away.
 */
final class CopiedText {

	/** A bracket in the text. */
	private record Bracket(int offset, boolean opens, int other, int number) {
	}

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

	/**
	 * The selected words, else those around the selected annotations, else the article, with the annotations that lie in them in
	 * numbered brackets and a list of what the numbers mean. Every fragment has a pair of brackets of its own.
	 */
	static String annotated(ArticleState state, Function<Object, String> names) {
		TextRange range = range(state);
		String text = state.scene().text();
		List<SceneSpan> spans = state.scene().spans().stream().filter(span -> span.standing() != Standing.SUGGESTED && range.begin() <= span.begin()
				&& span.end() <= range.end() && (state.selected().isEmpty() || state.isSelected(span.key()))).toList();
		List<Bracket> brackets = new ArrayList<>();
		for (int i = 0; i < spans.size(); i++) {
			for (TextRange part : spans.get(i).fragments()) {
				brackets.add(new Bracket(part.begin(), true, part.end(), i + 1));
				brackets.add(new Bracket(part.end(), false, part.begin(), i + 1));
			}
		}
		// what ends goes before what begins; the wider one opens first and closes last
		brackets.sort(Comparator.comparingInt(Bracket::offset).thenComparing(Bracket::opens).thenComparingInt(bracket -> -bracket.other())
				.thenComparingInt(bracket -> bracket.opens() ? bracket.number() : -bracket.number()));
		StringBuilder copied = new StringBuilder();
		int at = range.begin();
		for (Bracket bracket : brackets) {
			copied.append(text, at, bracket.offset()).append(bracket.opens() ? "[" + bracket.number() + ' ' : " " + bracket.number() + ']'); //$NON-NLS-1$ //$NON-NLS-2$
			at = bracket.offset();
		}
		copied.append(text, at, range.end());
		for (int i = 0; i < spans.size(); i++) {
			copied.append(System.lineSeparator()).append(i + 1).append(' ').append(names.apply(spans.get(i).key()));
		}
		return copied.toString();
	}

	private static TextRange range(ArticleState state) {
		if (!state.range().isEmpty()) {
			return state.range();
		}
		if (state.selected().isEmpty()) {
			return new TextRange(0, state.scene().text().length());
		}
		List<SceneSpan> spans = state.selected().stream().map(key -> state.scene().span(key)).toList();
		return new TextRange(spans.stream().mapToInt(SceneSpan::begin).min().orElse(0), spans.stream().mapToInt(SceneSpan::end).max().orElse(0));
	}

	/** Puts words on the clipboard; answers whether there were any. */
	static boolean put(Display display, String words) {
		if (words.isEmpty()) {
			return false;
		}
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		return true;
	}
}
