// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.SubMonitor;
import org.isnad.agreement.Agreement;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.AgreementOperation;
import org.isnad.agreement.Evaluation;
import org.isnad.agreement.Measures;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;

/** The agreement of the annotators on the documents of a release, as a table in Markdown. */
@SuppressWarnings("nls")
final class AgreementTable {
	/** One measure that fits for each kind of layer; all of them are a command away, and a card is to be read. */
	private static final Set<String> SHOWN = Set.of("f1-exact", "f1-overlap", "krippendorff-alpha", "relation-f1", "b-cubed");

	private final CorpusStore store;
	private final Set<String> documents = new TreeSet<>();

	AgreementTable(CorpusStore store, ReleaseRows rows) {
		this.store = store;
		rows.rows(ReleaseTable.DOCUMENTS).forEach(row -> documents.add(ReleaseRows.text(row, "doc_id")));
	}

	private static List<AgreementMeasure> shown() {
		return Measures.installed().stream().filter(measure -> SHOWN.contains(measure.id())).toList();
	}

	String text(SubMonitor monitor) throws CorpusException {
		if (store.annotators().size() < 2) {
			return "Agreement: there is one annotator, so there is none to tell.\n\n";
		}
		List<Agreement> results = new AgreementOperation(store, List.of(), document -> documents.contains(document.getId()), new Evaluation(shown(), 0, Evaluation.SEED))
				.run(monitor);
		StringBuilder table = new StringBuilder("Agreement before adjudication, over the documents of this release:\n\n| layer | measure | value | items | raters |\n|---|---|---|---|---|\n");
		for (Agreement result : results) {
			if (result.value().number() != null) {
				String measure = result.measure() + (result.label() == null ? "" : " (" + result.label() + ")");
				table.append("| ").append(result.layer()).append(" | ").append(measure.replace("|", "\\|")).append(" | ")
						.append(String.format(Locale.ROOT, "%.3f", result.value().number())).append(" | ").append(result.n()).append(" | ").append(result.raters()).append(" |\n");
			}
		}
		return table.append('\n').toString();
	}
}
