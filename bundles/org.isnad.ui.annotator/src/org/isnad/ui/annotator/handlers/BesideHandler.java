// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.SpanElement;
import org.isnad.ui.Documents;
import org.isnad.ui.Jobs;
import org.isnad.ui.Selections;
import org.isnad.ui.annotator.RelationJump;

/**
 * Shows side by side what is selected: the two claims of a relation, a claim and the one it is related to, two documents, or a
 * document beside the article in front.
 */
public final class BesideHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		List<Document> documents = Selections.elements(selection, Document.class);
		Optional<ClaimRelation> relation = Selections.first(selection, ClaimRelation.class);
		Optional<Claim> claim = Selections.first(selection, Claim.class);
		if (relation.isPresent()) {
			RelationJump.beside(relation.get());
		} else if (documents.size() > 1) {
			Documents.openPair(documents.get(0).getId(), documents.get(1).getId());
		} else if (documents.size() == 1) {
			Documents.beside(documents.getFirst().getId());
		} else if (claim.isEmpty() || !RelationJump.beside(claim.get())) {
			Selections.first(selection, SpanElement.class).filter(RelationJump::isElsewhere)
					.ifPresentOrElse(RelationJump::besideFront, () -> Jobs.inform(Messages.Beside_how));
		}
		return null;
	}
}
