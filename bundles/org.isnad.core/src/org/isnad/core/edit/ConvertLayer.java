// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.Layer;
import org.isnad.model.AnnotationSet;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SpanElement;

/** Makes a span element one of another layer: the span and the comments stay, the tags go, and so do the links that cannot be. */
public final class ConvertLayer implements Edit {
	private final SpanElement element;
	private final Layer layer;
	private SpanElement created;

	/** The layer is CLAIM, SOURCE, CUE or ANCHOR. */
	public ConvertLayer(SpanElement element, Layer layer) {
		this.element = element;
		this.layer = layer;
	}

	@Override
	public String label() {
		return Messages.convertLayer;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		EStructuralFeature list = switch (layer) {
			case CLAIM -> Literals.ANNOTATION_SET__CLAIMS;
			case SOURCE -> Literals.ANNOTATION_SET__SOURCES;
			case CUE -> Literals.ANNOTATION_SET__CUES;
			case ANCHOR -> Literals.ANNOTATION_SET__ANCHORS;
			default -> throw new EditException(Messages.noEnd);
		};
		AnnotationSet set = (AnnotationSet) element.eContainer();
		Commands commands = session.commands();
		if (Layer.of(element) == layer) {
			created = element;
			return commands.done();
		}
		created = commands.born((SpanElement) EcoreUtil.create(layer.type()), layer == Layer.CUE ? 'q' : layer.id().charAt(0));
		created.setSpan(element.getSpan());
		created.setOrigin(element.getId());
		created.getComments().addAll(EcoreUtil.copyAll(element.getComments()));
		CompoundCommand both = new CompoundCommand();
		both.append(new Delete(List.of(element)).command(session));
		both.append(commands.add(set, list, created).done());
		return both;
	}

	/** The new element; null before it was executed. */
	public SpanElement created() {
		return created;
	}
}
