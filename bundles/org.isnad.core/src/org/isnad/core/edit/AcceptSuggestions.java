// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.Layer;
import org.isnad.core.Profile;
import org.isnad.core.Scheme;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.RelationSet;
import org.isnad.model.SpanElement;
import org.isnad.model.Tagset;
import org.isnad.model.Verdict;
import org.isnad.model.file.Ids;

/**
 * Takes suggestions over as the annotator's own: copies with engine and score kept as provenance. An attribution comes with its ends;
 * an end, or an equal span of the layer, that the annotator has already is used and not doubled.
 */
public final class AcceptSuggestions implements Edit {
	private static final List<Tagset> FULL = Profile.FULL.tagsets();

	private final Collection<? extends Element> suggestions;
	private final List<Element> created = new ArrayList<>();
	private final Map<Element, Element> taken = new HashMap<>();

	/** Elements of suggestion sets, of any documents. */
	public AcceptSuggestions(Collection<? extends Element> suggestions) {
		this.suggestions = suggestions;
	}

	@Override
	public String label() {
		return Messages.acceptSuggestions;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Commands commands = session.commands();
		for (Element suggestion : withEnds()) {
			if (suggestion.eContainer() instanceof AnnotationSet from) {
				take(suggestion, session, session.annotations(from.getDocument()), commands);
			} else if (suggestion instanceof ClaimRelation relation) {
				takeRelation(relation, session, commands);
			}
		}
		// Links are filled in when every copy is there; a copy is not part of the model yet, so no command is needed.
		taken.forEach(this::link);
		return commands.done();
	}

	/** The suggestions with the ends of attributions, spans before the attributions that link them. */
	private Set<Element> withEnds() {
		Set<Element> spans = new LinkedHashSet<>();
		Set<Element> others = new LinkedHashSet<>();
		for (Element suggestion : suggestions) {
			(suggestion instanceof SpanElement ? spans : others).add(suggestion);
			if (suggestion instanceof Attribution attribution) {
				attribution.eCrossReferences().stream().filter(SpanElement.class::isInstance).forEach(end -> spans.add((Element) end));
			}
		}
		spans.addAll(others);
		return spans;
	}

	private void take(Element suggestion, EditSession session, AnnotationSet own, Commands commands) {
		Element copy = suggestion instanceof SpanElement span ? equalSpan(span, own) : null;
		if (copy == null) {
			copy = copy(suggestion, session, commands);
			commands.add(own, suggestion.eContainmentFeature(), copy);
			created.add(copy);
		}
		taken.put(suggestion, copy);
		commands.add(own, Literals.ANNOTATION_SET__SUGGESTION_DECISIONS, Decide.record(suggestion.getId(), Verdict.ACCEPTED));
	}

	private static Element equalSpan(SpanElement suggestion, AnnotationSet own) {
		return own.eContents().stream().filter(content -> content.eClass() == suggestion.eClass() && Objects.equals(((SpanElement) content).getSpan(), suggestion.getSpan()))
				.map(Element.class::cast).findFirst().orElse(null);
	}

	private static Element copy(Element suggestion, EditSession session, Commands commands) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false);
		Element copy = (Element) copier.copy(suggestion);
		keepToScheme(copy, session.store().scheme());
		copy.setId(Ids.random(suggestion instanceof org.isnad.model.Cue ? 'q' : Layer.of(suggestion).id().charAt(0)));
		copy.setOrigin(suggestion.getId());
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
			return ((List<?>) suggestion.eGet(reference)).stream().map(taken::get).filter(Objects::nonNull).toList();
		}
		return taken.get(suggestion.eGet(reference));
	}

	private void takeRelation(ClaimRelation suggestion, EditSession session, Commands commands) throws EditException {
		RelationSet own = session.relations();
		ClaimRelation copy = (ClaimRelation) copy(suggestion, session, commands);
		commands.add(own, Literals.RELATION_SET__RELATIONS, copy);
		commands.add(own, Literals.RELATION_SET__SUGGESTION_DECISIONS, Decide.record(suggestion.getId(), Verdict.ACCEPTED));
		created.add(copy);
	}

	/** The annotator's new elements; empty before it was executed. */
	public List<Element> created() {
		return List.copyOf(created);
	}
}
