// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Problem;
import org.isnad.core.Rules;
import org.isnad.core.Severity;
import org.isnad.core.Validator;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SetState;
import org.isnad.core.edit.Together;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.model.WorkState;

/**
 * Says of documents that the session's annotator is done with them, unless the rules of the scheme find errors in them; one step of undo.
 * On the thread that edits. Warnings keep nobody from being done.
 */
public final class FinishDocuments {
	/**
	 * What came of it.
	 *
	 * @param finished the documents that are done now, those that were before among them
	 * @param refused the documents that are not, each with its errors
	 */
	public record Result(List<String> finished, Map<String, List<Problem>> refused) {
	}

	private final EditSession session;
	private final Set<String> documents;

	/** The documents by their ids; one that the corpus does not have is left out. */
	public FinishDocuments(EditSession session, Collection<String> documents) {
		this.session = session;
		this.documents = new LinkedHashSet<>(documents);
	}

	/**
	 * Checks and finishes.
	 *
	 * @throws EditException if a document is locked; nothing was changed then
	 */
	public Result run(IProgressMonitor monitor) throws CorpusException, EditException {
		CorpusStore store = session.store();
		SubMonitor progress = SubMonitor.convert(monitor, documents.size());
		List<String> finished = new ArrayList<>();
		Map<String, List<Problem>> refused = new LinkedHashMap<>();
		List<Edit> edits = new ArrayList<>();
		Validator validator = new Validator(Rules.installed());
		for (String id : documents) {
			progress.split(1);
			Document document = store.document(id).orElse(null);
			if (document == null) {
				continue;
			}
			AnnotationSet set = store.annotations(id, session.annotator());
			List<Problem> errors = validator.validate(store, document, session.annotator()).stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
			if (errors.isEmpty()) {
				finished.add(id);
				edits.add(new SetState(set, WorkState.COMPLETE));
			} else {
				refused.put(id, errors);
			}
		}
		session.execute(new Together(Messages.finish, edits));
		return new Result(List.copyOf(finished), refused);
	}
}
