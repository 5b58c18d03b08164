// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.BlindShare;
import org.isnad.core.ChainWalker;
import org.isnad.core.Layer;
import org.isnad.core.Profile;
import org.isnad.core.Scheme;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Corpus;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.RelationSet;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.model.Tagset;
import org.isnad.model.Verdict;
import org.isnad.model.file.Ids;

/**
 * Takes suggestions over as the annotator's own: copies with engine and score kept as provenance, as they are or corrected. An attribution
 * comes with its ends; an end, or an equal span of the layer, that the annotator has already is used and not doubled. Chains grow together
 * whatever the order in which their attributions are accepted. Suggestions for blind documents are left out.
 */
public final class AcceptSuggestions implements Edit {
	private static final List<Tagset> FULL = Profile.FULL.tagsets();

	private final Collection<? extends Element> suggestions;
	private final Map<Element, Map<EStructuralFeature, Object>> corrections = new HashMap<>();
	private final Set<Element> created = new LinkedHashSet<>();
	private final Map<Element, Element> taken = new LinkedHashMap<>();
	private final Map<AnnotationSet, Counterparts> counterparts = new HashMap<>();

	/** Elements of suggestion sets, of any documents. */
	public AcceptSuggestions(Collection<? extends Element> suggestions) {
		this.suggestions = suggestions;
	}

	/** Suggestions with the undecided reports they are ends of. */
	static AcceptSuggestions reports(Collection<? extends Element> suggestions, EditSession session) throws EditException {
		return new AcceptSuggestions(new SuggestedReports(session).toAccept(suggestions));
	}

	/**
	 * Takes one of them, or an end of one of them, over with another value of a feature: another span, another tag. The annotator is then said
	 * to have changed what the engine made. The value is not looked at before the edit is executed.
	 */
	public AcceptSuggestions corrected(Element suggestion, EStructuralFeature feature, Object value) {
		corrections.computeIfAbsent(suggestion, s -> new LinkedHashMap<>()).put(feature, value);
		return this;
	}

	@Override
	public String label() {
		return corrections.isEmpty() ? Messages.acceptSuggestions : Messages.acceptCorrected;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Commands commands = session.commands();
		Corpus corpus = session.store().corpus();
		if (!suggestions.isEmpty() && suggestions.stream().allMatch(suggestion -> BlindShare.hides(corpus, suggestion))) {
			throw new EditException(Messages.blindDocument);
		}
		for (Element suggestion : withEnds()) {
			if (BlindShare.hides(corpus, suggestion)) {
				continue;
			}
			if (suggestion.eContainer() instanceof AnnotationSet from) {
				take(suggestion, session, counterparts(from, session), commands);
			} else if (suggestion instanceof ClaimRelation relation) {
				takeRelation(relation, session, commands);
			}
		}
		// Links are filled in when every copy is there; a copy is not part of the model yet, so no command is needed.
		taken.forEach(this::link);
		for (Element suggestion : taken.keySet()) {
			linkBack(suggestion, commands);
		}
		return commands.done();
	}

	private Counterparts counterparts(AnnotationSet from, EditSession session) throws EditException {
		AnnotationSet own = session.annotations(from.getDocument());
		return counterparts.computeIfAbsent(own, Counterparts::new);
	}

	/** The suggestions with the ends of attributions, spans before the attributions that link them. */
	private Set<Element> withEnds() {
		Set<Element> spans = new LinkedHashSet<>();
		Set<Element> others = new LinkedHashSet<>();
		for (Element suggestion : suggestions) {
			(suggestion instanceof SpanElement ? spans : others).add(suggestion);
			spans.addAll(SuggestedReports.ends(suggestion));
		}
		spans.addAll(others);
		return spans;
	}

	private void take(Element suggestion, EditSession session, Counterparts own, Commands commands) throws EditException {
		Map<EStructuralFeature, Object> corrected = corrections.getOrDefault(suggestion, Map.of());
		Span span = suggestion instanceof SpanElement spanned ? (Span) corrected.getOrDefault(Literals.SPAN_ELEMENT__SPAN, spanned.getSpan()) : null;
		Element copy = span == null ? null : own.over(suggestion.eClass(), span);
		if (copy == null) {
			copy = copy(suggestion, session, commands);
			commands.add(own.own(), suggestion.eContainmentFeature(), copy);
			created.add(copy);
			own.add(copy, span);
		}
		taken.put(suggestion, copy);
		own.accept(suggestion.getId(), commands);
		correct(copy, corrected, span, session, own.own().getDocument(), commands);
	}

