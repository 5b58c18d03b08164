// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.isnad.agreement.table.HeatSteps;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Palette;

/** The colours of a heat map in the present theme: one hue in six steps, that of disagreement for what is odd. */
final class HeatColors {
	private static final double[] SHARES = { 0.05, 0.16, 0.29, 0.44, 0.60, 1 };

	private HeatColors() {
	}

	/** The ground of a cell. */
	static RGB ground(Cell cell) {
		double share = cell.first() == null ? SHARES[HeatSteps.of(cell.strength())] : cell.strength() * (cell.odd() ? 0.55 : 1);
		return mixed(Palette.color(Token.PART).getRGB(), Palette.color(cell.odd() ? Token.DISAGREEMENT : Token.CLAIM).getRGB(), share);
	}

	/** The colour of a step, for the key of the map. */
	static Color step(int step) {
		return new Color(mixed(Palette.color(Token.PART).getRGB(), Palette.color(Token.CLAIM).getRGB(), SHARES[step]));
	}

	/** The ink that can be read best on a ground. */
	static Color ink(RGB ground) {
		Color text = Palette.color(Token.TEXT);
		Color paper = Palette.color(Token.PAPER);
		return contrast(text.getRGB(), ground) >= contrast(paper.getRGB(), ground) ? text : paper;
	}

	private static RGB mixed(RGB from, RGB to, double share) {
		return new RGB(mixed(from.red, to.red, share), mixed(from.green, to.green, share), mixed(from.blue, to.blue, share));
	}

	private static int mixed(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * Math.clamp(share, 0, 1));
	}

	/** By WCAG 2. */
	private static double contrast(RGB one, RGB other) {
		double a = luminance(one) + 0.05;
		double b = luminance(other) + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private static double luminance(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
