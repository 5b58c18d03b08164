// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene.look;

import java.util.Locale;

/**
 * The named colours of the look, each with its light and its dark value. Painting code and the theme's style sheets name no other colour;
 * the contrasts that the values were chosen for are kept by a test.
 */
public enum Token {
	PAPER("FDFCF9", "1C1F24"), //$NON-NLS-1$ //$NON-NLS-2$
	PART("FFFFFF", "22262C"), //$NON-NLS-1$ //$NON-NLS-2$
	WINDOW("F2F0EB", "16181C"), //$NON-NLS-1$ //$NON-NLS-2$
	TEXT("1D2127", "E6E4DF"), //$NON-NLS-1$ //$NON-NLS-2$
	MUTED("5D646E", "A0A8B3"), //$NON-NLS-1$ //$NON-NLS-2$
	LINE("D9D5CB", "3A4049"), //$NON-NLS-1$ //$NON-NLS-2$
	LINE2("E9E6DF", "2D323A"), //$NON-NLS-1$ //$NON-NLS-2$
	HOVER("F1EFE9", "2A2F37"), //$NON-NLS-1$ //$NON-NLS-2$
	HEAD("F8F6F2", "1D2025"), //$NON-NLS-1$ //$NON-NLS-2$
	FAINT("A7A398", "69707B"), //$NON-NLS-1$ //$NON-NLS-2$
	TRACK("E4E1D9", "343A43"), //$NON-NLS-1$ //$NON-NLS-2$
	BUTTON("FFFFFF", "2A2F37"), //$NON-NLS-1$ //$NON-NLS-2$
	ROW("E7EFFC", "222F42"), //$NON-NLS-1$ //$NON-NLS-2$
	GOLD_BAR("A37C0C", "C99C1A"), //$NON-NLS-1$ //$NON-NLS-2$
	CLAIM("1F6AC6", "4BA3F7"), //$NON-NLS-1$ //$NON-NLS-2$
	CLAIM_FILL("ECF3FC", "1E2F45"), //$NON-NLS-1$ //$NON-NLS-2$
	SOURCE("2B7264", "97E2CB"), //$NON-NLS-1$ //$NON-NLS-2$
	SOURCE_FILL("DFF1EB", "1D3A36"), //$NON-NLS-1$ //$NON-NLS-2$
	CUE("9A5A00", "F5B25A"), //$NON-NLS-1$ //$NON-NLS-2$
	CUE_FILL("FCEDD2", "40311A"), //$NON-NLS-1$ //$NON-NLS-2$
	ARC("434B57", "A4AEBA"), //$NON-NLS-1$ //$NON-NLS-2$
	CONTRADICTION("870E2D", "F4726F"), //$NON-NLS-1$ //$NON-NLS-2$
	CONTRADICTION_FILL("FBE5E8", "42222A"), //$NON-NLS-1$ //$NON-NLS-2$
	SUPPORT("3B7A31", "A8F08E"), //$NON-NLS-1$ //$NON-NLS-2$
	SUPPORT_FILL("E7F4E1", "273A22"), //$NON-NLS-1$ //$NON-NLS-2$
	UPDATE("6927BA", "A795CB"), //$NON-NLS-1$ //$NON-NLS-2$
	UPDATE_FILL("F0E8FA", "352A47"), //$NON-NLS-1$ //$NON-NLS-2$
	SUGGESTION("363C54", "D6DCF7"), //$NON-NLS-1$ //$NON-NLS-2$
	SUGGESTION_FILL("F0F0F6", "2E3038"), //$NON-NLS-1$ //$NON-NLS-2$
	SELECTION("081E96", "96BBFC"), //$NON-NLS-1$ //$NON-NLS-2$
	SELECTION_FILL("D6E6FF", "274468"), //$NON-NLS-1$ //$NON-NLS-2$
	GOLD("514500", "C09808"), //$NON-NLS-1$ //$NON-NLS-2$
	GOLD_FILL("F7E7A6", "3C330F"), //$NON-NLS-1$ //$NON-NLS-2$
	DISAGREEMENT("A53A8C", "DF70A6"), //$NON-NLS-1$ //$NON-NLS-2$
	DISAGREEMENT_FILL("FCE6F3", "402238"); //$NON-NLS-1$ //$NON-NLS-2$

	private final int light;
	private final int dark;

	Token(String light, String dark) {
		this.light = Integer.parseInt(light, 16);
		this.dark = Integer.parseInt(dark, 16);
	}

	/** The value in the dark or in the light theme, as 0xRRGGBB. */
	public int rgb(boolean inDark) {
		return inDark ? dark : light;
	}

	/** The value as a style sheet writes it, "#RRGGBB". */
	public String hex(boolean inDark) {
		return String.format(Locale.ROOT, "#%06X", rgb(inDark)); //$NON-NLS-1$
	}
}
