// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.edit.Delete;
import org.isnad.core.edit.SuggestedReports;
import org.isnad.model.Element;
import org.isnad.ui.Documents;
import org.isnad.ui.Selections;
import org.isnad.ui.SuggestionDecisions;
import org.isnad.ui.Workspace;

/**
 * Deletes the selected annotations with what cannot be without them. A suggestion is rejected, and the next one is shown.
 */
public final class DeleteHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Map<Boolean, List<Element>> selected = Selections.elements(HandlerUtil.getCurrentSelection(event), Element.class).stream()
				.collect(Collectors.partitioningBy(SuggestedReports::isSuggestion));
		if (SuggestionDecisions.reject(selected.get(true))) {
			Documents.active().ifPresent(article -> article.showSuggestion(true));
		}
		if (!selected.get(false).isEmpty()) {
			Workspace.execute(new Delete(selected.get(false)));
		}
		return null;
	}
}
