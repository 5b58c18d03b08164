// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
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
import org.isnad.model.Document;
import org.isnad.model.Element;
import org.isnad.model.Fragment;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.model.Tagset;

/**
 * Makes studies of what annotators did in a corpus: one of units for each layer of spans and for attributions (by their cue, or their
 * content where there is none), one of arcs for relations, one of clusters for source entities, those of chains, and one of values for
 * each tagset, over annotations that were aligned. An annotator takes part in a document only where there is a file of hers. Documents are
 * read one after the other, and of each only what the studies need is kept.
 */
final class CorpusStudies {
	/** The length of a day in ISO 8601, with which every time begins. */
	private static final int DAY = 10;
	private static final Map<Layer, Function<AnnotationSet, List<? extends Element>>> UNITS = units();

	private final CorpusStore store;
	private final List<String> raters;
	private final boolean forgetting;
	private final List<String> notes = new ArrayList<>();
	private final List<AnnotatedDocument> documents = new ArrayList<>();
	private final Map<Layer, List<Continuum>> continua = new LinkedHashMap<>();
	private final List<List<Mention>> mentions = new ArrayList<>();
	private final Map<Tagset, CodingStudy.Builder> values = new LinkedHashMap<>();
	private final ChainStudies chains;
	private final RelationStudies relations;

	/** @param forgetting whether each document is unloaded once it was read */
	CorpusStudies(CorpusStore store, Collection<String> annotators, Collection<String> documents, boolean forgetting) throws CorpusException {
		this.store = store;
		this.forgetting = forgetting;
		Set<String> idle = new HashSet<>(annotators);
		documents.forEach(document -> idle.removeIf(annotator -> store.hasAnnotations(document, annotator)));
		raters = annotators.stream().filter(annotator -> !idle.contains(annotator)).toList();
		chains = new ChainStudies(raters);
		relations = new RelationStudies(store, raters);
		UNITS.keySet().forEach(layer -> continua.put(layer, new ArrayList<>()));
		for (Tagset tagset : store.corpus().getTagsets()) {
			Layer layer = Layer.of(tagset.getLayer());
			EStructuralFeature feature = feature(tagset);
			if (tagset.isActive() && feature != null && layer != Layer.RELATION) {
				values.put(tagset, CodingStudy.builder(scale(feature), raters));
			}
		}
	}

	private static Map<Layer, Function<AnnotationSet, List<? extends Element>>> units() {
		Map<Layer, Function<AnnotationSet, List<? extends Element>>> units = new LinkedHashMap<>();
		units.put(Layer.CLAIM, AnnotationSet::getClaims);
		units.put(Layer.SOURCE, AnnotationSet::getSources);
		units.put(Layer.CUE, AnnotationSet::getCues);
		units.put(Layer.ATTRIBUTION, AnnotationSet::getAttributions);
		return units;
	}

	/** The attribute of a tagset, or null where its layer has none of that name. */
	private static EStructuralFeature feature(Tagset tagset) {
		Layer layer = Layer.of(tagset.getLayer());
		boolean judged = layer != null && Element.class.isAssignableFrom(layer.type().getInstanceClass());
		return judged ? layer.type().getEStructuralFeature(tagset.getName()) : null;
	}

