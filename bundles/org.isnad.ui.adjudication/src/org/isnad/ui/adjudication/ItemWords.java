// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.isnad.compare.RelationEnds;
import org.isnad.compare.gold.Item;
import org.isnad.compare.gold.Item.Status;
import org.isnad.compare.gold.Point;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.Problem;
import org.isnad.core.Scheme;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Element;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.model.Tagset;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.Quote;

/** What is said of an item: in what the annotators differ, and about which words. */
public final class ItemWords {
	private final CorpusStore store;

	/** Words for the items of documents of a corpus. */
	public ItemWords(CorpusStore store) {
		this.store = store;
	}

	/** In what they differ, in a few words; the first thing, with the number of the others. */
	public String title(Item item) {
		String first = first(item);
		return item.points().size() > 1 && !item.isBroken() ? first + " +" + (item.points().size() - 1) : first; //$NON-NLS-1$
	}

	private String first(Item item) {
		if (item.isBroken()) {
			return Isolation.message(AdjudicationMessages.breaksRule, item.problems().get(0).rule());
		}
		if (item.merge() != null) {
			return AdjudicationMessages.mergedSources;
		}
		if (item.status() == Status.CHANGED) {
			return Isolation.message(AdjudicationMessages.changedBy, Names.of(item).names(item.changed()));
		}
		if (!item.points().isEmpty()) {
			return point(item, item.points().get(0));
		}
		return item.waits() ? AdjudicationMessages.waits : item.status().isOpen() ? AdjudicationMessages.againstRule
				: item.decision() == null || item.decision().getOrigins().isEmpty() ? AdjudicationMessages.added : AdjudicationMessages.agreed;
	}

	/** Everything in which they differ, a line each. */
	public List<String> all(Item item) {
		return Stream.concat(item.problems().stream().map(Problem::message), item.points().stream().map(point -> point(item, point))).toList();
	}

	private String point(Item item, Point point) {
		return switch (point.kind()) {
		case MISSING -> Isolation.message(AdjudicationMessages.missing, Names.of(item).names(point.annotators(""))); //$NON-NLS-1$
		case BOUNDARY -> AdjudicationMessages.boundary;
		case TAG -> tagset(item.layer(), point.about()) + ": " + point.distinct().stream().map(value -> tag(item.layer(), point.about(), value)).collect(Collectors.joining(" / ")); //$NON-NLS-1$ //$NON-NLS-2$
		case CHAIN -> AdjudicationMessages.chain;
		case LINK -> Isolation.message(AdjudicationMessages.link, Objects.requireNonNullElse(Layer.of(point.about()), Layer.CLAIM).label());
		case DIRECTION -> AdjudicationMessages.direction;
		case ENTITY -> AdjudicationMessages.entity;
		};
	}

	private String tagset(Layer layer, String name) {
		Optional<Tagset> tagset = store.scheme().tagset(layer, name);
		return tagset.map(Scheme::label).orElse(name.equals("event") ? AdjudicationMessages.event : name); //$NON-NLS-1$
	}

	/** A tag in words, or several; a dash for none. */
	public String tag(Layer layer, String name, String value) {
		if (value.isEmpty()) {
			return "\u2013"; //$NON-NLS-1$
		}
		boolean known = store.scheme().tagset(layer, name).isPresent();
		return !known ? Isolation.isolate(value)
				: Arrays.stream(value.split(",")).map(each -> store.scheme().label(layer, name, each)).collect(Collectors.joining(AdjudicationMessages.comma)); //$NON-NLS-1$
	}

	/** The glyph of the first thing in which they differ; that of gold where it is decided. */
	public static Glyph glyph(Item item) {
		if (item.isBroken()) {
			return Glyph.WARNING;
		}
		if (!item.status().isOpen()) {
			return Glyph.GOLD;
		}
		return item.points().isEmpty() ? item.merge() != null ? Glyph.MERGE : layer(item.layer()) : switch (item.points().get(0).kind()) {
		case MISSING -> Glyph.ANONYMOUS;
		case BOUNDARY -> Glyph.LAYERS;
		case TAG -> layer(item.layer());
		case CHAIN -> Glyph.ATTRIBUTION;
		case LINK -> Glyph.LINK;
		case DIRECTION -> Glyph.SUPPORT;
		case ENTITY -> Glyph.SOURCE;
		};
	}

