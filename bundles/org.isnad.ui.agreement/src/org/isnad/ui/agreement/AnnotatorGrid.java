// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.util.List;

import org.isnad.agreement.table.AgreementCube;
import org.isnad.agreement.table.Question;

/** Annotator by annotator, in one layer by one measure. */
final class AnnotatorGrid implements Grid {
	private final AgreementCube cube;
	private final MeasureAgreement.Result result;
	private final Question question;
	private final List<String> raters;

	AnnotatorGrid(MeasureAgreement.Result result, Question question) {
		this.cube = result.cube();
		this.result = result;
		this.question = question;
		this.raters = cube.corpus().raters();
	}

	@Override
	public int rows() {
		return raters.size();
	}

	@Override
	public int columns() {
		return raters.size();
	}

	@Override
	public String rowName(int row) {
		return result.person(raters.get(row));
	}

	@Override
	public String columnName(int column) {
		return rowName(column);
	}

	@Override
	public Cell cell(int row, int column) {
		if (row == column) {
			return Cell.BLANK;
		}
		// The same two in the same order, whichever half of the table is looked at.
		return OverviewGrid.cell(cube, question.between(List.of(raters.get(Math.min(row, column)), raters.get(Math.max(row, column)))));
	}
}
