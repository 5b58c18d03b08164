// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;

/** Works out every measure that fits, for each layer and tag of a corpus. It reads annotations and changes nothing. */
public final class AgreementOperation {
	private final CorpusStore store;
	private final Collection<String> annotators;
	private final Predicate<Document> documents;
	private final Evaluation evaluation;

	/**
	 * @param annotators whose annotations are compared; all where it is empty
	 * @param documents  which documents
	 */
	public AgreementOperation(CorpusStore store, Collection<String> annotators, Predicate<Document> documents, Evaluation evaluation) {
		this.store = store;
		this.annotators = List.copyOf(annotators);
		this.documents = documents;
		this.evaluation = evaluation;
	}

	/**
	 * The results, layer by layer.
	 *
	 * @param monitor for progress and cancel; null is allowed
	 * @throws CorpusException             if a file cannot be read
	 * @throws OperationCanceledException if it was cancelled
	 */
	public List<Agreement> run(IProgressMonitor monitor) throws CorpusException {
		store.requireAllDocuments();
		Collection<String> raters = annotators.isEmpty() ? store.annotators() : new TreeSet<>(annotators);
		List<String> chosen = store.documents().stream().filter(documents).map(Document::getId).toList();
		Map<String, Study> studies = new CorpusStudies(store, raters, chosen).all();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.measuring, studies.size());
		List<Agreement> results = new ArrayList<>();
		for (Map.Entry<String, Study> study : studies.entrySet()) {
			progress.subTask(study.getKey());
			results.addAll(evaluation.evaluate(study.getKey(), study.getValue(), progress.split(1)));
		}
		return results;
	}
}
