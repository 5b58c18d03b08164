// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import java.util.List;

import org.isnad.layout.ChipLabel;
import org.isnad.layout.LayoutSpan;
import org.isnad.layout.SpanForm;
import org.isnad.layout.TextRange;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;

/**
 * An annotation as the canvas shows it.
 *
 * @param key       the model element; compared by identity
 * @param form      how it shows itself in the line
 * @param tone      its colours
 * @param standing  whose it is
 * @param glyph     the glyph of its chip
 * @param word      the word of its chip
 * @param chip      whether it has a chip also while it is not selected
 * @param fragments its parts as UTF-16 offsets, in order
 * @param marks     its relations
 */
public record SceneSpan(Object key, SpanForm form, Tone tone, Standing standing, Glyph glyph, String word, boolean chip,
		List<TextRange> fragments, List<SceneMark> marks) {

	public SceneSpan {
		fragments = List.copyOf(fragments);
		marks = List.copyOf(marks);
	}

	/** Where the first fragment begins. */
	public int begin() {
		return fragments.getFirst().begin();
	}

	/** Where the last fragment ends. */
	public int end() {
		return fragments.getLast().end();
	}

	/** The colours it is drawn in: those of its standing while that is open, else those of its layer. */
	public Tone look() {
		return switch (standing) {
		case SUGGESTED -> Tone.SUGGESTION;
		case DISPUTED -> Tone.DISAGREEMENT;
		case OWN, GOLD -> tone;
		};
	}

	/** The glyph of its chip as drawn: that of its standing where it is not the annotator's own. */
	public Glyph lookGlyph() {
		return switch (standing) {
		case SUGGESTED -> Glyph.SUGGESTION;
		case GOLD -> Glyph.GOLD;
		case OWN, DISPUTED -> glyph;
		};
	}

	/** The colour of that glyph: of what is gold the glyph alone is. */
	public Token lookGlyphInk() {
		return standing == Standing.GOLD ? Token.GOLD : look().ink();
	}

	/**
	 * The span as the layout takes it.
	 *
	 * @param rung     number of its step in the lit chain, or null
	 * @param showChip whether it has a chip
	 */
	public LayoutSpan toLayout(String rung, boolean showChip) {
		ChipLabel label = showChip ? new ChipLabel(word, rung, marks.isEmpty() ? List.of() : marks.stream().map(SceneMark::text).toList()) : null;
		return new LayoutSpan(key, form, fragments, label);
	}
}
