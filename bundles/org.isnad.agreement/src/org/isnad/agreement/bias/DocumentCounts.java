// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement.bias;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.SpanElement;
import org.isnad.model.Tagset;

/** What all annotators of one document marked, counted by layer and tag. Immutable once it is made. */
final class DocumentCounts {
	/** Amounts of one layer. */
	static final class Amounts {
		int annotations;
		long length;
		int identical;
	}

	private final long words;
	private final boolean compared;
	private final Map<String, Amounts> amounts = new HashMap<>();
	private final Map<String, Map<String, Integer>> tags = new HashMap<>();

	/** @param words how many words the text has */
	DocumentCounts(int words, List<AnnotationSet> work, List<AnnotationSet> suggestions, List<Layer> layers, Scheme scheme) {
		// Each annotator went through all of the text.
		this.words = (long) words * work.size();
		this.compared = !suggestions.isEmpty();
		Set<List<Object>> suggested = new HashSet<>();
		suggestions.forEach(set -> set.eContents().forEach(element -> suggested.add(saying(element))));
		for (AnnotationSet set : work) {
			for (EObject element : set.eContents()) {
				Layer layer = Layer.of(element);
				if (layer != null && layers.contains(layer)) {
					count(element, layer, suggested, scheme);
				}
			}
		}
	}

	private void count(EObject element, Layer layer, Set<List<Object>> suggested, Scheme scheme) {
		Amounts of = amounts.computeIfAbsent(layer.id(), id -> new Amounts());
		of.annotations++;
		of.length += element instanceof SpanElement spanned && spanned.getSpan() != null ? spanned.getSpan().length() : 0;
		of.identical += suggested.contains(saying(element)) ? 1 : 0;
		for (Tagset tagset : scheme.tagsets(layer)) {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(tagset.getName());
			Object value = feature == null ? null : element.eGet(feature);
			for (Object tag : value instanceof List<?> several ? several : value == null ? List.of() : List.of(value)) {
				tags.computeIfAbsent(layer.id() + '.' + tagset.getName(), name -> new HashMap<>()).merge(tag.toString(), 1, Integer::sum);
			}
		}
	}

	/** What an element says without its tags: two with the same saying are identical. */
	private static List<Object> saying(EObject element) {
		List<Object> saying = new ArrayList<>();
		saying.add(element.eClass().getName());
		if (element instanceof SpanElement spanned) {
			saying.add(spanned.getSpan());
		} else if (element instanceof Attribution attribution) {
			saying.add(attribution.getSource() == null ? null : attribution.getSource().getSpan());
			saying.add(attribution.getCue() == null ? null : attribution.getCue().getSpan());
			saying.add(attribution.getContent().stream().map(Claim::getSpan).sorted(Comparator.nullsFirst(Comparator.naturalOrder())).toList());
		}
		return saying;
	}

	long words() {
		return words;
	}

	/** Whether there are suggestions to compare with. */
	boolean compared() {
		return compared;
	}

	Amounts amounts(String layer) {
		return amounts.getOrDefault(layer, new Amounts());
	}

	/** How often each tag was given. */
	Map<String, Integer> tags(String layer, String tagset) {
		return tags.getOrDefault(layer + '.' + tagset, Map.of());
	}
}
