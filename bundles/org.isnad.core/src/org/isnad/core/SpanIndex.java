// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.isnad.model.AnnotationSet;
import org.isnad.model.SpanElement;

/**
 * Finds the claims, source mentions, cues and anchors of a set by place, in time logarithmic in their number plus what is found:
 * sorted by begin, with the greatest end so far beside each. It is a picture of the set as it was; take a new one after a change.
 */
public final class SpanIndex {
	private final SpanElement[] byBegin;
	private final int[] greatestEnd;

	private SpanIndex(List<SpanElement> elements) {
		this.byBegin = elements.toArray(SpanElement[]::new);
		this.greatestEnd = new int[byBegin.length];
		int greatest = -1;
		for (int i = 0; i < byBegin.length; i++) {
			greatest = Math.max(greatest, byBegin[i].getSpan().end());
			greatestEnd[i] = greatest;
		}
	}

	/** The index of a set; elements without a span are left out. */
	public static SpanIndex of(AnnotationSet set) {
		List<SpanElement> elements = new ArrayList<>();
		for (List<? extends EObject> layer : List.of(set.getClaims(), set.getSources(), set.getCues(), set.getAnchors())) {
			for (EObject element : layer) {
				if (((SpanElement) element).getSpan() != null) {
					elements.add((SpanElement) element);
				}
			}
		}
		elements.sort(Comparator.comparing(SpanElement::getSpan));
		return new SpanIndex(elements);
	}

	/** All elements in the order of the text. */
	public List<SpanElement> all() {
		return List.of(byBegin);
	}

	/** The elements of which some fragment shares a UTF-16 code unit with the range, in the order of the text. */
	public List<SpanElement> overlapping(int begin, int end) {
		List<SpanElement> found = new ArrayList<>();
		for (int i = firstFrom(end) - 1; i >= 0 && greatestEnd[i] > begin; i--) {
			SpanElement element = byBegin[i];
			if (element.getSpan().fragments().stream().anyMatch(fragment -> fragment.begin() < end && begin < fragment.end())) {
				found.add(element);
			}
		}
		return found.reversed();
	}

	/** The elements of which a fragment holds the UTF-16 code unit at the offset, the shortest first. */
	public List<SpanElement> at(int offset) {
		List<SpanElement> found = new ArrayList<>(overlapping(offset, offset + 1));
		found.sort(Comparator.comparingInt(element -> element.getSpan().length()));
		return found;
	}

	private int firstFrom(int begin) {
		int low = 0;
		int high = byBegin.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (byBegin[middle].getSpan().begin() < begin) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
