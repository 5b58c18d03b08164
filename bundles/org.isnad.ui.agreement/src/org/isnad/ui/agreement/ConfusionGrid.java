// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.util.List;

import org.isnad.agreement.table.ConfusionMatrix;
import org.isnad.agreement.table.Question;

/** The values of one annotator by those of another; each cell is coloured by its share of its row. */
final class ConfusionGrid implements Grid {
	private final ConfusionMatrix matrix;
	private final Question question;
	private final LayerWords words;

	ConfusionGrid(ConfusionMatrix matrix, Question question, LayerWords words) {
		this.matrix = matrix;
		this.question = question;
		this.words = words;
	}

	@Override
	public int rows() {
		return matrix.values().size();
	}

	@Override
	public int columns() {
		return matrix.values().size();
	}

	@Override
	public String rowName(int row) {
		return words.value(question.layer(), matrix.values().get(row));
	}

	@Override
	public String columnName(int column) {
		return rowName(column);
	}

	@Override
	public Cell cell(int row, int column) {
		List<Integer> counts = matrix.counts().get(row);
		int all = counts.stream().mapToInt(Integer::intValue).sum();
		int count = counts.get(column);
		// The least count is still to be seen.
		double strength = count == 0 ? 0 : 0.3 + 0.7 * count / all;
		return new Cell(count == 0 ? "·" : Integer.toString(count), strength, row != column && count > 0, null, question, matrix.values().get(row), //$NON-NLS-1$
				matrix.values().get(column));
	}
}
