// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.isnad.compare.Difference.Kind;
import org.isnad.compare.gold.Choice;
import org.isnad.compare.gold.Choice.How;
import org.isnad.compare.gold.Item;
import org.isnad.compare.gold.Point;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.SourceEntity;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Isolation;

/** The ways to decide an item, each with its key: the versions by number, merged boundaries where they differ, leaving it out. */
final class Options {
	private static final int NUMBERED = 9;

	private Options() {
	}

	static List<Option> of(Item item, String tagsOf, Names names) {
		List<Option> options = new ArrayList<>();
		if (item.merge() != null) {
			options.add(new Option("1", new Choice.Make(How.TAKE, null, null, null), AdjudicationMessages.keepMerged, "", null)); //$NON-NLS-1$ //$NON-NLS-2$
			options.add(new Option("D", new Choice.Drop(), AdjudicationMessages.splitMerged, "", null)); //$NON-NLS-1$ //$NON-NLS-2$
			return options;
		}
		if (item.group() == null) {
			options.add(new Option("1", new Choice.Make(How.TAKE, item.span(), null, null), AdjudicationMessages.keepGold, "", null)); //$NON-NLS-1$ //$NON-NLS-2$
			options.add(new Option("D", new Choice.Drop(), AdjudicationMessages.drop, "", null)); //$NON-NLS-1$ //$NON-NLS-2$
			return options;
		}
		for (Item.Version version : item.versions().subList(0, Math.min(NUMBERED, item.versions().size()))) {
			Span span = version.element() instanceof SpanElement spanned ? spanned.getSpan() : null;
			Choice choice = new Choice.Make(How.TAKE, span, tagsOf == null ? version.annotator() : tagsOf, version.annotator());
			String label = Isolation.message(AdjudicationMessages.take, names.names(version.annotators()));
			options.add(new Option(Integer.toString(options.size() + 1), choice, label, span == null ? "" : words(span), version)); //$NON-NLS-1$
		}
		if (item.points().stream().anyMatch(point -> point.kind() == Kind.BOUNDARY)) {
			merged(item, "U", How.UNION, AdjudicationMessages.union, tagsOf).ifPresent(options::add); //$NON-NLS-1$
			merged(item, "I", How.INTERSECTION, AdjudicationMessages.intersection, tagsOf).ifPresent(options::add); //$NON-NLS-1$
			String longest = item.longest().orElseThrow();
			options.add(new Option("L", new Choice.Make(How.LONGEST, item.span(How.LONGEST).orElseThrow(), tagsOf == null ? longest : tagsOf, longest), AdjudicationMessages.longest, //$NON-NLS-1$
					names.name(longest), null));
		}
		options.add(new Option("D", new Choice.Drop(), AdjudicationMessages.drop, "", null)); //$NON-NLS-1$ //$NON-NLS-2$
		return options;
	}

	private static Optional<Option> merged(Item item, String key, How how, String label, String tagsOf) {
		String first = item.versions().get(0).annotator();
		return item.span(how).map(span -> new Option(key, new Choice.Make(how, span, tagsOf, first), label, words(span), null));
	}

	/** How many words a span has, in words. */
	static String words(Span span) {
		String text = Bench.get().document().flatMap(document -> Workspace.corpus().map(store -> text(store, document))).orElse(""); //$NON-NLS-1$
		if (!span.isWellFormed(text.length())) {
			return span.toString();
		}
		int count = span.textIn(text).strip().split("\\s+").length; //$NON-NLS-1$
		return count == 1 ? AdjudicationMessages.oneWord : count == 2 ? AdjudicationMessages.twoWords
				: Isolation.message(count > 2 && count < 11 ? AdjudicationMessages.fewWords : AdjudicationMessages.manyWords, count);
	}

	private static String text(CorpusStore store, String document) {
		try {
			return store.text(document).string();
		} catch (CorpusException e) {
			Jobs.warn(e.getMessage());
			return ""; //$NON-NLS-1$
		}
	}

	/** The sources that annotators chose differently, the commonest first; empty where they chose the same. */
	static List<SourceEntity> entities(Item item) {
		List<SourceEntity> entities = new ArrayList<>();
		item.points().stream().filter(point -> point.kind() == Kind.ENTITY).findFirst().map(Point::values).ifPresent(values -> values.entrySet().stream()
				.sorted((one, other) -> other.getValue().size() - one.getValue().size())
				.forEach(value -> Workspace.corpus().flatMap(store -> entity(store, value.getKey())).ifPresent(entities::add)));
		return entities;
	}

	private static Optional<SourceEntity> entity(CorpusStore store, String id) {
		try {
			return store.entity(id);
		} catch (CorpusException e) {
			Jobs.warn(e.getMessage());
			return Optional.empty();
		}
	}
}
