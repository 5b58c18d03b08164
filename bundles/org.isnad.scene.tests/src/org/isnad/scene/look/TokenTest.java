// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The contrasts that the colours were chosen for (WCAG 2). */
class TokenTest {

	private static final double READABLE = 4.5;

	@Test
	void inkIsReadableOnItsOwnFillAndOnEveryGround() {
		for (boolean dark : new boolean[] { false, true }) {
			for (Tone tone : Tone.values()) {
				if (tone != Tone.PLAIN) {
					assertContrast(READABLE, tone.ink(), tone.fill(), dark);
				}
				assertContrast(READABLE, tone.ink(), Token.PAPER, dark);
				assertContrast(READABLE, tone.ink(), Token.PART, dark);
				assertContrast(READABLE, tone.ink(), Token.ROW, dark);
			}
		}
	}

	@Test
	void articleTextIsClearOnEveryFill() {
		for (Tone tone : Tone.values()) {
			assertContrast(12.0, Token.TEXT, tone.fill(), false);
			assertContrast(7.0, Token.TEXT, tone.fill(), true);
		}
	}

	@Test
	void mutedTextIsReadableWhereItStands() {
		for (boolean dark : new boolean[] { false, true }) {
			for (Token ground : new Token[] { Token.PAPER, Token.PART, Token.WINDOW, Token.HEAD, Token.ROW, Token.HOVER }) {
				assertContrast(READABLE, Token.MUTED, ground, dark);
			}
		}
	}

	@Test
	void valuesAreWrittenAsStyleSheetsWriteThem() {
		assertEquals("#1F6AC6", Token.CLAIM.hex(false)); //$NON-NLS-1$
		assertEquals("#16181C", Token.WINDOW.hex(true)); //$NON-NLS-1$
		assertEquals(0x1F6AC6, Token.CLAIM.rgb(false));
	}

	private static void assertContrast(double least, Token ink, Token ground, boolean dark) {
		double contrast = contrast(ink.rgb(dark), ground.rgb(dark));
		assertTrue(contrast >= least, () -> ink + " on " + ground + (dark ? " dark " : " light ") + contrast); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Contrast ratio after WCAG 2.1. */
	private static double contrast(int a, int b) {
		double first = luminance(a) + 0.05;
		double second = luminance(b) + 0.05;
		return Math.max(first, second) / Math.min(first, second);
	}

	private static double luminance(int rgb) {
		return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
