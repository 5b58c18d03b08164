// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.junit.jupiter.api.Test;

/** Text on the canvas is readable on everything that can lie beneath it, also where tints lie on each other (WCAG 2.1). */
class CanvasContrastTest {

	private static final double READABLE = 4.5;
	private static final int NESTED = 5;

	/** Paper, and what claims nested in each other, a source or a cue in them, a place found and a selection make of it. */
	private static List<Integer> grounds(boolean dark) {
		List<Integer> grounds = new ArrayList<>();
		int tinted = Token.PAPER.rgb(dark);
		grounds.add(tinted);
		for (int depth = 0; depth < NESTED; depth++) {
			tinted = blend(Token.CLAIM_FILL.rgb(dark), tinted, SpanPainter.CLAIM_TINT);
			grounds.add(tinted);
		}
		for (Tone tone : Tone.values()) {
			grounds.add(tone.fill().rgb(dark));
		}
		grounds.add(Token.TRACK.rgb(dark));
		return grounds;
	}

	@Test
	void articleTextIsReadableOnEveryGround() {
		for (boolean dark : new boolean[] { false, true }) {
			for (int ground : grounds(dark)) {
				assertContrast(7, Token.TEXT.rgb(dark), ground, "text");
			}
		}
	}

	@Test
	void bracketsAndUnderlinesAreSeenOnEveryTintOfTheirLayer() {
		for (boolean dark : new boolean[] { false, true }) {
			for (int ground : grounds(dark).subList(0, NESTED + 1)) {
				for (Tone tone : List.of(Tone.CLAIM, Tone.SOURCE, Tone.CUE, Tone.SUGGESTION, Tone.SELECTION, Tone.DISAGREEMENT)) {
					assertContrast(READABLE, tone.ink().rgb(dark), ground, tone + " ink");
				}
			}
		}
	}

	@Test
	void chipsNumbersAndPillsAreReadable() {
		for (boolean dark : new boolean[] { false, true }) {
			for (Tone tone : Tone.values()) {
				assertContrast(READABLE, tone.ink().rgb(dark), tone.fill().rgb(dark), tone + " chip");
			}
			for (Tone tone : List.of(Tone.CLAIM, Tone.SOURCE, Tone.CUE)) {
				assertContrast(READABLE, Token.GOLD.rgb(dark), tone.fill().rgb(dark), "gold on " + tone);
			}
			assertContrast(READABLE, Token.SUGGESTION.rgb(dark), Token.PAPER.rgb(dark), "suggestion chip");
			assertContrast(READABLE, Token.PAPER.rgb(dark), Token.SELECTION.rgb(dark), "inverted chip");
			assertContrast(READABLE, Token.PAPER.rgb(dark), Token.ARC.rgb(dark), "rung number");
			assertContrast(READABLE, Token.PAPER.rgb(dark), Token.CUE.rgb(dark), "number of a run");
			assertContrast(READABLE, Token.ARC.rgb(dark), Token.PAPER.rgb(dark), "pill");
			assertContrast(READABLE, Token.MUTED.rgb(dark), Token.PAPER.rgb(dark), "paragraph number");
			assertContrast(READABLE, Token.MUTED.rgb(dark), Token.HEAD.rgb(dark), "line of help");
			assertContrast(READABLE, Token.SELECTION.rgb(dark), Token.SELECTION_FILL.rgb(dark), "prompt");
		}
	}

	/** Lines that step back are still seen, and stronger where more contrast was asked for (3 : 1, WCAG 2.1, 1.4.11). */
	@Test
	void arcsThatStepBackStaySeen() {
		for (boolean dark : new boolean[] { false, true }) {
			int paper = Token.PAPER.rgb(dark);
			double dim = contrast(blend(Token.ARC.rgb(dark), paper, ArcPainter.DIM), paper);
			double strong = contrast(blend(Token.ARC.rgb(dark), paper, ArcPainter.LESS_DIM), paper);
			assertTrue(dim >= 1.8, "dimmed " + dim);
			assertTrue(strong >= 3, "with more contrast " + strong);
		}
	}

	private static int blend(int over, int under, int alpha) {
		int result = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			int channel = ((over >> shift & 0xFF) * alpha + (under >> shift & 0xFF) * (255 - alpha)) / 255;
			result |= channel << shift;
		}
		return result;
	}

	private static void assertContrast(double least, int ink, int ground, String what) {
		double contrast = contrast(ink, ground);
		assertTrue(contrast >= least, () -> String.format("%s: #%06X on #%06X has %.2f", what, ink, ground, contrast));
	}

	private static double contrast(int a, int b) {
		double first = luminance(a) + 0.05;
		double second = luminance(b) + 0.05;
		return Math.max(first, second) / Math.min(first, second);
	}

	private static double luminance(int rgb) {
		return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
