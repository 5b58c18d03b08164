// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.Element;

/** Sets one feature of one object. A suggestion is accepted so corrected. */
public final class SetFeature implements Edit {
	private final EObject object;
	private final EStructuralFeature feature;
	private final Object value;

	/** The value is null to unset, a List for a feature of many values. */
	public SetFeature(EObject object, EStructuralFeature feature, Object value) {
		this.object = object;
		this.feature = feature;
		this.value = value;
	}

	@Override
	public String label() {
		return Messages.setFeature;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		if (SuggestedReports.isSuggestion(object)) {
			Element suggestion = (Element) object;
			return AcceptSuggestions.reports(List.of(suggestion), session).corrected(suggestion, feature, value).command(session);
		}
		return session.commands().set(object, feature, value).done();
	}
}
