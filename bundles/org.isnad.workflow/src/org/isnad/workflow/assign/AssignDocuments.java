// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.assign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.model.Assignment;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.WorkPlan;
import org.isnad.model.file.Ids;

/**
 * Writes a proposal into the plan of the corpus. What the plan says of documents that the proposal names is replaced, but for work that was begun;
 * what it says of other documents stays.
 */
public final class AssignDocuments implements Edit {
	private final AssignmentProposal proposal;
	private int added;
	private int removed;

	/** Who is to annotate what. */
	public AssignDocuments(AssignmentProposal proposal) {
		this.proposal = proposal;
	}

	@Override
	public String label() {
		return Messages.assign;
	}

	/** How many assignments came, once it was executed. */
	public int added() {
		return added;
	}

	/** How many assignments went, once it was executed. */
	public int removed() {
		return removed;
	}

	private record Pair(String document, String annotator) {
	}

	@Override
	public Command command(EditSession session) throws EditException {
		try {
			WorkPlan plan = session.store().plan();
			Set<Pair> wanted = new HashSet<>();
			Set<String> documents = new HashSet<>();
			for (AssignmentProposal.Row row : proposal.rows()) {
				documents.add(row.document());
				row.annotators().forEach(annotator -> wanted.add(new Pair(row.document(), annotator)));
			}
			Set<Pair> there = new HashSet<>();
			List<Assignment> gone = new ArrayList<>();
			for (Assignment assignment : plan.getAssignments()) {
				boolean doubled = !there.add(new Pair(assignment.getDocument(), assignment.getAnnotator()));
				boolean known = session.store().document(assignment.getDocument()).isPresent();
				if (doubled || !known || documents.contains(assignment.getDocument()) && !wanted.contains(new Pair(assignment.getDocument(), assignment.getAnnotator()))) {
					gone.add(assignment);
				}
			}
			List<Assignment> fresh = new ArrayList<>();
			for (AssignmentProposal.Row row : proposal.rows()) {
				row.annotators().stream().filter(annotator -> !there.contains(new Pair(row.document(), annotator))).forEach(annotator -> fresh.add(fresh(row.document(), annotator, session)));
			}
			added = fresh.size();
			removed = gone.size();
			return session.commands().removeAll(plan, Literals.WORK_PLAN__ASSIGNMENTS, gone).addAll(plan, Literals.WORK_PLAN__ASSIGNMENTS, fresh).done();
		} catch (CorpusException e) {
			throw new EditException(e);
		}
	}

	/** Its id follows from what it says: two people who assign one document to one annotator at once make one assignment. */
	private static Assignment fresh(String document, String annotator, EditSession session) {
		Assignment assignment = ModelFactory.eINSTANCE.createAssignment();
		assignment.setId(Ids.derived('x', "assignment", document, annotator)); //$NON-NLS-1$
		assignment.setDocument(document);
		assignment.setAnnotator(annotator);
		assignment.setAt(CorpusStore.now());
		assignment.setBy(session.annotator());
		return assignment;
	}
}
