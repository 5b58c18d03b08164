// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.isnad.compare.Difference.Kind;
import org.isnad.compare.gold.Choice;
import org.isnad.compare.gold.Item;
import org.isnad.compare.gold.Point;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Attribution;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Element;
import org.isnad.model.Fragment;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.adjudication.Snippet.Marked;
import org.isnad.ui.look.Chip;
import org.isnad.ui.text.Isolation;

/** What the versions of an item say, one beneath the other, and what gold would be. */
final class VersionRows {
	private final CorpusStore store;
	private final Item item;
	private final ItemWords words;
	private final Names names;
	private final String article;
	private int begin = Integer.MAX_VALUE;
	private int end;

	VersionRows(CorpusStore store, Item item) throws CorpusException {
		this.store = store;
		this.item = item;
		this.words = new ItemWords(store);
		this.names = Names.of(item);
		this.article = store.text(item.document()).string();
		item.members().values().forEach(this::widen);
		if (item.gold() != null) {
			widen(item.gold());
		}
	}

	private void widen(Element element) {
		parts(element).map(SpanElement::getSpan).filter(span -> span != null && span.isWellFormed(article.length())).forEach(span -> {
			begin = Math.min(begin, span.begin());
			end = Math.max(end, span.end());
		});
	}

	private static Stream<SpanElement> parts(Element element) {
		return switch (element) {
		case SpanElement spanned -> Stream.of(spanned);
		case Attribution attribution -> Stream.concat(Stream.of(attribution.getSource(), attribution.getCue()), attribution.getContent().stream()).map(SpanElement.class::cast)
				.filter(Objects::nonNull);
		default -> Stream.empty();
		};
	}

	List<VersionRow> rows(List<Option> options, Option marked) {
		List<VersionRow> rows = new ArrayList<>();
		if (item.merge() != null) {
			rows.add(source("1", item.merge().merged())); //$NON-NLS-1$
			rows.add(source("2", item.merge().kept())); //$NON-NLS-1$
			return rows;
		}
		for (Item.Version version : item.versions()) {
			int place = -1;
			for (int i = 0; i < options.size(); i++) {
				place = options.get(i).version() == version ? i : place;
			}
			String guideline = version.element().getGuideline();
			String more = guideline == null ? "" : Isolation.message(AdjudicationMessages.guideline, guideline); //$NON-NLS-1$
			rows.add(new VersionRow(names.letter(version.annotator()), names.names(version.annotators()), more, place < 0 ? null : options.get(place).key(), place,
					snippet(version.element(), version.annotator()), chips(version.element(), version.annotator())));
		}
		if (!item.lacking().isEmpty() && item.group() != null) {
			rows.add(new VersionRow(names.letter(item.lacking().get(0)), names.names(item.lacking()), AdjudicationMessages.lacks, "D", options.size() - 1, null, List.of())); //$NON-NLS-1$
		}
		rows.add(gold(marked));
		return rows;
	}

	private VersionRow source(String letter, SourceEntity entity) {
		String all = Stream.concat(Stream.of(String.valueOf(entity.getName())), entity.getAliases().stream()).reduce((a, b) -> a + AdjudicationMessages.comma + b).orElseThrow();
		return new VersionRow(letter, ElementLook.type(entity, store.scheme()), "", null, -1, Snippet.plain(all), List.of()); //$NON-NLS-1$
	}

	private VersionRow gold(Option marked) {
		boolean open = item.status().isOpen();
		if (marked == null || !open && marked.version() == null) {
			Snippet now = item.gold() == null ? null : snippet(item.gold(), CorpusStore.GOLD);
			return new VersionRow(null, AdjudicationMessages.gold, item.gold() == null ? AdjudicationMessages.dropped : AdjudicationMessages.isGold, null, -1, now,
					item.gold() == null ? List.of() : chips(item.gold(), CorpusStore.GOLD));
		}
		if (!open && item.gold() != null) {
			return new VersionRow(null, AdjudicationMessages.gold, AdjudicationMessages.isGold, null, -1, snippet(item.gold(), CorpusStore.GOLD), chips(item.gold(), CorpusStore.GOLD));
		}
		String more = Isolation.message(AdjudicationMessages.preview, marked.label());
		if (!(marked.choice() instanceof Choice.Make make) || item.group() == null) {
			return new VersionRow(null, AdjudicationMessages.gold, more, null, -1, marked.choice() instanceof Choice.Drop || item.gold() == null ? null : snippet(item.gold(), CorpusStore.GOLD), List.of());
		}
		String tags = make.tags() == null ? make.ends() : make.tags();
		Element from = item.member(make.ends()).orElse(item.versions().get(0).element());
		Snippet snippet = make.span() == null ? snippet(from, make.ends())
				: Snippet.of(article, begin, end, List.of(new Marked(make.span(), Token.GOLD_FILL, Token.GOLD)));
		return new VersionRow(null, AdjudicationMessages.gold, more, null, -1, snippet, chips(item.member(tags).orElse(from), tags));
	}

