// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Element;
import org.isnad.model.SpanElement;

/**
 * What the annotations of several annotators have to do with one another in one document: spans of one layer belong together by their
 * common text, also where a boundary differs; attributions by their source, cue and content, else by their cue, else by their content.
 * Of each annotator a group has at most one. The same input gives the same groups.
 */
public final class Alignment {
	private final String document;
	private final List<Group> groups = new ArrayList<>();
	private final Map<Element, Group> groupOf = new IdentityHashMap<>();
	private final Map<String, Group> byKey = new HashMap<>();
	private Map<String, Group> byId;

	private Alignment(String document) {
		this.document = document;
	}

	/**
	 * Aligns a document.
	 *
	 * @param annotators the annotators; those who did not work on it are left out
	 */
	public static Alignment of(CorpusStore store, String document, Collection<String> annotators) throws CorpusException {
		return of(store, document, annotators, List.of());
	}

	/**
	 * Aligns a document as adjudication does: what was decided together once stays together although a boundary was moved since, as long as
	 * the spans still meet; and what was decided apart stays apart.
	 *
	 * @param annotators the annotators; those who did not work on it are left out
	 * @param decided    for each decision the ids of the annotations it was about
	 */
	public static Alignment of(CorpusStore store, String document, Collection<String> annotators, Collection<? extends Collection<String>> decided)
			throws CorpusException {
		SortedMap<String, List<Element>> elements = new TreeMap<>();
		for (String annotator : annotators) {
			if (store.hasAnnotations(document, annotator)) {
				AnnotationSet set = store.annotations(document, annotator);
				elements.put(annotator, set.eContents().stream().filter(Element.class::isInstance).map(Element.class::cast).toList());
			}
		}
		Alignment alignment = new Alignment(document);
		alignment.alignSpans(elements, decided);
		alignment.alignAttributions(elements, decided);
		alignment.groups.sort(TextOrder::compare);
		return alignment;
	}

	/**
	 * The groups: claims, source mentions, cues, anchors, then attributions, parents before children; in each layer in the order of the
	 * text. An element without a span is in none.
	 */
	public List<Group> groups() {
		return groups;
	}

	/** The group of an annotation of this document. */
	public Optional<Group> groupOf(Element element) {
		return Optional.ofNullable(groupOf.get(element));
	}

	/** The group of that key, see {@link Group#key()}. */
	public Optional<Group> group(String key) {
		return Optional.ofNullable(byKey.get(key));
	}

	/**
	 * Finds to which group each of further elements belongs, such as those of the gold set: spans by the greatest share of common text
	 * with any member, attributions by their ends. The groups themselves do not change, so that the same annotations give the same groups
	 * whatever was made of them before.
	 *
	 * @param known  what is known to belong to a group already and stays so
	 * @param others further elements; those that are known are passed over
	 * @return at most one element for each group, with the known ones
	 */
	public Map<Group, Element> attach(Map<Group, ? extends Element> known, Collection<? extends Element> others) {
		return new Attachment(this, known).attach(others);
	}

	/** The group of the annotation with that id. */
	public Optional<Group> groupOfId(String id) {
		if (byId == null) {
			byId = new HashMap<>();
			groupOf.forEach((element, group) -> byId.put(element.getId(), group));
		}
		return Optional.ofNullable(byId.get(id));
	}

	private void alignSpans(SortedMap<String, List<Element>> elements, Collection<? extends Collection<String>> decided) {
		Map<String, Map<String, List<SpanElement>>> kinds = new LinkedHashMap<>();
		Clusters clusters = new Clusters();
		elements.forEach((annotator, all) -> all.forEach(element -> {
			if (element instanceof SpanElement spanned && spanned.getSpan() != null) {
				clusters.add(annotator, element);
				kinds.computeIfAbsent(kind(spanned), kind -> new TreeMap<>()).computeIfAbsent(annotator, fresh -> new ArrayList<>()).add(spanned);
			}
		}));
		joinDecided(elements, decided, clusters, (one, other) -> one instanceof SpanElement a && other instanceof SpanElement b && a.getSpan() != null && b.getSpan() != null
				&& kind(a).equals(kind(b)) && Pairing.share(a.getSpan(), b.getSpan()) > 0);
		kinds.values().forEach(clusters::joinSpans);
		for (SortedMap<String, Element> members : clusters.all()) {
			SpanElement first = (SpanElement) members.get(members.firstKey());
			add(Layer.of(first), kind(first) + ' ' + Group.mostCommon(members, element -> ((SpanElement) element).getSpan()), members);
		}
	}

	private static void joinDecided(SortedMap<String, List<Element>> elements, Collection<? extends Collection<String>> decided, Clusters clusters,
			BiPredicate<Element, Element> together) {
		if (decided.isEmpty()) {
			return;
		}
		Map<String, Element> byId = new HashMap<>();
		elements.values().forEach(all -> all.forEach(element -> byId.put(element.getId(), element)));
		for (Collection<String> ids : decided) {
			List<Element> known = ids.stream().map(byId::get).filter(clusters::has).toList();
			for (int i = 0; i < known.size(); i++) {
				for (int j = i + 1; j < known.size(); j++) {
					if (together.test(known.get(i), known.get(j))) {
						clusters.join(known.get(i), known.get(j));
					}
				}
			}
			// Who went elsewhere since is free again.
			known.stream().filter(element -> ids.size() == 1 || clusters.of(element).size() > 1).forEach(element -> clusters.decide(element, ids));
		}
	}

