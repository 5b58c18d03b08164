// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Attribution;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Element;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/** The words of the articles that an annotation is about, in one line and isolated from the text around it. */
final class Words {
	private final CorpusStore store;
	private final Map<String, Map<String, Element>> elements = new HashMap<>();

	Words(CorpusStore store) {
		this.store = store;
	}

	/** The words of an element of a document, as an annotator has it; its id where there are none. */
	String of(String annotator, String document, String id) throws CorpusException {
		Element element = elements(annotator, document).get(id);
		return element == null ? id : of(document, element);
	}

	/** All that an annotator has in a document or, where that is null, between documents, by id. */
	private Map<String, Element> elements(String annotator, String document) throws CorpusException {
		String key = annotator + ' ' + document;
		Map<String, Element> byId = elements.get(key);
		if (byId == null) {
			byId = new HashMap<>();
			List<EObject> contents = List.of();
			if (document == null) {
				contents = store.relations(annotator).eContents();
			} else if (store.document(document).isPresent() && store.hasAnnotations(document, annotator)) {
				contents = store.annotations(document, annotator).eContents();
			}
			for (EObject content : contents) {
				if (content instanceof Element element) {
					byId.put(element.getId(), element);
				}
			}
			elements.put(key, byId);
		}
		return byId;
	}

	/** The words of both claims of a relation. */
	String ofRelation(String annotator, String id) throws CorpusException {
		return elements(annotator, null).get(id) instanceof ClaimRelation relation ? of(annotator, relation) : id;
	}

	/** The words of both claims of a relation with its label. */
	String of(String annotator, ClaimRelation relation) throws CorpusException {
		return relation.getLabel() + ' ' + of(annotator, relation.getArg1Document(), relation.getArg1()) + " | " //$NON-NLS-1$
				+ of(annotator, relation.getArg2Document(), relation.getArg2());
	}

	private String of(String document, Element element) throws CorpusException {
		List<Span> spans = new ArrayList<>();
		if (element instanceof SpanElement spanned) {
			spans.add(spanned.getSpan());
		} else if (element instanceof Attribution attribution) {
			for (SpanElement end : new SpanElement[] { attribution.getSource(), attribution.getCue() }) {
				spans.add(end == null ? null : end.getSpan());
			}
			attribution.getContent().forEach(claim -> spans.add(claim.getSpan()));
		}
		String text = store.text(document).string();
		List<String> words = spans.stream().filter(span -> span != null && span.isWellFormed(text.length())).map(span -> span.textIn(text)).toList();
		return words.isEmpty() ? element.getId() : '\u2068' + String.join(" · ", words).replaceAll("\\s+", " ") + '\u2069'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
