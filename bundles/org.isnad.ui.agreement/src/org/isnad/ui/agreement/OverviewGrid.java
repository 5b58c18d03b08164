// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.isnad.agreement.AnnotatedDocument;
import org.isnad.agreement.Value;
import org.isnad.agreement.table.AgreementCube;
import org.isnad.agreement.table.Question;
import org.isnad.ui.text.Isolation;

/** Layers and tags, each by its usual measure or by the one chosen: of all, of each two annotators, of each week, of each document. */
final class OverviewGrid implements Grid {
	private final AgreementCube cube;
	private final List<Row> rows = new ArrayList<>();
	private final List<Question> columns = new ArrayList<>();
	private final LayerWords words;

	private record Row(String name, List<String> raters, Set<Integer> documents, boolean begins) {
	}

	OverviewGrid(MeasureAgreement.Result result, LayerWords words, String measure) {
		this.cube = result.cube();
		this.words = words;
		for (String layer : cube.layers()) {
			boolean fits = !measure.isEmpty() && cube.measures(layer, result.measures()).contains(measure);
			columns.add(new Question(layer, fits ? measure : cube.usual(layer), null, List.of(), null));
		}
		rows.add(new Row(AgreementMessages.allDocuments, List.of(), null, false));
		boolean first = true;
		for (List<String> pair : cube.pairs()) {
			if (cube.corpus().raters().size() > 2) {
				rows.add(new Row(pair(result, pair), pair, null, first));
				first = false;
			}
		}
		first = true;
		var weeks = cube.weeks();
		for (LocalDate monday : weeks.size() > 1 ? weeks.keySet() : Set.<LocalDate>of()) {
			rows.add(new Row(Isolation.message(AgreementMessages.weekOf, monday.toString()), List.of(), weeks.get(monday), first));
			first = false;
		}
		first = true;
		List<AnnotatedDocument> documents = cube.corpus().documents();
		for (int d = 0; d < documents.size(); d++) {
			if (documents.get(d).annotators().size() > 1) {
				String id = documents.get(d).id();
				rows.add(new Row(result.documents().getOrDefault(id, id), List.of(), Set.of(d), first));
				first = false;
			}
		}
	}

	static String pair(MeasureAgreement.Result result, List<String> pair) {
		return Isolation.isolate(result.person(pair.getFirst())) + " – " + Isolation.isolate(result.person(pair.getLast())); //$NON-NLS-1$
	}

	/** A cell that answers a question. */
	static Cell cell(AgreementCube cube, Question question) {
		Value value = cube.value(question);
		Double number = value.number();
		return number == null ? new Cell("–", -1, false, value.undefined(), question, null, null) //$NON-NLS-1$
				: new Cell(String.format(Locale.ROOT, "%.2f", number), Math.max(0, number), false, null, question, null, null); //$NON-NLS-1$
	}

	@Override
	public int rows() {
		return rows.size();
	}

	@Override
	public int columns() {
		return columns.size();
	}

	@Override
	public String rowName(int row) {
		return rows.get(row).name();
	}

	@Override
	public boolean begins(int row) {
		return rows.get(row).begins();
	}

	@Override
	public String columnName(int column) {
		return words.column(columns.get(column).layer());
	}

	@Override
	public String columnDetail(int column) {
		return MeasureWords.brief(columns.get(column).measure());
	}

	@Override
	public Cell cell(int row, int column) {
		return cell(cube, columns.get(column).between(rows.get(row).raters()).in(rows.get(row).documents()));
	}
}
