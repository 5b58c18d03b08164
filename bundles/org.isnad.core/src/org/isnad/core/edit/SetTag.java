// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.Layer;
import org.isnad.model.Element;

/** Gives one or more elements of a layer a tag, or takes it away. A suggestion is accepted so corrected. */
public final class SetTag implements Edit {
	private final Collection<? extends EObject> elements;
	private final String tagset;
	private final List<String> values;

	/** The elements, the name of the tagset, and the tag, or null to take it away. */
	public SetTag(Collection<? extends EObject> elements, String tagset, String value) {
		this(elements, tagset, value == null ? List.of() : List.of(value));
	}

	/** The same for an attribute of several tags, such as contradictionType; the first is the primary one. */
	public SetTag(Collection<? extends EObject> elements, String tagset, List<String> values) {
		this.elements = elements;
		this.tagset = tagset;
		this.values = values;
	}

	@Override
	public String label() {
		return Messages.setTag;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Commands commands = session.commands();
		List<Element> suggested = elements.stream().filter(SuggestedReports::isSuggestion).map(Element.class::cast).toList();
		AcceptSuggestions corrected = AcceptSuggestions.reports(suggested, session);
		for (EObject element : elements) {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(tagset);
			check(element, feature, session);
			Object value = feature.isMany() ? new ArrayList<>(values) : values.isEmpty() ? null : values.get(0);
			if (suggested.contains(element)) {
				corrected.corrected((Element) element, feature, value);
			} else {
				commands.set(element, feature, value);
			}
		}
		if (suggested.isEmpty()) {
			return commands.done();
		}
		CompoundCommand both = new CompoundCommand();
		both.append(corrected.command(session));
		if (!commands.isEmpty()) {
			both.append(commands.done());
		}
		return both;
	}

	private void check(EObject element, EStructuralFeature feature, EditSession session) throws EditException {
		Layer layer = Layer.of(element);
		if (feature == null || layer == null) {
			throw new EditException(NLS.bind(Messages.noTagset, tagset));
		}
		for (String value : values) {
			if (!session.store().scheme().allows(layer, tagset, value)) {
				throw new EditException(NLS.bind(Messages.noTag, value, tagset));
			}
		}
	}
}
