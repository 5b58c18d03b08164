// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
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
import org.isnad.core.Layer;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Fragment;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/**
 * Makes one annotation of several of a layer. The first in the text stays the same element; it takes over the comments of the others
 * and the tags that it has not got itself, and whatever referred to one of them refers to it. Attributions that then say the same
 * become one. Where the others' tags differ, the first one's win and {@link #lost()} tells what went.
 */
public final class MergeElements implements Edit {
	/** What becomes of the words between the parts. */
	public enum Gap {
		/** They stay outside, unless they are nothing but white space: the parts become fragments. */
		LEAVE,
		/** They are taken in: the parts become one stretch. */
		TAKE
	}

	private final List<SpanElement> elements;
	private final Span words;
	private final Gap gap;
	private final Set<EStructuralFeature> lost = new LinkedHashSet<>();
	private int relationsGone;

	/** Elements of one layer of one document, and words to be added to them or null. */
	public MergeElements(Collection<? extends SpanElement> elements, Span words, Gap gap) {
		this.elements = new ArrayList<>(new LinkedHashSet<>(elements));
		this.words = words;
		this.gap = gap;
	}

	@Override
	public String label() {
		return Messages.merge;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		if (elements.isEmpty() || elements.size() == 1 && words == null) {
			throw new EditException(Messages.mergeOne);
		}
		AnnotationSet set = Spans.setOf(elements.getFirst());
		for (SpanElement element : elements) {
			if (Spans.setOf(element) != set || element.eClass() != elements.getFirst().eClass()) {
				throw new EditException(Messages.mergeLayers);
			}
		}
		elements.sort(Comparator.comparing(SpanElement::getSpan));
		String text = Spans.text(session, set.getDocument()).string();
		Span span = together(text);
		Spans.check(session, set.getDocument(), span);
		Commands commands = session.commands();
		SpanElement kept = elements.getFirst();
		List<SpanElement> others = elements.subList(1, elements.size());
		EReference list = Marked.list(Layer.of(kept));
		commands.removeAll(set, list, others);
		takeOver(kept, others, span, text, commands);
		commands.set(kept, Literals.SPAN_ELEMENT__SPAN, span);
		refer(set, kept, others, commands);
		if (kept instanceof Claim claim) {
			RelationEnds ends = new RelationEnds(session, set);
			ends.move(claim, span);
			others.forEach(other -> ends.replace((Claim) other, claim));
			relationsGone = ends.follow(commands);
		}
		return commands.done();
	}

	private Span together(String text) {
		List<Fragment> fragments = new ArrayList<>();
		elements.forEach(element -> fragments.addAll(element.getSpan().fragments()));
		if (words != null) {
			fragments.addAll(words.fragments());
		}
		Span span = Span.of(fragments);
		if (gap == Gap.TAKE) {
			return Span.of(span.begin(), span.end());
		}
		List<Fragment> joined = new ArrayList<>();
		for (Fragment next : span.fragments()) {
			Fragment last = joined.isEmpty() ? null : joined.getLast();
			if (last != null && text.substring(last.end(), next.begin()).isBlank()) {
				joined.set(joined.size() - 1, new Fragment(last.begin(), next.end()));
			} else {
				joined.add(next);
			}
		}
		return Span.of(joined);
	}

