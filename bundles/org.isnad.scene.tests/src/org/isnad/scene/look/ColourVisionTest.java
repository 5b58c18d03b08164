// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Colours that meet on one line or in one list can be told apart by readers who do not see red or green. */
class ColourVisionTest {

	private static final List<List<Token>> MEETING = List.of(
			List.of(Token.CLAIM, Token.SOURCE, Token.CUE, Token.ARC),
			List.of(Token.CONTRADICTION, Token.SUPPORT, Token.UPDATE, Token.SUGGESTION),
			List.of(Token.GOLD, Token.DISAGREEMENT, Token.SUGGESTION, Token.SELECTION),
			List.of(Token.CLAIM, Token.SOURCE, Token.CUE, Token.CONTRADICTION, Token.DISAGREEMENT));

	/** Pairs of Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula" (2005), table 1. */
	@Test
	void formulaGivesThePublishedValues() {
		assertEquals(2.0425, ColourVision.difference(lab(50, 2.6772, -79.7751), lab(50, 0, -82.7485)), 5e-5);
		assertEquals(2.3669, ColourVision.difference(lab(50, 0, 0), lab(50, -1, 2)), 5e-5);
		assertEquals(7.1792, ColourVision.difference(lab(50, 2.49, -0.001), lab(50, -2.49, 0.0009)), 5e-5);
		assertEquals(4.3065, ColourVision.difference(lab(50, 2.5, 0), lab(50, 0, -2.5)), 5e-5);
		assertEquals(27.1492, ColourVision.difference(lab(50, 2.5, 0), lab(73, 25, -18)), 5e-5);
		assertEquals(1.2644, ColourVision.difference(lab(60.2574, -34.0099, 36.2677), lab(60.4626, -34.1751, 39.4387)), 5e-5);
		assertEquals(1.2630, ColourVision.difference(lab(63.0109, -31.0961, -5.8663), lab(62.8187, -29.7946, -4.0864)), 5e-5);
		assertEquals(0.9082, ColourVision.difference(lab(2.0776, 0.0795, -1.1350), lab(0.9033, -0.0636, -0.5514)), 5e-5);
	}

	private static double[] lab(double l, double a, double b) {
		return new double[] { l, a, b };
	}

	@Test
	void colourBlindReadersTellApartWhatMeets() {
		for (ColourVision eyes : new ColourVision[] { ColourVision.NORMAL, ColourVision.PROTAN, ColourVision.DEUTAN }) {
			for (List<Token> group : MEETING) {
				assertApart(eyes, group, false, 11.0);
				assertApart(eyes, group, true, 12.0);
			}
		}
	}

	/** Red and green of equal lightness, which the choice avoids, are not told apart: the simulation simulates. */
	@Test
	void redAndGreenOfOneLightnessAreOneToDeutans() {
		assertTrue(ColourVision.NORMAL.difference(0xA06040, 0x6A7840) > 20);
		assertTrue(ColourVision.DEUTAN.difference(0xA06040, 0x6A7840) < 11);
	}

	private static void assertApart(ColourVision eyes, List<Token> group, boolean dark, double least) {
		for (Token one : group) {
			for (Token other : group) {
				if (one.ordinal() < other.ordinal()) {
					double difference = eyes.difference(one.rgb(dark), other.rgb(dark));
					assertTrue(difference >= least - 0.05, () -> eyes + " " + one + "/" + other + (dark ? " dark " : " light ") + difference);
				}
			}
		}
	}
}
