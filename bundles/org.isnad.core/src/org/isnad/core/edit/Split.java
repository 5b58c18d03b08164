// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.ChainWalker;
import org.isnad.core.Layer;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.model.file.Ids;

/**
 * Splits an annotation in two. The longer part, or of two equal ones the first, stays the same element: it keeps the comments, the
 * relations to other claims, and the places as source and cue. The other part becomes a new element of the layer with the same tags.
 * Both parts of a claim are said by whoever said the whole: each attribution of it is doubled for the new part, and what is reported
 * inside that part hangs under the double. Anchors belong to the part that holds them.
 */
public final class Split implements Edit {
	private final SpanElement element;
	private final int offset;
	private Span stays;
	private Span goes;
	private SpanElement created;

	/** The offset, in UTF-16 code units, is that of the first character of the second part. */
	public Split(SpanElement element, int offset) {
		this.element = element;
		this.offset = offset;
	}

	@Override
	public String label() {
		return Messages.split;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		AnnotationSet set = Spans.setOf(element);
		String text = Spans.text(session, set.getDocument()).string();
		divide(text);
		Spans.check(session, set.getDocument(), stays);
		Spans.check(session, set.getDocument(), goes);
		Commands commands = session.commands();
		created = twin(element, commands);
		created.setSpan(goes);
		created.setCorrection(null);
		commands.set(element, Literals.SPAN_ELEMENT__SPAN, stays);
		commands.add(set, Marked.list(Layer.of(element)), created);
		if (element instanceof Claim claim) {
			links(claim, (Claim) created, set, commands);
			RelationEnds ends = new RelationEnds(session, set);
			ends.move(claim, stays);
			ends.follow(commands);
		} else if (element instanceof Anchor anchor) {
			Anchor made = (Anchor) created;
			made.setValue(Spans.value(anchor, goes, text));
			made.getClaims().addAll(anchor.getClaims());
			commands.set(anchor, Literals.ANCHOR__VALUE, Spans.value(anchor, stays, text));
		}
		return commands.done();
	}

	private void divide(String text) throws EditException {
		Span first = Spans.part(element.getSpan(), 0, offset, text);
		Span second = Spans.part(element.getSpan(), offset, text.length(), text);
		if (first == null || second == null) {
			throw new EditException(Messages.splitOutside);
		}
		boolean firstStays = first.length() >= second.length();
		stays = firstStays ? first : second;
		goes = firstStays ? second : first;
	}

	/** A new element with the same tags, without comments and without links. */
	private static <E extends Element> E twin(E element, Commands commands) {
		E twin = EcoreUtil.copy(element);
		element.eClass().getEAllReferences().forEach(twin::eUnset);
		twin.setId(Ids.random(element instanceof Attribution ? 'a' : Marked.prefix(Layer.of(element))));
		twin.setOrigin(element.getId());
		twin.setModifiedBy(null);
		twin.setModifiedAt(null);
		return commands.born(twin, 'x');
	}

	private void links(Claim claim, Claim made, AnnotationSet set, Commands commands) {
		for (Attribution attribution : set.getAttributions()) {
			if (attribution.getContent().contains(claim)) {
				attribute(attribution, made, set, commands);
			}
		}
		for (Anchor anchor : set.getAnchors()) {
			if (anchor.getClaims().contains(claim)) {
				List<Claim> claims = new ArrayList<>(anchor.getClaims());
				claims.addAll(claims.indexOf(claim) + 1, holders(anchor, claim, made));
				claims.remove(claims.indexOf(claim));
				commands.set(anchor, Literals.ANCHOR__CLAIMS, claims);
			}
		}
		Anchor time = claim.getTimeAnchor();
		if (time != null) {
			List<Claim> holders = holders(time, claim, made);
			made.setTimeAnchor(holders.contains(made) ? time : null);
			commands.set(claim, Literals.CLAIM__TIME_ANCHOR, holders.contains(claim) ? time : null);
		}
	}

	/** The parts of a claim that an anchor belongs to: the one that holds it, or both where neither does. */
	private List<Claim> holders(Anchor anchor, Claim claim, Claim made) {
		if (stays.covers(anchor.getSpan())) {
			return List.of(claim);
		}
		return goes.covers(anchor.getSpan()) ? List.of(made) : List.of(claim, made);
	}

	private void attribute(Attribution attribution, Claim made, AnnotationSet set, Commands commands) {
		Attribution twin = twin(attribution, commands);
		twin.setSource(attribution.getSource());
		twin.setCue(attribution.getCue());
		twin.setParent(attribution.getParent());
		twin.getContent().add(made);
		commands.add(set, Literals.ANNOTATION_SET__ATTRIBUTIONS, twin);
		for (Attribution child : ChainWalker.children(attribution)) {
			List<SpanElement> ends = new ArrayList<>(child.getContent());
			ends.add(child.getSource());
			ends.add(child.getCue());
			if (child != attribution && ends.stream().allMatch(end -> end == null || end == element || goes.encloses(end.getSpan()))
					&& ends.stream().anyMatch(end -> end != null && end != element)) {
				commands.set(child, Literals.ATTRIBUTION__PARENT, twin);
			}
		}
	}

	/** The element that the part became which is no longer the old one; null before it was executed. */
	public SpanElement created() {
		return created;
	}
}
