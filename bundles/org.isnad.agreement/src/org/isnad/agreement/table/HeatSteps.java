// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement.table;

/** The steps of a heat map: how strongly a value is coloured, from 0 to 5. The cuts are those that people know, and no verdict. */
public final class HeatSteps {
	/** Below the first cut lies step 0, from the last one on step 5. */
	public static final double[] CUTS = { 0.5, 0.6, 2 / 3.0, 0.8, 0.9 };

	private HeatSteps() {
	}

	/** The step of a value. */
	public static int of(double value) {
		int step = 0;
		while (step < CUTS.length && value >= CUTS[step]) {
			step++;
		}
		return step;
	}
}
