// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import org.eclipse.emf.ecore.EObject;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Scheme;
import org.isnad.internal.ui.Messages;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Document;
import org.isnad.model.EventGroup;
import org.isnad.model.SourceEntity;
import org.isnad.model.SpanElement;
import org.isnad.model.WorkState;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Chip;
import org.isnad.ui.text.Quote;

/** Words and chips for the elements of a corpus and the states of work, the same in every view. UI thread. */
public final class ElementLabels {

	private ElementLabels() {
	}

	/** The chip of an element: its layer's glyph and the word for its type, or for the layer where no type is set. */
	public static Chip chip(EObject element, Scheme scheme) {
		return Chip.of(ElementLook.glyph(element), ElementLook.type(element, scheme), ElementLook.tone(element));
	}

	/** What stands for an element in a list: its words in the article, the name of an entity, the title of a document. */
	public static String text(EObject element, CorpusStore store) {
		return switch (element) {
			case SpanElement spanned when spanned.eContainer() instanceof AnnotationSet set && spanned.getSpan() != null ->
				words(spanned, set.getDocument(), store);
			case SourceEntity entity -> entity.getName() == null ? "" : entity.getName(); //$NON-NLS-1$
			case EventGroup event -> event.getLabel() == null ? "" : event.getLabel(); //$NON-NLS-1$
			case Document document -> ElementLook.documentTitle(document);
			case Attribution attribution when attribution.getCue() != null -> text(attribution.getCue(), store);
			case Attribution attribution when attribution.getSource() != null -> text(attribution.getSource(), store);
			default -> ElementLook.layer(element);
		};
	}

	private static String words(SpanElement element, String documentId, CorpusStore store) {
		try {
			return Quote.of(store.text(documentId), element.getSpan());
		} catch (CorpusException e) {
			return e.getMessage();
		}
	}

	/** How far the work on a set is: not begun while nothing is in it, whatever its file says. */
	public static WorkState state(AnnotationSet set) {
		boolean empty = set.eContents().isEmpty();
		return empty && set.getState() == WorkState.IN_PROGRESS ? WorkState.UNSPECIFIED : set.getState();
	}

	/** The glyph of how far the work on a document is. */
	public static Glyph stateGlyph(WorkState state) {
		return switch (state) {
			case IN_PROGRESS -> Glyph.HALF;
			case COMPLETE -> Glyph.DONE;
			case GOLD -> Glyph.GOLD;
			default -> Glyph.NEW;
		};
	}

	/** The ink of that glyph. */
	public static Token stateInk(WorkState state) {
		return switch (state) {
			case IN_PROGRESS -> Token.CLAIM;
			case COMPLETE -> Token.SOURCE;
			case GOLD -> Token.GOLD;
			default -> Token.MUTED;
		};
	}

	/** The words for it. */
	public static String stateLabel(WorkState state) {
		return switch (state) {
			case IN_PROGRESS -> Messages.State_inProgress;
			case COMPLETE -> Messages.State_complete;
			case GOLD -> Messages.State_gold;
			default -> Messages.State_new;
		};
	}
}
