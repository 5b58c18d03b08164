// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.agreement.table.AgreementCube;
import org.isnad.agreement.table.Question;
/** The weeks one below the other: the same values as the curve, for the detail and the files. */
final class WeekGrid implements Grid {
	private final AgreementCube cube;
	private final Question question;
	private final List<Map.Entry<LocalDate, Set<Integer>>> weeks;

	WeekGrid(AgreementCube cube, Question question) {
		this.cube = cube;
		this.question = question;
		this.weeks = List.copyOf(cube.weeks().entrySet());
	}

	@Override
	public int rows() {
		return weeks.size();
	}

	@Override
	public int columns() {
		return 1;
	}

	@Override
	public String rowName(int row) {
		return weeks.get(row).getKey().toString();
	}

	@Override
	public int nameWidth() {
		return 92;
	}

	@Override
	public String columnName(int column) {
		return AgreementMessages.value;
	}

	@Override
	public String columnDetail(int column) {
		return MeasureWords.brief(question.measure());
	}

	@Override
	public Cell cell(int row, int column) {
		return OverviewGrid.cell(cube, question.in(weeks.get(row).getValue()));
	}
}
