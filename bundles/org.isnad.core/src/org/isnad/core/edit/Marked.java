// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.isnad.core.Layer;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.model.AnnotationSet;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/** Looks up what is marked in a set of annotations. For the thread that edits. */
public final class Marked {
	private Marked() {
	}

	/**
	 * The element of a layer that stands on exactly these words.
	 *
	 * @param layer CLAIM, SOURCE, CUE or ANCHOR; any other has no words and gives nothing
	 * @param kind of an anchor: time, place and quantity may share their words; ignored for other layers
	 * @param span UTF-16 offsets
	 */
	public static Optional<SpanElement> find(AnnotationSet set, Layer layer, AnchorKind kind, Span span) {
		EReference list = list(layer);
		if (list == null) {
			return Optional.empty();
		}
		@SuppressWarnings("unchecked")
		List<? extends SpanElement> elements = (List<? extends SpanElement>) set.eGet(list);
		return elements.stream().filter(element -> span.equals(element.getSpan()) && (!(element instanceof Anchor anchor) || anchor.getKind() == kind))
				.map(SpanElement.class::cast).findFirst();
	}

	/** The list of a set that holds a layer of words, or null. */
	static EReference list(Layer layer) {
		return switch (layer) {
			case CLAIM -> Literals.ANNOTATION_SET__CLAIMS;
			case SOURCE -> Literals.ANNOTATION_SET__SOURCES;
			case CUE -> Literals.ANNOTATION_SET__CUES;
			case ANCHOR -> Literals.ANNOTATION_SET__ANCHORS;
			default -> null;
		};
	}

	/** The first letter of the ids of a layer of words. */
	static char prefix(Layer layer) {
		return switch (layer) {
			case CUE -> 'q';
			case ANCHOR -> 'n';
			default -> layer.id().charAt(0);
		};
	}
}
