// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.file;

/** Writes numbers for SVG and PDF: hundredths of a pixel, no exponent, never in the digits of a locale. */
final class Numbers {

	private Numbers() {
	}

	/** A number rounded to hundredths, without needless zeros. */
	static String of(double value) {
		return append(new StringBuilder(8), value).toString();
	}

	static StringBuilder append(StringBuilder out, double value) {
		long scaled = Math.round(value * 100);
		if (scaled < 0) {
			out.append('-');
			scaled = -scaled;
		}
		out.append(scaled / 100);
		long rest = scaled % 100;
		if (rest > 0) {
			out.append('.');
			if (rest < 10) {
				out.append('0');
			}
			out.append(rest % 10 == 0 ? rest / 10 : rest);
		}
		return out;
	}
}