	/** Comments, and the tags that the first has not got. */
	private void takeOver(SpanElement kept, List<SpanElement> others, Span span, String text, Commands commands) {
		Map<EStructuralFeature, Object> filled = new LinkedHashMap<>();
		for (SpanElement other : others) {
			commands.addAll(kept, Literals.ELEMENT__COMMENTS, EcoreUtil.copyAll(other.getComments()));
			List<EStructuralFeature> features = new ArrayList<>(other.eClass().getEStructuralFeatures());
			features.add(Literals.SPAN_ELEMENT__CORRECTION);
			for (EStructuralFeature feature : features) {
				boolean value = feature == Literals.ANCHOR__VALUE && Spans.isWords((Anchor) other, text);
				if (feature.isMany() || value || !other.eIsSet(feature)) {
					continue;
				}
				Object mine = kept.eIsSet(feature) ? kept.eGet(feature) : filled.get(feature);
				if (mine == null) {
					filled.put(feature, other.eGet(feature));
				} else if (!Objects.equals(mine, other.eGet(feature)) && !(feature == Literals.ANCHOR__VALUE && Spans.isWords((Anchor) kept, text))) {
					lost.add(feature);
				}
			}
		}
		if (kept instanceof Anchor anchor && Spans.isWords(anchor, text)) {
			filled.put(Literals.ANCHOR__VALUE, filled.getOrDefault(Literals.ANCHOR__VALUE, Spans.words(span, text)));
		}
		filled.forEach((feature, value) -> commands.set(kept, feature, value));
	}

	private static void refer(AnnotationSet set, SpanElement kept, List<SpanElement> others, Commands commands) {
		List<Attribution> gone = new ArrayList<>();
		Map<List<Object>, Attribution> said = new LinkedHashMap<>();
		Map<Attribution, Attribution> same = new LinkedHashMap<>();
		for (Attribution attribution : set.getAttributions()) {
			Object source = others.contains(attribution.getSource()) ? kept : attribution.getSource();
			Object cue = others.contains(attribution.getCue()) ? kept : attribution.getCue();
			List<EObject> content = replaced(attribution.getContent(), kept, others);
			boolean touched = source == kept || cue == kept || content.contains(kept);
			List<Object> key = new ArrayList<>();
			key.add(content);
			key.add(source);
			key.add(cue);
			key.add(attribution.getParent());
			key.add(attribution.getEntity());
			Attribution before = touched ? said.putIfAbsent(key, attribution) : null;
			if (before != null) {
				gone.add(attribution);
				same.put(attribution, before);
				commands.addAll(before, Literals.ELEMENT__COMMENTS, EcoreUtil.copyAll(attribution.getComments()));
				continue;
			}
			commands.set(attribution, Literals.ATTRIBUTION__SOURCE, source);
			commands.set(attribution, Literals.ATTRIBUTION__CUE, cue);
			commands.set(attribution, Literals.ATTRIBUTION__CONTENT, content);
		}
		for (Attribution child : set.getAttributions()) {
			if (same.containsKey(child.getParent()) && !gone.contains(child)) {
				commands.set(child, Literals.ATTRIBUTION__PARENT, same.get(child.getParent()));
			}
		}
		commands.removeAll(set, Literals.ANNOTATION_SET__ATTRIBUTIONS, gone);
		for (Anchor anchor : set.getAnchors()) {
			if (!others.contains(anchor)) {
				List<Claim> claims = new ArrayList<>(anchor.getClaims());
				if (anchor == kept) {
					others.forEach(other -> claims.addAll(((Anchor) other).getClaims()));
				}
				commands.set(anchor, Literals.ANCHOR__CLAIMS, replaced(claims, kept, others));
			}
		}
		for (Claim claim : set.getClaims()) {
			if (!others.contains(claim) && others.contains(claim.getTimeAnchor())) {
				commands.set(claim, Literals.CLAIM__TIME_ANCHOR, kept);
			}
		}
	}

	private static List<EObject> replaced(List<? extends EObject> ends, SpanElement kept, List<SpanElement> others) {
		Set<EObject> result = new LinkedHashSet<>();
		ends.forEach(end -> result.add(others.contains(end) ? kept : end));
		return new ArrayList<>(result);
	}

	/** The element that stayed: the first in the text once it was executed. */
	public SpanElement kept() {
		return elements.getFirst();
	}

	/** The features in which the others said something else than the one that stayed; in the order of the model. */
	public Set<EStructuralFeature> lost() {
		return Collections.unmodifiableSet(lost);
	}

	/** How many relations went because they related the parts to one another, or said a thing twice. */
	public int relationsGone() {
		return relationsGone;
	}
}
