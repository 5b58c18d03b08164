// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Lock;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.WorkPlan;
import org.isnad.model.file.Ids;

/** Locks documents, so that nobody changes their annotations, or takes such locks away. What is locked already stays as it is. */
public final class LockDocuments implements Edit {
	private final Collection<String> documents;
	private final String annotator;
	private final String note;
	private final boolean lock;

	private LockDocuments(Collection<String> documents, String annotator, String note, boolean lock) {
		this.documents = List.copyOf(documents);
		this.annotator = annotator;
		this.note = note;
		this.lock = lock;
	}

	/** Locks the documents of these ids for an annotator, or for all where that is null; the note says why, or is null. */
	public static LockDocuments lock(Collection<String> documents, String annotator, String note) {
		return new LockDocuments(documents, annotator, note, true);
	}

	/** Takes away the locks of the documents that keep the annotator from changing them; all their locks where the annotator is null. */
	public static LockDocuments unlock(Collection<String> documents, String annotator) {
		return new LockDocuments(documents, annotator, null, false);
	}

	@Override
	public String label() {
		return lock ? Messages.lock : Messages.unlock;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		WorkPlan plan;
		try {
			plan = session.store().plan();
		} catch (CorpusException e) {
			throw new EditException(e);
		}
		if (!lock) {
			List<Lock> gone = plan.getLocks().stream().filter(each -> documents.contains(each.getDocument())
					&& (annotator == null || each.getAnnotator() == null || annotator.equals(each.getAnnotator()))).toList();
			return session.commands().removeAll(plan, Literals.WORK_PLAN__LOCKS, gone).done();
		}
		List<Lock> fresh = documents.stream().distinct()
				.filter(document -> plan.getLocks().stream().noneMatch(each -> document.equals(each.getDocument()) && Objects.equals(annotator, each.getAnnotator())))
				.map(document -> fresh(document, session)).toList();
		return session.commands().addAll(plan, Literals.WORK_PLAN__LOCKS, fresh).done();
	}

	/** Its id follows from what it locks: two people who lock one document at once make one lock of it. */
	private Lock fresh(String document, EditSession session) {
		Lock fresh = ModelFactory.eINSTANCE.createLock();
		fresh.setId(Ids.derived('x', "lock", document, annotator == null ? "" : annotator)); //$NON-NLS-1$ //$NON-NLS-2$
		fresh.setDocument(document);
		fresh.setAnnotator(annotator);
		fresh.setAt(CorpusStore.now());
		fresh.setBy(session.annotator());
		fresh.setNote(note);
		return fresh;
	}
}
