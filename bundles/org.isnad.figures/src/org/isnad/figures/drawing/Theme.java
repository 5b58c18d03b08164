// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.drawing;

import java.util.Locale;

import org.isnad.scene.look.Token;

/** The colours of a figure. */
public enum Theme {
	/** Those of the light window. */
	LIGHT,
	/** Those of the dark window. */
	DARK,
	/** Black on white: the forms alone tell the layers apart. */
	PRINT;

	private static final int BLACK = 0x000000;
	private static final int WHITE = 0xFFFFFF;

	/** The name on the command line. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The colour of a token as 0xRRGGBB. */
	public int rgb(Token token) {
		if (this != PRINT) {
			return token.rgb(this == DARK);
		}
		return token == Token.PAPER || isFill(token) ? WHITE : BLACK;
	}

	/** Whether fills have no colour, so that nothing need be painted for them. */
	public boolean isWithoutFills() {
		return this == PRINT;
	}

	private static boolean isFill(Token token) {
		return token.name().endsWith("_FILL") || token == Token.TRACK || token == Token.PART; //$NON-NLS-1$
	}
}
