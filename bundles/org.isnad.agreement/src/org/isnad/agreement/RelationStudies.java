// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.agreement.RelationStudy.Arc;
import org.isnad.agreement.RelationStudy.Shown;
import org.isnad.compare.Alignment;
import org.isnad.compare.Group;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.PairOutcome;
import org.isnad.model.RelationSet;
import org.isnad.model.ShownPair;

/**
 * Studies of relations: their ends are the claims that were aligned. A relation counts in the document of the claim that comes first. Of the
 * documents, which are read one after the other, only the claims are remembered that some relation or shown pair speaks of.
 */
final class RelationStudies {
	private static final String SUPPORT = "SUPPORT"; //$NON-NLS-1$

	private final List<String> raters;
	private final List<RelationSet> sets = new ArrayList<>();
	private final List<Set<String>> wanted = new ArrayList<>();
	/** For each rater the places of her claims, by document and id. */
	private final List<Map<String, String>> places = new ArrayList<>();
	/** The raters who have the claim of a place. */
	private final Map<String, Set<Integer>> owners = new HashMap<>();
	/** The raters, by index, who worked on each document. */
	private final Map<String, Set<Integer>> documents = new LinkedHashMap<>();
	private List<List<Placed>> placed;

	/** A relation with its ends as places in the text, which are the same for every rater. */
	private record Placed(String document, Ends ends, ClaimRelation relation) {
		String label() {
			boolean reversed = SUPPORT.equals(relation.getLabel()) && ends.reversed();
			return relation.getLabel() + (reversed ? " reversed" : ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Two places in their order, and whether they were given the other way round. */
	private record Ends(String first, String second, boolean reversed) {
		static Ends of(String one, String other) {
			return one.compareTo(other) <= 0 ? new Ends(one, other, false) : new Ends(other, one, true);
		}

		String key() {
			return first + " / " + second; //$NON-NLS-1$
		}
	}

	RelationStudies(CorpusStore store, List<String> raters) throws CorpusException {
		this.raters = raters;
		for (String rater : raters) {
			RelationSet set = store.relations(rater);
			Set<String> claims = new HashSet<>();
			for (ClaimRelation relation : set.getRelations()) {
				claims.add(relation.getArg1Document() + ' ' + relation.getArg1());
				claims.add(relation.getArg2Document() + ' ' + relation.getArg2());
			}
			for (ShownPair pair : set.getShownPairs()) {
				claims.add(pair.getArg1Document() + ' ' + pair.getArg1());
				claims.add(pair.getArg2Document() + ' ' + pair.getArg2());
			}
			sets.add(set);
			wanted.add(claims);
			places.add(new HashMap<>());
		}
	}

	/** Takes up the claims of a document that relations speak of. */
	void add(String document, Collection<String> there, Alignment alignment) {
		Set<Integer> present = new HashSet<>();
		there.forEach(rater -> present.add(raters.indexOf(rater)));
		documents.put(document, present);
		for (Group group : alignment.groups()) {
			boolean needed = group.layer() == Layer.CLAIM && group.members().entrySet().stream()
					.anyMatch(member -> wanted.get(raters.indexOf(member.getKey())).contains(document + ' ' + member.getValue().getId()));
			if (needed) {
				String place = document + ' ' + group.key();
				Set<Integer> have = new HashSet<>();
				group.members().forEach((rater, claim) -> {
					have.add(raters.indexOf(rater));
					places.get(raters.indexOf(rater)).put(document + ' ' + claim.getId(), place);
				});
				owners.put(place, have);
			}
		}
	}

	private List<List<Placed>> placed() {
		if (placed == null) {
			placed = new ArrayList<>();
			for (int r = 0; r < sets.size(); r++) {
				List<Placed> own = new ArrayList<>();
				for (ClaimRelation relation : sets.get(r).getRelations()) {
					Ends ends = ends(r, relation.getArg1Document(), relation.getArg1(), relation.getArg2Document(), relation.getArg2());
					if (ends != null) {
						// The same pair lies in the same document for everybody, whoever has it the other way round.
						own.add(new Placed(ends.reversed() ? relation.getArg2Document() : relation.getArg1Document(), ends, relation));
					}
				}
				placed.add(own);
			}
		}
		return placed;
	}

	/** The places of two claims, or null where one is not there. */
	private Ends ends(int rater, String document1, String claim1, String document2, String claim2) {
		String first = places.get(rater).get(document1 + ' ' + claim1);
		String second = places.get(rater).get(document2 + ' ' + claim2);
		return first == null || second == null ? null : Ends.of(first, second);
	}

	/** The relations as arcs, with the pairs that were shown where that is known of anybody. */
	RelationStudy arcs() {
		Map<String, List<List<Arc>>> arcs = new LinkedHashMap<>();
		documents.forEach((document, there) -> {
			List<List<Arc>> byRater = new ArrayList<>();
			for (int r = 0; r < raters.size(); r++) {
				byRater.add(there.contains(r) ? new ArrayList<>() : null);
			}
			arcs.put(document, byRater);
		});
		for (int r = 0; r < raters.size(); r++) {
			for (Placed relation : placed().get(r)) {
				Set<Integer> possible = new HashSet<>(owners.get(relation.ends().first()));
				possible.retainAll(owners.get(relation.ends().second()));
				arcs.get(relation.document()).get(r).add(new Arc(relation.ends().key(), relation.label(), possible));
			}
		}
		boolean known = sets.stream().anyMatch(set -> !set.getShownPairs().isEmpty());
		return new RelationStudy(raters, arcs.values(), known ? shown() : null);
	}

	/** A pair as it was shown to several raters. */
	private static final class Judged {
		private final Set<Integer> judges = new HashSet<>();
		private double probability;
	}

	private List<List<Shown>> shown() {
		Map<String, Map<String, Judged>> pairs = new LinkedHashMap<>();
		documents.keySet().forEach(document -> pairs.put(document, new TreeMap<>()));
		for (int r = 0; r < raters.size(); r++) {
			long draws = sets.get(r).getShownPairs().stream().filter(pair -> pair.getProbability() != null).count();
			for (ShownPair pair : sets.get(r).getShownPairs()) {
				Ends ends = ends(r, pair.getArg1Document(), pair.getArg1(), pair.getArg2Document(), pair.getArg2());
				boolean decided = pair.getOutcome() == PairOutcome.RELATED || pair.getOutcome() == PairOutcome.NOT_RELATED;
				if (ends != null && decided) {
					String document = ends.reversed() ? pair.getArg2Document() : pair.getArg1Document();
					Judged judged = pairs.get(document).computeIfAbsent(ends.key(), key -> new Judged());
					judged.judges.add(r);
					judged.probability = Math.max(judged.probability, inclusion(pair, draws));
				}
			}
		}
		List<List<Shown>> shown = new ArrayList<>();
		pairs.values().forEach(inDocument -> {
			List<Shown> own = new ArrayList<>();
			inDocument.forEach((ends, judged) -> own.add(new Shown(ends, judged.judges, judged.probability)));
			shown.add(own);
		});
		return shown;
	}

	/** How probable it was that so many draws would show a pair at all; certain where a ranking or a search brought it. */
	private static double inclusion(ShownPair pair, long draws) {
		Double ofOne = pair.getProbability();
		return ofOne == null || ofOne <= 0 || ofOne >= 1 ? 1 : -Math.expm1(draws * Math.log1p(-ofOne));
	}

	/** The values of one attribute over the relations between the same claims; of one label too, unless the label itself is asked for. */
	CodingStudy values(EStructuralFeature feature) {
		boolean label = feature == Literals.CLAIM_RELATION__LABEL;
		Map<String, Object[]> items = new LinkedHashMap<>();
		Map<String, String> documentOf = new HashMap<>();
		for (int r = 0; r < raters.size(); r++) {
			for (Placed relation : placed().get(r)) {
				String key = label ? relation.ends().key() : relation.ends().key() + ' ' + relation.label();
				documentOf.putIfAbsent(key, relation.document());
				Object[] ratings = items.computeIfAbsent(key, fresh -> new Object[raters.size()]);
				if (ratings[r] == null) {
					ratings[r] = CorpusStudies.rating(relation.relation(), feature);
				}
			}
		}
		CodingStudy.Builder study = CodingStudy.builder(CorpusStudies.scale(feature), raters);
		documents.keySet().forEach(study::document);
		items.forEach((key, ratings) -> study.item(documentOf.get(key), Arrays.asList(ratings)));
		return study.build();
	}
}
