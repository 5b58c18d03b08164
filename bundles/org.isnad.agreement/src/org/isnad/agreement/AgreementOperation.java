// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;

/** Works out every measure that fits, for each layer and tag of a corpus. It reads annotations and changes nothing. */
public final class AgreementOperation {
	private final ReadCorpusAgreement reading;
	private final Evaluation evaluation;
	private List<String> notes = List.of();

	/**
	 * @param annotators whose annotations are compared; all where it is empty
	 * @param documents  which documents
	 */
	public AgreementOperation(CorpusStore store, Collection<String> annotators, Predicate<Document> documents, Evaluation evaluation) {
		this.reading = new ReadCorpusAgreement(store, annotators, documents);
		this.evaluation = evaluation;
	}

	/** Unloads each document once it was read, see {@link ReadCorpusAgreement#forgetting()}. */
	public AgreementOperation forgetting() {
		reading.forgetting();
		return this;
	}

	/**
	 * The results, layer by layer. A document whose text is not the one that was annotated is left out, see {@link #notes()}.
	 *
	 * @param monitor for progress and cancel; null is allowed
	 * @throws CorpusException             if a file cannot be read
	 * @throws OperationCanceledException if it was cancelled
	 */
	public List<Agreement> run(IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.measuring, 100);
		CorpusAgreement corpus = reading.run(progress.split(40));
		notes = corpus.notes();
		progress.setWorkRemaining(corpus.studies().size());
		// Studies do not know of one another, so that as many are evaluated at once as there are cores; the results stay in their order.
		IProgressMonitor cancel = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return progress.isCanceled();
			}
		};
		return corpus.studies().entrySet().parallelStream().flatMap(study -> {
			List<Agreement> results = evaluation.evaluate(study.getKey(), study.getValue(), cancel);
			synchronized (progress) {
				progress.worked(1);
			}
			return results.stream();
		}).toList();
	}

	/** What the last run had to leave out, and why: sentences for people, usually none. */
	public List<String> notes() {
		return notes;
	}
}
