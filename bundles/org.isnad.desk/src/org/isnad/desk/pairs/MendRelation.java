// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.pairs;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.edit.Commands;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.RelationOrder;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Span;

/** Gives a relation whose claim was deleted another claim in its place; everything else that was recorded stays. */
public final class MendRelation implements Edit {
	private final ClaimRelation relation;
	private final boolean first;
	private final String document;
	private final Claim claim;
	private final String otherDocument;
	private final Claim other;

	/**
	 * @param first         whether the first claim is missing
	 * @param document      the document of the claim that comes in its place
	 * @param claim         that claim
	 * @param otherDocument the document of the claim at the other end
	 * @param other         the claim at the other end, or null where it is missing too
	 */
	public MendRelation(ClaimRelation relation, boolean first, String document, Claim claim, String otherDocument, Claim other) {
		this.relation = relation;
		this.first = first;
		this.document = document;
		this.claim = claim;
		this.otherDocument = otherDocument;
		this.other = other;
	}

	@Override
	public String label() {
		return Messages.mendRelation;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		boolean directed = "SUPPORT".equals(relation.getLabel()); //$NON-NLS-1$
		boolean before = other == null || RelationOrder.compare(document, claim, otherDocument, other) <= 0;
		boolean goesFirst = directed || other == null ? first : before;
		Commands commands = session.commands();
		String otherId = first ? relation.getArg2() : relation.getArg1();
		Span evidence = first ? relation.getEvidence2() : relation.getEvidence1();
		Span lost = first ? relation.getEvidence1() : relation.getEvidence2();
		boolean same = document.equals(first ? relation.getArg1Document() : relation.getArg2Document());
		Span kept = same ? lost : null;
		commands.set(relation, Literals.CLAIM_RELATION__ARG1, goesFirst ? claim.getId() : otherId)
				.set(relation, Literals.CLAIM_RELATION__ARG1_DOCUMENT, goesFirst ? document : otherDocument)
				.set(relation, Literals.CLAIM_RELATION__ARG2, goesFirst ? otherId : claim.getId())
				.set(relation, Literals.CLAIM_RELATION__ARG2_DOCUMENT, goesFirst ? otherDocument : document)
				.set(relation, Literals.CLAIM_RELATION__EVIDENCE1, goesFirst ? kept : evidence)
				.set(relation, Literals.CLAIM_RELATION__EVIDENCE2, goesFirst ? evidence : kept);
		return commands.done();
	}
}
