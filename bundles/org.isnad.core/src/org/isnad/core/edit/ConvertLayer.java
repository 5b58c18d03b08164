// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.Layer;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Comment;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/**
 * Makes span elements ones of another layer: the spans and the comments stay, the tags go, and so do the links that cannot be. Elements
 * that are of the layer already stay as they are; so does one whose words are marked in it, and the element that is converted gives way
 * to that one. An anchor is made a time.
 */
public final class ConvertLayer implements Edit {
	/** Two elements on the same words become one. */
	private record Place(AnnotationSet set, Span span) {
	}

	private final List<SpanElement> elements;
	private final Layer layer;
	private final List<SpanElement> results = new ArrayList<>();
	private final Map<Place, SpanElement> made = new HashMap<>();

	/** The layer is CLAIM, SOURCE, CUE or ANCHOR. */
	public ConvertLayer(SpanElement element, Layer layer) {
		this(List.of(element), layer);
	}

	/** The same for several elements at once. */
	public ConvertLayer(Collection<? extends SpanElement> elements, Layer layer) {
		this.elements = List.copyOf(elements);
		this.layer = layer;
	}

	@Override
	public String label() {
		return Messages.convertLayer;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		if (Marked.list(layer) == null) {
			throw new EditException(Messages.noEnd);
		}
		Commands commands = session.commands();
		List<SpanElement> old = new ArrayList<>();
		for (SpanElement element : elements) {
			AnnotationSet set = Spans.setOf(element);
			if (Layer.of(element) == layer) {
				results.add(element);
			} else {
				old.add(element);
				results.add(converted(element, set, session, commands));
			}
		}
		CompoundCommand both = new CompoundCommand();
		if (!old.isEmpty()) {
			// all at once: each would put the ends of a shared attribution back that another one took out
			both.append(new Delete(old).command(session));
			if (!commands.isEmpty()) {
				both.append(commands.done());
			}
		}
		return both;
	}

	private SpanElement converted(SpanElement element, AnnotationSet set, EditSession session, Commands commands) throws EditException {
		AnchorKind kind = layer == Layer.ANCHOR ? AnchorKind.TIME : null;
		List<Comment> comments = List.copyOf(EcoreUtil.copyAll(element.getComments()));
		Optional<SpanElement> there = Marked.find(set, layer, kind, element.getSpan());
		if (there.isPresent()) {
			commands.addAll(there.get(), Literals.ELEMENT__COMMENTS, comments);
			return there.get();
		}
		Place place = new Place(set, element.getSpan());
		SpanElement created = made.get(place);
		if (created == null) {
			created = commands.born((SpanElement) EcoreUtil.create(layer.type()), Marked.prefix(layer));
			created.setSpan(element.getSpan());
			created.setOrigin(element.getId());
			if (created instanceof Anchor anchor) {
				anchor.setKind(kind);
				anchor.setValue(Spans.words(element.getSpan(), Spans.text(session, set.getDocument()).string()));
			}
			commands.add(set, Marked.list(layer), created);
			made.put(place, created);
		}
		created.getComments().addAll(comments);
		return created;
	}

	/** What the one element became; null before it was executed. */
	public SpanElement created() {
		return results.isEmpty() ? null : results.getFirst();
	}

	/** What the elements became, in their order and each once; empty before it was executed. */
	public List<SpanElement> results() {
		return results.stream().distinct().toList();
	}
}