	private static void correct(Element copy, Map<EStructuralFeature, Object> corrected, Span span, EditSession session, String document, Commands commands)
			throws EditException {
		if (corrected.containsKey(Literals.SPAN_ELEMENT__SPAN)) {
			Spans.check(session, document, span);
			if (copy instanceof Anchor anchor) {
				commands.set(anchor, Literals.ANCHOR__VALUE, Spans.value(anchor, span, Spans.text(session, document).string()));
			}
		}
		corrected.forEach((feature, value) -> commands.set(copy, feature, value));
	}

	private static Element copy(Element suggestion, EditSession session, Commands commands) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false);
		Element copy = (Element) copier.copy(suggestion);
		keepToScheme(copy, session.store().scheme());
		copy.setId(Ids.random(suggestion instanceof org.isnad.model.Cue ? 'q' : Layer.of(suggestion).id().charAt(0)));
		copy.setOrigin(suggestion.getId());
		// Why the engine made it stays with the suggestion, to which the origin leads.
		copy.setReason(null);
		return commands.born(copy, 'x');
	}

	/** An engine speaks the full scheme; a corpus that has fewer tagsets, or other tags, is not given what its annotators could not choose. */
	private static void keepToScheme(Element copy, Scheme scheme) {
		Layer layer = Layer.of(copy);
		for (Tagset known : FULL) {
			EStructuralFeature attribute = known.getLayer().equals(layer.id()) ? copy.eClass().getEStructuralFeature(known.getName()) : null;
			if (attribute != null && !attribute.isMany() && copy.eIsSet(attribute)
					&& (scheme.tagset(layer, known.getName()).isEmpty() || !scheme.allows(layer, known.getName(), (String) copy.eGet(attribute)))) {
				copy.eUnset(attribute);
			}
		}
	}

	private void link(Element suggestion, Element copy) {
		if (!created.contains(copy)) {
			return;
		}
		for (EReference reference : suggestion.eClass().getEAllReferences()) {
			if (!reference.isContainment()) {
				copy.eSet(reference, linked(suggestion, reference));
			}
		}
	}

	private Object linked(Element suggestion, EStructuralFeature reference) {
		if (reference.isMany()) {
			return ((List<?>) suggestion.eGet(reference)).stream().map(end -> own((EObject) end)).filter(Objects::nonNull).toList();
		}
		return own((EObject) suggestion.eGet(reference));
	}

	/** What the annotator has of a suggestion, taken over now or before; null where she has nothing. */
	private Element own(EObject suggestion) {
		Element now = taken.get(suggestion);
		return now != null ? now : counterparts.values().stream().map(own -> own.of(suggestion)).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** What was taken over before without this one, because it was undecided then, is linked to it now. */
	private void linkBack(Element suggestion, Commands commands) {
		if (suggestion instanceof Attribution parent) {
			ChainWalker.children(parent).forEach(child -> linkBack(child, Literals.ATTRIBUTION__PARENT, suggestion, commands));
		} else if (suggestion instanceof Anchor anchor && anchor.eContainer() instanceof AnnotationSet) {
			anchor.getClaims().stream().filter(claim -> claim.getTimeAnchor() == anchor)
					.forEach(claim -> linkBack(claim, Literals.CLAIM__TIME_ANCHOR, suggestion, commands));
		}
	}

	private void linkBack(Element from, EReference reference, Element to, Commands commands) {
		Element mine = own(from);
		if (mine != null && !created.contains(mine) && mine.eGet(reference) == null) {
			commands.set(mine, reference, taken.get(to));
		}
	}

	private void takeRelation(ClaimRelation suggestion, EditSession session, Commands commands) throws EditException {
		RelationSet own = session.relations();
		ClaimRelation copy = (ClaimRelation) copy(suggestion, session, commands);
		commands.add(own, Literals.RELATION_SET__RELATIONS, copy);
		commands.removeAll(own, Literals.RELATION_SET__SUGGESTION_DECISIONS, own.getSuggestionDecisions().stream()
				.filter(decision -> decision.getVerdict() == Verdict.REJECTED && suggestion.getId().equals(decision.getSuggestion())).toList());
		commands.add(own, Literals.RELATION_SET__SUGGESTION_DECISIONS, Decide.record(suggestion.getId(), Verdict.ACCEPTED));
		corrections.getOrDefault(suggestion, Map.of()).forEach((feature, value) -> commands.set(copy, feature, value));
		created.add(copy);
	}

	/** The annotator's new elements; empty before it was executed. */
	public List<Element> created() {
		return List.copyOf(created);
	}
}