	/** Reads the documents. */
	void read(List<Document> documents, IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, documents.size());
		for (Document document : documents) {
			progress.split(1);
			read(document);
			if (forgetting) {
				store.unload(document.getId());
			}
		}
	}

	private void read(Document document) throws CorpusException {
		String id = document.getId();
		int length;
		try {
			length = store.text(id).length();
		} catch (CorpusException changed) {
			// Offsets into another text say nothing; the other documents still do.
			notes.add(changed.getMessage());
			return;
		}
		List<String> there = new ArrayList<>();
		for (String rater : raters) {
			if (store.hasAnnotations(id, rater)) {
				String of = store.annotations(id, rater).getTextHash();
				if (of == null || document.getTextHash() == null || of.equals(document.getTextHash())) {
					there.add(rater);
				} else {
					notes.add(NLS.bind(Messages.otherText, rater, id));
				}
			}
		}
		for (Map.Entry<Layer, Function<AnnotationSet, List<? extends Element>>> layer : UNITS.entrySet()) {
			List<List<Unit>> units = new ArrayList<>();
			for (String rater : raters) {
				units.add(there.contains(rater) ? units(layer.getValue().apply(store.annotations(id, rater)), length) : null);
			}
			continua.get(layer.getKey()).add(new Continuum(Math.max(1, length), units));
		}
		documents.add(new AnnotatedDocument(id, there, finished(id, there)));
		Alignment alignment = Alignment.of(store, id, there);
		mentions.add(alignment.groups().stream().filter(group -> group.layer() == Layer.SOURCE)
				.map(group -> new Mention(ratings(group, element -> ((SourceMention) element).getEntity()))).toList());
		chains.add(id, alignment);
		relations.add(id, there, alignment);
		values.forEach((tagset, study) -> {
			Layer layer = Layer.of(tagset.getLayer());
			EStructuralFeature feature = feature(tagset);
			study.document(id);
			alignment.groups().stream().filter(group -> group.layer() == layer)
					.forEach(group -> study.item(id, ratings(group, element -> rating(element, feature))));
		});
	}

	/** The day on which the last annotation was made, in UTC; null where none says when. */
	private LocalDate finished(String document, List<String> there) throws CorpusException {
		String last = ""; //$NON-NLS-1$
		for (String rater : there) {
			for (EObject content : store.annotations(document, rater).eContents()) {
				String made = content instanceof Element element ? element.getCreatedAt() : null;
				last = made != null && made.length() >= DAY && made.compareTo(last) > 0 ? made : last;
			}
		}
		try {
			return last.isEmpty() ? null : LocalDate.parse(last.substring(0, DAY));
		} catch (DateTimeParseException unreadable) {
			// Somebody else's tool may have written anything there, and agreement does not depend on it.
			return null;
		}
	}

	private static List<Unit> units(List<? extends Element> elements, int length) {
		List<Unit> units = new ArrayList<>();
		for (Element element : elements) {
			Span span = span(element);
			if (span != null && span.isWellFormed(length)) {
				units.add(new Unit(span, null));
			}
		}
		return units;
	}

	/** What was read. */
	CorpusAgreement result() {
		return new CorpusAgreement(raters, documents, all(), notes);
	}

	/** The studies by what they compare: a layer, or a tag of a layer such as {@code claim.claimType}. */
	private Map<String, Study> all() {
		Map<String, Study> studies = new LinkedHashMap<>();
		continua.forEach((layer, texts) -> studies.put(layer.id(), new UnitizingStudy(raters, texts)));
		studies.put(Layer.RELATION.id(), relations.arcs());
		studies.put(Layer.ENTITY.id(), new ClusterStudy(raters, mentions));
		studies.putAll(chains.all());
		for (Tagset tagset : store.corpus().getTagsets()) {
			EStructuralFeature feature = feature(tagset);
			boolean ofRelations = Layer.of(tagset.getLayer()) == Layer.RELATION && feature != null && tagset.isActive();
			CodingStudy study = ofRelations ? relations.values(feature) : values.containsKey(tagset) ? values.get(tagset).build() : null;
			if (study != null && !study.categories().isEmpty()) {
				studies.put(Layer.of(tagset.getLayer()).id() + '.' + tagset.getName(), study);
			}
		}
		return studies;
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

	private <T> List<T> ratings(Group group, Function<Element, T> rating) {
		List<T> ratings = new ArrayList<>();
		for (String rater : raters) {
			Element element = group.members().get(rater);
			ratings.add(element == null ? null : rating.apply(element));
		}
		return ratings;
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
