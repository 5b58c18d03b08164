// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.edit.Delete;
import org.isnad.core.edit.RejectSuggestions;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Element;
import org.isnad.model.RelationSet;
import org.isnad.model.SetKind;
import org.isnad.ui.Selections;
import org.isnad.ui.Workspace;

/**
 * Deletes the selected annotations with what cannot be without them. A suggestion is rejected.
 */
public final class DeleteHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Map<Boolean, List<Element>> selected = Selections.elements(HandlerUtil.getCurrentSelection(event), Element.class).stream()
				.collect(Collectors.partitioningBy(DeleteHandler::isSuggestion));
		if (!selected.get(true).isEmpty()) {
			Workspace.execute(new RejectSuggestions(selected.get(true)));
		}
		if (!selected.get(false).isEmpty()) {
			Workspace.execute(new Delete(selected.get(false)));
		}
		return null;
	}

	private static boolean isSuggestion(Element element) {
		EObject root = EcoreUtil.getRootContainer(element);
		return root instanceof AnnotationSet set && set.getKind() == SetKind.SUGGESTIONS
				|| root instanceof RelationSet relations && relations.getKind() == SetKind.SUGGESTIONS;
	}
}
