// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.ui.Jobs;
import org.isnad.ui.Selections;
import org.isnad.ui.annotator.RelationJump;

/**
 * Goes along a relation of the selected claim, and back.
 */
public final class OtherEndHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		Selections.first(selection, ClaimRelation.class).ifPresentOrElse(RelationJump::follow,
				() -> Selections.first(selection, Claim.class).ifPresentOrElse(RelationJump::from,
						() -> Jobs.inform(Messages.Jump_noClaim)));
		return null;
	}
}