	private Snippet snippet(Element element, String annotator) {
		if (element instanceof ClaimRelation relation) {
			return Snippet.plain(words.ends(relation, annotator));
		}
		boolean gold = CorpusStore.GOLD.equals(annotator);
		List<Marked> marked = new ArrayList<>();
		parts(element).filter(part -> part.getSpan() != null).forEach(part -> {
			Tone tone = gold ? Tone.GOLD : ElementLook.tone(part);
			marked.add(new Marked(part.getSpan(), tone == Tone.PLAIN ? Token.TRACK : tone.fill(), tone.ink()));
		});
		if (element instanceof SpanElement spanned && !gold) {
			item.span(Choice.How.INTERSECTION).ifPresent(common -> rest(spanned.getSpan(), common).ifPresent(rest -> marked
					.add(new Marked(rest, Token.DISAGREEMENT_FILL, Token.DISAGREEMENT))));
		}
		return begin > end ? Snippet.plain(words.quote(item)) : Snippet.of(article, begin, end, marked);
	}

	/** What of a span is not in what all have. */
	private static Optional<Span> rest(Span span, Span common) {
		List<Fragment> rest = new ArrayList<>();
		span.fragments().forEach(fragment -> {
			int from = fragment.begin();
			for (Fragment inside : common.fragments()) {
				if (inside.begin() < fragment.end() && from < inside.end()) {
					if (from < inside.begin()) {
						rest.add(new Fragment(from, inside.begin()));
					}
					from = Math.max(from, inside.end());
				}
			}
			if (from < fragment.end()) {
				rest.add(new Fragment(from, fragment.end()));
			}
		});
		return rest.isEmpty() ? Optional.empty() : Optional.of(Span.of(rest));
	}

	/** The type, and every tag in which they differ; a tag that fewer have is marked. */
	private List<Chip> chips(Element element, String annotator) {
		List<Chip> chips = new ArrayList<>();
		List<Point> points = item.points().stream().filter(point -> point.kind() == Kind.TAG).toList();
		boolean typed = points.stream().noneMatch(point -> List.of("claimType", "cueClass", "label").contains(point.about())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (typed && !(element instanceof Attribution)) {
			chips.add(ElementLabels.chip(element, store.scheme()));
		}
		for (Point point : points) {
			String value = value(point, annotator, element);
			int most = point.values().values().stream().mapToInt(List::size).max().orElse(0);
			boolean few = point.annotators(value).size() < most || point.values().values().stream().filter(each -> each.size() == most).count() > 1;
			chips.add(Chip.of(null, words.tag(item.layer(), point.about(), value), CorpusStore.GOLD.equals(annotator) ? Tone.GOLD : few ? Tone.DISAGREEMENT : Tone.PLAIN));
		}
		if (element instanceof SourceMention mention && item.points().stream().anyMatch(point -> point.kind() == Kind.ENTITY)) {
			entity(mention).ifPresent(entity -> chips.add(Chip.of(Glyph.SOURCE, String.valueOf(entity.getName()), Tone.DISAGREEMENT)));
		}
		return chips;
	}

	private String value(Point point, String annotator, Element element) {
		return point.values().entrySet().stream().filter(value -> value.getValue().contains(annotator)).map(Map.Entry::getKey).findFirst()
				.orElseGet(() -> {
					var feature = element.eClass().getEStructuralFeature(point.about());
					Object value = feature == null ? null : element.eGet(feature);
					return value == null ? "" : value instanceof List<?> list ? String.join(",", list.stream().map(Object::toString).toList()) : value.toString(); //$NON-NLS-1$ //$NON-NLS-2$
				});
	}

	private Optional<SourceEntity> entity(SourceMention mention) {
		try {
			return store.source(mention.getEntity());
		} catch (CorpusException e) {
			return Optional.empty();
		}
	}
}
