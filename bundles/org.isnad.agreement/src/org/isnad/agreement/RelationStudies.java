// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.agreement.RelationStudy.Arc;
import org.isnad.compare.Alignment;
import org.isnad.compare.Group;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelPackage.Literals;

/** Studies of relations: their ends are the claims that were aligned. A relation counts in the document of its first claim. */
final class RelationStudies {
	private static final String SUPPORT = "SUPPORT"; //$NON-NLS-1$

	private final CorpusStore store;
	private final List<String> raters;
	private final Map<String, Alignment> alignments;
	private final List<Set<String>> nodes = new ArrayList<>();
	private final List<List<Placed>> placed = new ArrayList<>();

	/** A relation with its ends as places in the text, which are the same for every rater. */
	private record Placed(String document, String first, String second, ClaimRelation relation) {
		boolean inOrder() {
			return first.compareTo(second) <= 0;
		}

		String ends() {
			return inOrder() ? first + " / " + second : second + " / " + first; //$NON-NLS-1$ //$NON-NLS-2$
		}

		String label() {
			boolean reversed = SUPPORT.equals(relation.getLabel()) && !inOrder();
			return relation.getLabel() + (reversed ? " reversed" : ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	RelationStudies(CorpusStore store, List<String> raters, Map<String, Alignment> alignments) throws CorpusException {
		this.store = store;
		this.raters = raters;
		this.alignments = alignments;
		for (String rater : raters) {
			place(rater);
		}
	}

	private void place(String rater) throws CorpusException {
		Map<String, String> places = new HashMap<>();
		for (Map.Entry<String, Alignment> aligned : alignments.entrySet()) {
			String document = aligned.getKey();
			for (Group group : aligned.getValue().groups()) {
				if (group.layer() == Layer.CLAIM && group.members().containsKey(rater)) {
					places.put(document + ' ' + group.members().get(rater).getId(), document + ' ' + group.key());
				}
			}
		}
		List<Placed> own = new ArrayList<>();
		for (ClaimRelation relation : store.relations(rater).getRelations()) {
			String first = places.get(relation.getArg1Document() + ' ' + relation.getArg1());
			String second = places.get(relation.getArg2Document() + ' ' + relation.getArg2());
			if (first != null && second != null) {
				own.add(new Placed(relation.getArg1Document(), first, second, relation));
			}
		}
		nodes.add(new HashSet<>(places.values()));
		placed.add(own);
	}

	/** The relations as arcs. */
	RelationStudy arcs() {
		List<List<List<Arc>>> all = new ArrayList<>();
		for (String document : alignments.keySet()) {
			List<List<Arc>> byRater = new ArrayList<>();
			for (int r = 0; r < raters.size(); r++) {
				byRater.add(!store.hasAnnotations(document, raters.get(r)) ? null
						: placed.get(r).stream().filter(relation -> relation.document().equals(document)).map(this::arc).toList());
			}
			all.add(byRater);
		}
		return new RelationStudy(raters, all);
	}

	private Arc arc(Placed relation) {
		Set<Integer> possible = new HashSet<>();
		for (int r = 0; r < raters.size(); r++) {
			if (nodes.get(r).contains(relation.first()) && nodes.get(r).contains(relation.second())) {
				possible.add(r);
			}
		}
		return new Arc(relation.ends(), relation.label(), possible);
	}

	/** The values of one attribute over the relations between the same claims; of one label too, unless the label itself is asked for. */
	CodingStudy values(EStructuralFeature feature) {
		boolean label = feature == Literals.CLAIM_RELATION__LABEL;
		Map<String, Object[]> items = new LinkedHashMap<>();
		Map<String, String> documentOf = new HashMap<>();
		for (int r = 0; r < raters.size(); r++) {
			for (Placed relation : placed.get(r)) {
				String key = label ? relation.ends() : relation.ends() + ' ' + relation.label();
				documentOf.putIfAbsent(key, relation.document());
				Object[] ratings = items.computeIfAbsent(key, fresh -> new Object[raters.size()]);
				if (ratings[r] == null) {
					ratings[r] = CorpusStudies.rating(relation.relation(), feature);
				}
			}
		}
		CodingStudy.Builder study = CodingStudy.builder(CorpusStudies.scale(feature), raters);
		items.forEach((key, ratings) -> study.item(documentOf.get(key), Arrays.asList(ratings)));
		return study.build();
	}
}
