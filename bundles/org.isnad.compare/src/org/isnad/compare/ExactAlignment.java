// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.model.AnnotationSet;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Element;
import org.isnad.model.SpanElement;

/** Groups the annotations of several annotators that are exactly equal in layer, place and linked ends. */
public final class ExactAlignment {
	private ExactAlignment() {
	}

	/**
	 * The groups of one document: claims, source mentions, cues, anchors, then attributions, parents before children; in each layer in
	 * the order of the text. An element without a span is in none.
	 */
	public static List<Group> of(CorpusStore store, String document, Collection<String> annotators) throws CorpusException {
		Map<String, Draft> drafts = new LinkedHashMap<>();
		for (String annotator : new TreeSet<>(annotators)) {
			if (store.hasAnnotations(document, annotator)) {
				AnnotationSet set = store.annotations(document, annotator);
				List<Element> elements = new ArrayList<>();
				elements.addAll(set.getClaims());
				elements.addAll(set.getSources());
				elements.addAll(set.getCues());
				elements.addAll(set.getAnchors());
				elements.addAll(set.getAttributions());
				for (Element element : elements) {
					if (!(element instanceof SpanElement spanned) || spanned.getSpan() != null) {
						add(drafts, Layer.of(element), ContentKeys.of(element), annotator, element);
					}
				}
			}
		}
		return groups(drafts, document);
	}

	/**
	 * The groups of relations over all documents: equal in both claims and in the label, and in the direction where the label has one.
	 * A relation one of whose claims is not there is in none.
	 */
	public static List<Group> relations(CorpusStore store, Collection<String> annotators) throws CorpusException {
		Map<String, Draft> drafts = new LinkedHashMap<>();
		for (String annotator : new TreeSet<>(annotators)) {
			ClaimLookup claims = new ClaimLookup(store, annotator);
			for (ClaimRelation relation : store.relations(annotator).getRelations()) {
				Optional<RelationEnds> ends = RelationEnds.of(relation, claims);
				if (ends.isPresent()) {
					String key = "relation " + relation.getLabel() + ' ' + ends.get().key(relation.getLabel()); //$NON-NLS-1$
					add(drafts, Layer.RELATION, key, annotator, relation);
				}
			}
		}
		return groups(drafts, null);
	}

	private record Draft(Layer layer, SortedMap<String, Element> members) {
	}

	private static void add(Map<String, Draft> drafts, Layer layer, String key, String annotator, Element element) {
		// Whoever has the same twice is matched with others who have it twice.
		String own = key;
		for (int n = 2; drafts.containsKey(own) && drafts.get(own).members().containsKey(annotator); n++) {
			own = key + " #" + n; //$NON-NLS-1$
		}
		drafts.computeIfAbsent(own, fresh -> new Draft(layer, new TreeMap<>())).members().put(annotator, element);
	}

	private static List<Group> groups(Map<String, Draft> drafts, String document) {
		List<Group> groups = new ArrayList<>();
		drafts.forEach((key, draft) -> {
			Element first = draft.members().get(draft.members().firstKey());
			String place = first instanceof ClaimRelation relation ? relation.getArg1Document() : document;
			groups.add(new Group(draft.layer(), place, key, draft.members()));
		});
		groups.sort(TextOrder::compare);
		return groups;
	}
}
