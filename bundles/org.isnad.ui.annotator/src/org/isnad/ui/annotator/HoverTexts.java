// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.model.Attribution;
import org.isnad.model.Comment;
import org.isnad.model.Element;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.SpanElement;
import org.isnad.model.Tagset;
import org.isnad.scene.ElementLook;
import org.isnad.ui.SuggestionOrigin;
import org.isnad.ui.annotator.canvas.HoverContent;
import org.isnad.ui.annotator.canvas.Spoken;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.Quote;

/**
 * What the card beside an annotation says about it.
 */
final class HoverTexts {

	private final CorpusStore store;
	private final String documentId;

	HoverTexts(CorpusStore store, String documentId) {
		this.store = store;
		this.documentId = documentId;
	}

	/** The card of an element, or null for anything else. */
	HoverContent of(Object key) {
		if (!(key instanceof SpanElement element) || element.getSpan() == null) {
			return null;
		}
		try {
			SourceEntity entity = entity(element);
			String type = ElementLook.type(entity != null && entity.getSourceType() != null ? entity : element, store.scheme());
			String layer = Layer.of(element).label();
			return new HoverContent(ElementLook.glyph(element), ElementLook.tone(element),
					type.equals(layer) ? layer : layer + " · " + type, //$NON-NLS-1$
					element.getSpan().begin() + "–" + element.getSpan().end(), //$NON-NLS-1$
					Quote.of(store.text(documentId), element.getSpan()), chain(element), tags(element, type), origin(element),
					comments(element));
		} catch (CorpusException e) {
			return null; // the editor shows why a file cannot be read; a card adds nothing to that
		}
	}

	private List<String> chain(SpanElement element) {
		Spoken spoken = new SpokenTexts(store, documentId).of(element);
		return spoken == null ? List.of() : spoken.chain();
	}

	private List<String> tags(SpanElement element, String type) throws CorpusException {
		List<String> tags = new ArrayList<>();
		Layer layer = Layer.of(element);
		addTags(element, layer, tags);
		SourceEntity entity = entity(element);
		if (entity != null && entity.getName() != null) {
			tags.add(entity.getName());
		}
		for (Attribution attribution : ChainWalker.attributionsOf(element)) {
			addTags(attribution, Layer.ATTRIBUTION, tags);
		}
		return tags.stream().distinct().filter(tag -> !tag.equals(type)).toList();
	}

	private SourceEntity entity(SpanElement element) throws CorpusException {
		return element instanceof SourceMention mention ? store.source(mention.getEntity()).orElse(null) : null;
	}

	private void addTags(Element element, Layer layer, List<String> tags) {
		Scheme scheme = store.scheme();
		for (Tagset tagset : scheme.tagsets(layer)) {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(tagset.getName());
			if (feature != null && element.eGet(feature) instanceof String value) {
				String label = scheme.label(layer, tagset.getName(), value);
				// "yes" and "no" say nothing without the question
				tags.add(tagset.getTags().size() <= 2 ? Scheme.label(tagset) + ": " + label : label); //$NON-NLS-1$
			}
		}
	}

	private String origin(Element element) {
		String who = element.getCreatedBy();
		String when = moment(element.getCreatedAt());
		String engine = element.getEngine();
		if (engine != null && who != null) {
			return Isolation.message(element.getModifiedBy() == null ? Messages.Hover_accepted : Messages.Hover_corrected, who, when, engine);
		}
		return engine != null ? String.join("\n", SuggestionOrigin.lines(element, store)) //$NON-NLS-1$
				: who == null ? "" : Isolation.message(Messages.Hover_by, who, when); //$NON-NLS-1$
	}

	private static String moment(String instant) {
		if (instant == null) {
			return ""; //$NON-NLS-1$
		}
		try {
			return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Locale.getDefault())
					.withZone(ZoneId.systemDefault()).format(Instant.parse(instant));
		} catch (DateTimeParseException e) {
			return instant; // another program's way of writing it: shown as it is
		}
	}

	private static List<String> comments(Element element) {
		return element.getComments().stream().map(HoverTexts::line).toList();
	}

	private static String line(Comment comment) {
		return Isolation.message(Messages.Hover_comment, comment.getAuthor() == null ? "" : comment.getAuthor(), //$NON-NLS-1$
				comment.getText() == null ? "" : comment.getText()); //$NON-NLS-1$
	}
}
