// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;
import org.isnad.core.edit.SessionChange;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.model.SuggestionDecision;

/**
 * Where in a document something changed, so that a user can be brought there.
 *
 * @param documentId the document
 * @param elements   the annotations concerned that are there now, by their place in the text
 * @param words      where there is none any more: the words of the first one that is gone; else null
 */
record ChangedPlace(String documentId, List<SpanElement> elements, Span words) {

	/** Of many decisions that were taken at once, only the first are looked for. */
	private static final int MOST_SOUGHT = 20;

	ChangedPlace {
		elements = List.copyOf(elements);
	}

	/**
	 * The places of a change: one, that of the suggestion where a decision was undone, but two for a relation between two documents. Annotations that changed themselves come
	 * before those that an attribution joins, and these before the claims of a relation.
	 *
	 * @param find finds an annotation by the ids of its document and its own, or answers null
	 */
	static List<ChangedPlace> of(SessionChange change, BiFunction<String, String, SpanElement> find) {
		Set<SpanElement> spans = new LinkedHashSet<>();
		Set<Attribution> attributions = new LinkedHashSet<>();
		Set<ClaimRelation> relations = new LinkedHashSet<>();
		Set<String> decided = new LinkedHashSet<>();
		for (EObject object : change.objects()) {
			if (object instanceof SuggestionDecision decision) {
				decided.add(decision.getSuggestion());
			}
			switch (owner(object)) {
			case SpanElement span -> spans.add(span);
			case Attribution attribution -> attributions.add(attribution);
			case ClaimRelation relation -> relations.add(relation);
			case null, default -> {
				// a set, a document or a source entity stands at no place of the text
			}
			}
		}
		return openAgain(change, decided, find).or(() -> inOneDocument(change, spans)).or(() -> inOneDocument(change, ends(attributions))).map(List::of)
				.orElseGet(() -> relations.stream().findFirst().map(relation -> ofRelation(relation, find)).orElse(List.of()));
	}

	/** Where a decision about suggestions was taken back: the first of them, which can be decided anew. */
	private static Optional<ChangedPlace> openAgain(SessionChange change, Set<String> decided, BiFunction<String, String, SpanElement> find) {
		if (change.kind() != SessionChange.Kind.UNDO || change.documentId() == null) {
			return Optional.empty();
		}
		return decided.stream().limit(MOST_SOUGHT).map(id -> find.apply(change.documentId(), id)).filter(span -> span != null && span.getSpan() != null)
				.min(Comparator.comparingInt(span -> span.getSpan().begin()))
				.map(span -> new ChangedPlace(change.documentId(), List.of(span), null));
	}

	/** What an object, such as a comment, belongs to. */
	private static EObject owner(EObject object) {
		EObject at = object;
		while (at != null && !(at instanceof SpanElement || at instanceof Attribution || at instanceof ClaimRelation)) {
			at = at.eContainer();
		}
		return at;
	}

	private static Optional<ChangedPlace> inOneDocument(SessionChange change, Set<SpanElement> spans) {
		List<SpanElement> placed = spans.stream().filter(span -> span.getSpan() != null)
				.sorted(Comparator.comparingInt(span -> span.getSpan().begin())).toList();
		Optional<String> document = placed.stream().map(ChangedPlace::documentOf).filter(Objects::nonNull).findFirst();
		if (document.isPresent()) {
			return Optional.of(new ChangedPlace(document.get(),
					placed.stream().filter(span -> document.get().equals(documentOf(span))).toList(), null));
		}
		return placed.isEmpty() || change.documentId() == null ? Optional.empty()
				: Optional.of(new ChangedPlace(change.documentId(), List.of(), placed.getFirst().getSpan()));
	}

	private static String documentOf(SpanElement span) {
		return span.eContainer() instanceof AnnotationSet set ? set.getDocument() : null;
	}

	/** What stands for an attribution: its claims, else its cue, else its source. */
	private static Set<SpanElement> ends(Set<Attribution> attributions) {
		Set<SpanElement> ends = new LinkedHashSet<>();
		for (Attribution attribution : attributions) {
			if (!attribution.getContent().isEmpty()) {
				ends.addAll(attribution.getContent());
			} else if (attribution.getCue() != null) {
				ends.add(attribution.getCue());
			} else if (attribution.getSource() != null) {
				ends.add(attribution.getSource());
			}
		}
		return ends;
	}

	private static List<ChangedPlace> ofRelation(ClaimRelation relation, BiFunction<String, String, SpanElement> find) {
		List<ChangedPlace> places = new ArrayList<>();
		SpanElement first = find.apply(relation.getArg1Document(), relation.getArg1());
		SpanElement second = find.apply(relation.getArg2Document(), relation.getArg2());
		boolean together = first != null && second != null && Objects.equals(relation.getArg1Document(), relation.getArg2Document());
		if (first != null) {
			places.add(new ChangedPlace(relation.getArg1Document(), together ? List.of(first, second) : List.of(first), null));
		}
		if (second != null && !together) {
			places.add(new ChangedPlace(relation.getArg2Document(), List.of(second), null));
		}
		return places;
	}
}
