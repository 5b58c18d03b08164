// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.agreement.ClusterStudy.Mention;
import org.isnad.agreement.UnitizingStudy.Continuum;
import org.isnad.agreement.UnitizingStudy.Unit;
import org.isnad.compare.Alignment;
import org.isnad.compare.Group;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Element;
import org.isnad.model.Fragment;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.model.Tagset;

/**
 * Makes studies of what annotators did in a corpus: one of units for each layer of spans and for attributions (by their cue, or their
 * content where there is none), one of arcs for relations, one of clusters for source entities, those of chains, and one of values for each tagset,
 * over annotations that were aligned. An annotator takes part in a document only where there is a file of hers.
 */
final class CorpusStudies {
	private final CorpusStore store;
	private final List<String> raters;
	private final List<String> documents;
	private final Map<String, Alignment> alignments = new LinkedHashMap<>();

	CorpusStudies(CorpusStore store, Collection<String> annotators, Collection<String> documents) throws CorpusException {
		this.store = store;
		this.documents = List.copyOf(documents);
		this.raters = annotators.stream().filter(annotator -> documents.stream().anyMatch(document -> store.hasAnnotations(document, annotator))).toList();
		for (String document : documents) {
			alignments.put(document, Alignment.of(store, document, raters));
		}
	}

	/** The studies by what they compare: a layer, or a tag of a layer such as {@code claim.claimType}. */
	Map<String, Study> all() throws CorpusException {
		Map<String, Study> studies = new LinkedHashMap<>();
		studies.put(Layer.CLAIM.id(), units(AnnotationSet::getClaims, CorpusStudies::span));
		studies.put(Layer.SOURCE.id(), units(AnnotationSet::getSources, CorpusStudies::span));
		studies.put(Layer.CUE.id(), units(AnnotationSet::getCues, CorpusStudies::span));
		studies.put(Layer.ATTRIBUTION.id(), units(AnnotationSet::getAttributions, CorpusStudies::span));
		RelationStudies relations = new RelationStudies(store, raters, alignments);
		studies.put(Layer.RELATION.id(), relations.arcs());
		studies.put(Layer.ENTITY.id(), entities());
		studies.putAll(new ChainStudies(raters, alignments).all());
		for (Tagset tagset : store.corpus().getTagsets()) {
			Layer layer = Layer.of(tagset.getLayer());
			EStructuralFeature feature = layer == null ? null : layer.type().getEStructuralFeature(tagset.getName());
			if (tagset.isActive() && feature != null && Element.class.isAssignableFrom(layer.type().getInstanceClass())) {
				CodingStudy study = layer == Layer.RELATION ? relations.values(feature) : values(layer, feature);
				if (!study.categories().isEmpty()) {
					studies.put(layer.id() + '.' + tagset.getName(), study);
				}
			}
		}
		return studies;
	}

	private UnitizingStudy units(Function<AnnotationSet, List<? extends Element>> elements, Function<Element, Span> span) throws CorpusException {
		List<Continuum> continua = new ArrayList<>();
		for (String document : documents) {
			int length = store.text(document).length();
			List<List<Unit>> units = new ArrayList<>();
			for (String rater : raters) {
				units.add(!store.hasAnnotations(document, rater) ? null
						: elements.apply(store.annotations(document, rater)).stream().map(span).filter(place -> place != null && place.isWellFormed(length))
								.map(place -> new Unit(place, null)).toList());
			}
			continua.add(new Continuum(Math.max(1, length), units));
		}
		return new UnitizingStudy(raters, continua);
	}

	private static Span span(Element element) {
		if (element instanceof SpanElement spanned) {
			return spanned.getSpan();
		}
		Attribution attribution = (Attribution) element;
		if (attribution.getCue() != null) {
			return attribution.getCue().getSpan();
		}
		List<Fragment> content = new ArrayList<>();
		attribution.getContent().stream().filter(claim -> claim.getSpan() != null).forEach(claim -> content.addAll(claim.getSpan().fragments()));
		return content.isEmpty() ? null : Span.of(content);
	}

	private ClusterStudy entities() {
		List<List<Mention>> mentions = new ArrayList<>();
		alignments.values().forEach(aligned -> mentions.add(aligned.groups().stream().filter(group -> group.layer() == Layer.SOURCE)
				.map(group -> new Mention(ratings(group, element -> ((SourceMention) element).getEntity()))).toList()));
		return new ClusterStudy(raters, mentions);
	}

	private <T> List<T> ratings(Group group, Function<Element, T> rating) {
		List<T> ratings = new ArrayList<>();
		for (String rater : raters) {
			Element element = group.members().get(rater);
			ratings.add(element == null ? null : rating.apply(element));
		}
		return ratings;
	}

	private CodingStudy values(Layer layer, EStructuralFeature feature) {
		CodingStudy.Builder study = CodingStudy.builder(scale(feature), raters);
		alignments.forEach((document, aligned) -> aligned.groups().stream().filter(group -> group.layer() == layer)
				.forEach(group -> study.item(document, ratings(group, element -> rating(element, feature)))));
		return study.build();
	}

	static Scale scale(EStructuralFeature feature) {
		return feature.isMany() ? Scale.SET : Scale.NOMINAL;
	}

	/** An attribute that is not set is a missing rating, not a value. */
	static Object rating(Element element, EStructuralFeature feature) {
		Object value = element.eGet(feature);
		return value instanceof List<?> list && list.isEmpty() ? null : value;
	}
}
