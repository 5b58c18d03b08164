// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.SpanElement;

/** Takes out of a set what does not lie in the text. Stateless. */
public final class SpanCheck {
	private SpanCheck() {
	}

	/**
	 * Removes elements whose span is not well-formed for a text of this length (UTF-16 code units), and attributions that lose an end by that.
	 *
	 * @param removed called with each element that is removed for its own span
	 */
	public static void removeOutside(AnnotationSet set, int textLength, Consumer<SpanElement> removed) {
		Set<EObject> refused = new HashSet<>();
		for (EObject object : set.eContents()) {
			if (object instanceof SpanElement element && !element.getSpan().isWellFormed(textLength)) {
				refused.add(element);
				removed.accept(element);
			}
		}
		for (Attribution attribution : set.getAttributions()) {
			boolean broken = refused.contains(attribution.getCue()) || refused.contains(attribution.getSource())
					|| attribution.getContent().stream().anyMatch(refused::contains);
			if (broken) {
				refused.add(attribution);
			}
		}
		set.getAttributions().stream().filter(a -> refused.contains(a.getParent())).forEach(a -> a.setParent(null));
		set.getClaims().stream().filter(c -> refused.contains(c.getTimeAnchor())).forEach(c -> c.setTimeAnchor(null));
		set.getAnchors().forEach(a -> a.getClaims().removeAll(refused));
		for (EReference reference : set.eClass().getEAllContainments()) {
			((EList<?>) set.eGet(reference)).removeAll(refused);
		}
	}
}
