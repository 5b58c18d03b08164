// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Element;
import org.isnad.model.Fragment;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.SpanElement;
import org.isnad.model.Tagset;
import org.isnad.scene.ElementLook;
import org.isnad.ui.annotator.canvas.Spoken;

/**
 * What a screen reader says of the annotations of a document: layer, type, tags, and through whom the words come.
 */
final class SpokenTexts {

	private final CorpusStore store;
	private final String documentId;

	SpokenTexts(CorpusStore store, String documentId) {
		this.store = store;
		this.documentId = documentId;
	}

	/** What is said of an element; null for anything else. */
	Spoken of(Object key) {
		if (!(key instanceof SpanElement element)) {
			return null;
		}
		try {
			SourceEntity entity = element instanceof SourceMention mention ? store.source(mention.getEntity()).orElse(null) : null;
			String type = ElementLook.type(entity != null && entity.getSourceType() != null ? entity : element, store.scheme());
			String layer = ElementLook.layer(element);
			List<String> tags = new ArrayList<>();
			if (entity != null && entity.getName() != null) {
				tags.add(entity.getName());
			}
			addTags(element, type, tags);
			if (element.eContainer() instanceof AnnotationSet set && store.suggestions(documentId).contains(set)) {
				tags.add(Messages.Spoken_suggestion);
			}
			return new Spoken(Layer.of(element).id(), type.equals(layer) ? layer : layer + ", " + type, tags, chain(element)); //$NON-NLS-1$
		} catch (CorpusException e) {
			return null; // the editor shows why a file cannot be read
		}
	}

	/** The tags beside the type: many of their words, yes or none, say nothing without the name of the set. */
	private void addTags(Element element, String type, List<String> tags) {
		Scheme scheme = store.scheme();
		Layer layer = Layer.of(element);
		for (Tagset tagset : scheme.tagsets(layer)) {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(tagset.getName());
			if (feature != null && element.eGet(feature) instanceof String value) {
				String label = scheme.label(layer, tagset.getName(), value);
				if (!label.equals(type)) {
					tags.add(Scheme.label(tagset) + ": " + label); //$NON-NLS-1$
				}
			}
		}
	}

	/** The voices of the first attribution an element belongs to, from the outermost inwards; a source says nobody's words. */
	private List<String> chain(SpanElement element) throws CorpusException {
		if (element instanceof SourceMention) {
			return List.of();
		}
		List<Attribution> attributions = ChainWalker.attributionsOf(element);
		List<String> voices = new ArrayList<>();
		if (!attributions.isEmpty()) {
			for (Attribution attribution : ChainWalker.chain(attributions.getFirst())) {
				String voice = voice(attribution);
				if (!voice.isEmpty()) {
					voices.add(voice);
				}
			}
		}
		return voices;
	}

	/** The name of the source, else its words in the text. */
	private String voice(Attribution attribution) throws CorpusException {
		SourceEntity entity = store.source(ChainWalker.entityOf(attribution)).orElse(null);
		if (entity != null && entity.getName() != null) {
			return entity.getName();
		}
		SourceMention source = attribution.getSource();
		if (source == null || source.getSpan() == null) {
			return ""; //$NON-NLS-1$
		}
		String text = store.text(documentId).string();
		List<String> parts = new ArrayList<>();
		for (Fragment part : source.getSpan().fragments()) {
			if (part.end() <= text.length()) {
				parts.add(text.substring(part.begin(), part.end()));
			}
		}
		return String.join(" \u2026 ", parts); //$NON-NLS-1$
	}
}
