// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene.look;

/** A pair of ink and fill that belong together: the colours of a layer, a relation or a state. Each ink is readable on its own fill. */
public enum Tone {
	CLAIM(Token.CLAIM, Token.CLAIM_FILL),
	SOURCE(Token.SOURCE, Token.SOURCE_FILL),
	CUE(Token.CUE, Token.CUE_FILL),
	CONTRADICTION(Token.CONTRADICTION, Token.CONTRADICTION_FILL),
	SUPPORT(Token.SUPPORT, Token.SUPPORT_FILL),
	UPDATE(Token.UPDATE, Token.UPDATE_FILL),
	SUGGESTION(Token.SUGGESTION, Token.SUGGESTION_FILL),
	SELECTION(Token.SELECTION, Token.SELECTION_FILL),
	GOLD(Token.GOLD, Token.GOLD_FILL),
	DISAGREEMENT(Token.DISAGREEMENT, Token.DISAGREEMENT_FILL),
	/** No layer: counts, dates, neutral relations. */
	PLAIN(Token.MUTED, Token.TRACK);

	private final Token ink;
	private final Token fill;

	Tone(Token ink, Token fill) {
		this.ink = ink;
		this.fill = fill;
	}

	/** Lines, glyphs and text. */
	public Token ink() {
		return ink;
	}

	/** The ground beneath them. */
	public Token fill() {
		return fill;
	}
}
