// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.CorpusAgreement;
import org.isnad.agreement.Evaluation;
import org.isnad.agreement.Measures;
import org.isnad.agreement.ReadCorpusAgreement;
import org.isnad.agreement.table.AgreementCube;
import org.isnad.agreement.table.Question;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.model.Annotator;
import org.isnad.model.Document;
import org.isnad.scene.ElementLook;

/**
 * Reads what the annotators of a corpus did and works out what the overview shows first. It reads the files and not the session, so that
 * nobody's editing waits for it and memory does not grow with the corpus.
 */
final class MeasureAgreement {
	private final EditSession session;

	/**
	 * What was read.
	 *
	 * @param cube      answers questions about it
	 * @param measures  the installed measures
	 * @param people    the names of the annotators by their ids
	 * @param documents the short names of the documents by their ids
	 */
	record Result(AgreementCube cube, List<AgreementMeasure> measures, Map<String, String> people, Map<String, String> documents) {
		String person(String id) {
			return people.getOrDefault(id, id);
		}
	}

	MeasureAgreement(EditSession session) {
		this.session = session;
	}

	Result run(IProgressMonitor monitor) throws Exception {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		session.flush();
		CorpusStore store = CorpusStore.open(session.store().folder());
		CorpusAgreement corpus = new ReadCorpusAgreement(store, List.of(), document -> true).forgetting().run(progress.split(60));
		List<AgreementMeasure> measures = Measures.installed();
		AgreementCube cube = new AgreementCube(corpus, measures, Evaluation.RESAMPLES);
		List<List<String>> pairs = cube.pairs();
		progress.setWorkRemaining(cube.layers().size() * (pairs.size() + 1));
		for (String layer : cube.layers()) {
			Question whole = new Question(layer, cube.usual(layer), null, List.of(), null);
			progress.split(1);
			for (List<String> pair : pairs) {
				progress.split(1);
				cube.value(whole.between(pair));
			}
		}
		Map<String, String> people = new TreeMap<>();
		for (Annotator annotator : store.corpus().getAnnotators()) {
			people.put(annotator.getId(), annotator.getName() == null || annotator.getName().isBlank() ? annotator.getId() : annotator.getName());
		}
		Map<String, String> documents = new TreeMap<>(ElementLook.shortNames(store));
		for (Document document : store.documents()) {
			documents.putIfAbsent(document.getId(), ElementLook.documentTitle(document));
		}
		return new Result(cube, measures, people, documents);
	}
}