	static String kind(SpanElement element) {
		return Layer.of(element).id() + (element instanceof Anchor anchor ? ' ' + anchor.getKind().getLiteral() : ""); //$NON-NLS-1$
	}

	private void alignAttributions(SortedMap<String, List<Element>> elements, Collection<? extends Collection<String>> decided) {
		Clusters clusters = new Clusters();
		List<Attribution> all = new ArrayList<>();
		elements.forEach((annotator, own) -> own.forEach(element -> {
			if (element instanceof Attribution attribution) {
				clusters.add(annotator, attribution);
				all.add(attribution);
			}
		}));
		joinDecided(elements, decided, clusters, (one, other) -> one instanceof Attribution && other instanceof Attribution);
		AttributionKeys keysOf = new AttributionKeys(this::key);
		keysOf.fromStrictToLoose().forEach(key -> clusters.joinEqual(keys(all, key)));
		for (SortedMap<String, Element> members : clusters.all()) {
			// The whole chain counts: the same words under another parent are another attribution.
			String key = Group.mostCommon(members, member -> ChainWalker.chain((Attribution) member).stream().map(keysOf::rung)
					.collect(Collectors.joining("<", "attribution ", ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			add(Layer.ATTRIBUTION, key, members);
		}
	}

	private static Map<Element, String> keys(List<Attribution> attributions, Function<Attribution, String> key) {
		Map<Element, String> keys = new IdentityHashMap<>();
		attributions.forEach(attribution -> keys.put(attribution, key.apply(attribution)));
		return keys;
	}

	private String key(Element element) {
		return element == null ? "-" : groupOf(element).map(Group::key).orElse("?"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void add(Layer layer, String key, SortedMap<String, Element> members) {
		String own = key;
		// Whoever has the same twice has two groups of it.
		for (int n = 2; byKey.containsKey(own); n++) {
			own = key + " #" + n; //$NON-NLS-1$
		}
		Group group = new Group(layer, document, own, members);
		groups.add(group);
		byKey.put(own, group);
		members.values().forEach(member -> groupOf.put(member, group));
	}

	/**
	 * The groups of relations: those between the same two claims; rather those that have the same label and direction where an annotator has
	 * several. A relation one of whose claims is not there is in none.
	 *
	 * @param documents the alignment of each document
	 * @param wanted    which relations are looked at
	 * @param decided   for each decision the ids of the relations it was about
	 */
	public static List<Group> relations(CorpusStore store, Collection<String> annotators, Function<String, Optional<Alignment>> documents,
			Predicate<ClaimRelation> wanted, Collection<? extends Collection<String>> decided) throws CorpusException {
		Clusters clusters = new Clusters();
		Map<Element, String> keys = new IdentityHashMap<>();
		Map<Element, String> pairs = new IdentityHashMap<>();
		for (String annotator : new TreeSet<>(annotators)) {
			ClaimLookup claims = new ClaimLookup(store, annotator);
			for (ClaimRelation relation : store.relations(annotator).getRelations()) {
				boolean known = wanted.test(relation) && documents.apply(relation.getArg1Document()).isPresent() && documents.apply(relation.getArg2Document()).isPresent();
				Optional<RelationEnds> ends = known ? RelationEnds.of(relation, claims) : Optional.empty();
				String first = ends.flatMap(found -> place(documents, found.document1(), found.claim1())).orElse(null);
				String second = ends.flatMap(found -> place(documents, found.document2(), found.claim2())).orElse(null);
				if (first != null && second != null) {
					clusters.add(annotator, relation);
					keys.put(relation, key(relation.getLabel(), first, second));
					pairs.put(relation, first.compareTo(second) > 0 ? second + " / " + first : first + " / " + second); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
		}
		SortedMap<String, List<Element>> all = new TreeMap<>(Map.of("", List.copyOf(keys.keySet()))); //$NON-NLS-1$
		joinDecided(all, decided, clusters, (one, other) -> pairs.get(one).equals(pairs.get(other)));
		clusters.joinEqual(keys);
		clusters.joinEqual(pairs);
		Alignment alignment = new Alignment(null);
		for (SortedMap<String, Element> members : clusters.all()) {
			alignment.add(Layer.RELATION, Group.mostCommon(members, keys::get), members);
		}
		List<Group> groups = new ArrayList<>();
		for (Group group : alignment.groups) {
			ClaimRelation first = (ClaimRelation) group.members().get(group.members().firstKey());
			groups.add(new Group(group.layer(), first.getArg1Document(), group.key(), group.members()));
		}
		groups.sort(TextOrder::compare);
		return groups;
	}

	private static Optional<String> place(Function<String, Optional<Alignment>> documents, String document, Claim claim) {
		return documents.apply(document).flatMap(alignment -> alignment.groupOf(claim)).map(group -> document + ' ' + group.key());
	}

	private static String key(String label, String first, String second) {
		boolean swap = RelationEnds.isSymmetric(label) && first.compareTo(second) > 0;
		return "relation " + label + ' ' + (swap ? second + " / " + first : first + " / " + second); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
