// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import org.isnad.agreement.table.Question;

/**
 * A cell of a grid.
 *
 * @param shown    what is printed in it
 * @param strength how strongly it is coloured, from 0 to 1; below 0 for a cell without a value, which is hatched
 * @param odd      whether its colour is that of disagreement
 * @param reason   why there is no value, or null
 * @param question what it answers, or null for a cell without meaning
 * @param first    of a confusion matrix the value of the first annotator, else null
 * @param second   of a confusion matrix the value of the second annotator, else null
 */
record Cell(String shown, double strength, boolean odd, String reason, Question question, String first, String second) {
	/** A cell in which nothing can stand. */
	static final Cell BLANK = new Cell("", -2, false, null, null, null, null); //$NON-NLS-1$

	boolean isBlank() {
		return question == null;
	}
}
