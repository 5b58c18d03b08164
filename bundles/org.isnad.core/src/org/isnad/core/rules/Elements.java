// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import java.util.ArrayList;
import java.util.List;

import org.isnad.model.AnnotationSet;
import org.isnad.model.SpanElement;

/** What several rules ask of a set. */
final class Elements {
	private Elements() {
	}

	/** The elements over a span, in the order of the file; those without a span are left to rule E01. */
	static List<SpanElement> withSpan(AnnotationSet set) {
		return spanElements(set).stream().filter(element -> element.getSpan() != null).toList();
	}

	/** The elements over a span whose span fits a text of this length: other rules may slice them. */
	static List<SpanElement> sliceable(AnnotationSet set, int length) {
		return withSpan(set).stream().filter(element -> element.getSpan().isWellFormed(length)).toList();
	}

	static List<SpanElement> spanElements(AnnotationSet set) {
		List<SpanElement> elements = new ArrayList<>(set.getClaims());
		elements.addAll(set.getSources());
		elements.addAll(set.getCues());
		elements.addAll(set.getAnchors());
		return elements;
	}
}
