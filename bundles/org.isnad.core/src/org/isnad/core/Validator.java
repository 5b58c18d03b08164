// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.model.Identified;
import org.isnad.model.SpanElement;

/** Runs rules over a corpus. On the thread that edits, or while nobody edits. */
public final class Validator {
	private final List<ValidationRule> rules;

	/** A validator of the given rules, run in this order. */
	public Validator(List<ValidationRule> rules) {
		this.rules = List.copyOf(rules);
	}

	/**
	 * Every problem in the work of the given annotators, by annotator, document and rule.
	 *
	 * @param monitor for progress and cancel; null is allowed
	 * @throws OperationCanceledException if it was cancelled
	 */
	public List<Problem> validate(CorpusStore store, Collection<String> annotators, IProgressMonitor monitor) throws CorpusException {
		List<Problem> problems = new ArrayList<>();
		List<Document> documents = store.documents();
		SubMonitor progress = SubMonitor.convert(monitor, annotators.size() * (documents.size() + 1));
		for (String annotator : annotators) {
			List<AnnotationSet> sets = new ArrayList<>();
			for (Document document : documents) {
				progress.split(1);
				if (store.hasAnnotations(document.getId(), annotator)) {
					AnnotationSet set = store.annotations(document.getId(), annotator);
					sets.add(set);
					problems.addAll(validate(new DocumentContext(document, store.text(document.getId()), set, store.sources(), store.scheme())));
				}
			}
			progress.split(1);
			Map<String, DocumentText> texts = new HashMap<>();
			for (AnnotationSet set : sets) {
				texts.put(set.getDocument(), store.text(set.getDocument()));
			}
			problems.addAll(validate(new CorpusContext(sets, store.relations(annotator), store.sources(), store.scheme(), texts::get)));
		}
		return problems;
	}

	/** Every problem in one annotator's annotations of one document. */
	public List<Problem> validate(DocumentContext context) {
		List<Problem> problems = new ArrayList<>();
		String document = context.document().getId();
		for (ValidationRule rule : rules) {
			rule.checkDocument(context, (severity, other, element, message) -> problems.add(problem(rule, severity, other == null ? document : other, context.set().getAnnotator(), element, message)));
		}
		return problems;
	}

	/** Every problem in one annotator's work that shows only over the whole corpus. */
	public List<Problem> validate(CorpusContext context) {
		List<Problem> problems = new ArrayList<>();
		for (ValidationRule rule : rules) {
			rule.checkCorpus(context, (severity, document, element, message) -> problems.add(problem(rule, severity, document, context.relations().getAnnotator(), element, message)));
		}
		return problems;
	}

	private static Problem problem(ValidationRule rule, Severity severity, String document, String annotator, Identified element, String message) {
		int offset = element instanceof SpanElement span && span.getSpan() != null ? span.getSpan().begin() : -1;
		return new Problem(rule.id(), severity, document, annotator, element == null ? null : element.getId(), message, offset);
	}
}
