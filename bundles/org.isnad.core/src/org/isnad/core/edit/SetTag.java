// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.Layer;

/** Gives one or more elements of a layer a tag, or takes it away. */
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
		for (EObject element : elements) {
			Spans.checkOwn(element.eContainer());
			EStructuralFeature feature = element.eClass().getEStructuralFeature(tagset);
			Layer layer = Layer.of(element);
			if (feature == null || layer == null) {
				throw new EditException(NLS.bind(Messages.noTagset, tagset));
			}
			for (String value : values) {
				if (!session.store().scheme().allows(layer, tagset, value)) {
					throw new EditException(NLS.bind(Messages.noTag, value, tagset));
				}
			}
			commands.set(element, feature, feature.isMany() ? new ArrayList<>(values) : values.isEmpty() ? null : values.get(0));
		}
		return commands.done();
	}
}
