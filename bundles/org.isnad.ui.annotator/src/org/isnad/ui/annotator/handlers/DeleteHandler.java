// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.edit.Delete;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.RejectSuggestions;
import org.isnad.model.Element;
import org.isnad.model.RelationSet;
import org.isnad.model.SetKind;
import org.isnad.ui.Jobs;
import org.isnad.ui.Selections;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.SuggestedUnit;

/**
 * Deletes the selected annotations with what cannot be without them. A suggestion is rejected.
 */
public final class DeleteHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Map<Boolean, List<Element>> selected = Selections.elements(HandlerUtil.getCurrentSelection(event), Element.class).stream()
				.collect(Collectors.partitioningBy(DeleteHandler::isSuggestion));
		Workspace.session().filter(session -> !selected.get(true).isEmpty()).ifPresent(session -> {
			try {
				Set<Element> rejected = new LinkedHashSet<>();
				for (Element suggestion : selected.get(true)) {
					rejected.addAll(SuggestedUnit.toReject(suggestion, session));
				}
				Workspace.execute(new RejectSuggestions(rejected));
			} catch (EditException e) {
				Jobs.warn(e.getMessage());
			}
		});
		if (!selected.get(false).isEmpty()) {
			Workspace.execute(new Delete(selected.get(false)));
		}
		return null;
	}

	private static boolean isSuggestion(Element element) {
		return SuggestedUnit.isSuggested(element)
				|| element.eContainer() instanceof RelationSet relations && relations.getKind() == SetKind.SUGGESTIONS;
	}
}