	/** The glyph of a layer. */
	public static Glyph layer(Layer layer) {
		return switch (layer) {
		case SOURCE -> Glyph.SOURCE;
		case CUE -> Glyph.CUE;
		case ATTRIBUTION -> Glyph.ATTRIBUTION;
		case RELATION -> Glyph.CONTRADICTION;
		case ENTITY -> Glyph.MERGE;
		case ANCHOR -> Glyph.TIME;
		default -> Glyph.CLAIM;
		};
	}

	/** One word for a chip in the article. */
	public static String chip(Item item) {
		if (item.status() == Status.CHANGED) {
			return AdjudicationMessages.chipChanged;
		}
		return item.points().isEmpty() ? AdjudicationMessages.chipWaits : switch (item.points().get(0).kind()) {
		case MISSING -> AdjudicationMessages.chipMissing;
		case BOUNDARY -> AdjudicationMessages.chipBoundary;
		case TAG -> AdjudicationMessages.chipTag;
		case CHAIN -> AdjudicationMessages.chipChain;
		case LINK -> AdjudicationMessages.chipLink;
		case DIRECTION -> AdjudicationMessages.chipDirection;
		case ENTITY -> AdjudicationMessages.chipEntity;
		};
	}

	/** The words the item is about. */
	public String quote(Item item) {
		if (item.merge() != null) {
			return item.merge().merged().getName() + " \u2192 " + item.merge().kept().getName(); //$NON-NLS-1$
		}
		Element any = item.gold() != null ? item.gold() : item.versions().get(0).element();
		if (any instanceof ClaimRelation relation && item.gold() != null) {
			return ends(relation, CorpusStore.GOLD);
		}
		if (any instanceof ClaimRelation relation) {
			return ends(relation, item.versions().get(0).annotator());
		}
		return quote(item.document(), any);
	}

	/** Both claims of a relation of an annotator, or of gold, with an arrow from the first to the second as they are read. */
	public String ends(ClaimRelation relation, String annotator) {
		String first = end(relation.getArg1Document(), relation.getArg1(), annotator);
		String arrow = RelationEnds.isSymmetric(relation.getLabel()) ? "\u2194" : Quote.arabic(first) ? "\u2190" : "\u2192"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return Isolation.isolate(first) + ' ' + arrow + ' ' + Isolation.isolate(end(relation.getArg2Document(), relation.getArg2(), annotator));
	}

	/** One claim of a relation. */
	public String end(String document, String claim, String annotator) {
		try {
			return store.find(claim, document, annotator).map(found -> quote(document, (Claim) found.element())).orElse("?"); //$NON-NLS-1$
		} catch (CorpusException e) {
			return e.getMessage();
		}
	}

	private String quote(String document, EObject element) {
		if (element instanceof Attribution attribution) {
			return attribution.getCue() != null ? quote(document, attribution.getCue()) : attribution.getSource() != null ? quote(document, attribution.getSource())
					: attribution.getContent().isEmpty() ? ElementLook.layer(attribution) : quote(document, attribution.getContent().get(0));
		}
		return element instanceof SpanElement spanned && spanned.getSpan() != null ? quote(document, spanned.getSpan()) : ""; //$NON-NLS-1$
	}

	/** The words of a span. */
	public String quote(String document, Span span) {
		try {
			return Quote.of(store.text(document), span);
		} catch (CorpusException e) {
			return e.getMessage();
		}
	}

	/** The number of the paragraph an item begins in, from 1; empty for what is nowhere in the document. */
	public Optional<String> paragraph(Item item) {
		try {
			return item.span() == null ? Optional.empty() : Optional.of("\u00b6 " + (store.text(item.document()).paragraphAt(item.span().begin()) + 1)); //$NON-NLS-1$
		} catch (CorpusException e) {
			return Optional.empty();
		}
	}
}
