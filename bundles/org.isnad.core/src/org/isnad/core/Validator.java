// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.Identified;
import org.isnad.model.RelationSet;
import org.isnad.model.SpanElement;

/** Runs rules over a corpus. On the thread that edits, or while nobody edits. */
public final class Validator {
	/** The rule that says what annotations stand on: unique ids, and the text as it was. */
	private static final String UNREADABLE = "E13"; //$NON-NLS-1$

	private final List<ValidationRule> rules;

	/** A validator of the given rules, run in this order. */
	public Validator(List<ValidationRule> rules) {
		this.rules = List.copyOf(rules);
	}

	/**
	 * Every problem in the work of the given annotators, by annotator, document and rule. A file that cannot be read, or a text that is not the one
	 * that was annotated, is a problem too (of {@value #UNREADABLE}), and the rest is checked all the same.
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
					readable(store, document, annotator, problems).ifPresent(sets::add);
				}
			}
			progress.split(1);
			Map<String, DocumentText> texts = new HashMap<>();
			for (AnnotationSet set : sets) {
				texts.put(set.getDocument(), store.text(set.getDocument()));
			}
			RelationSet relations;
			try {
				relations = store.relations(annotator);
			} catch (CorpusException e) {
				problems.add(unreadable(null, annotator, e));
				continue;
			}
			problems.addAll(validate(new CorpusContext(sets, relations, store.sources(), store.scheme(), texts::get)));
		}
		store.damagedDocuments().forEach((document, reason) -> problems.add(unreadable(document, null, reason)));
		return problems;
	}

	/** Checks one set; empty where it or its text cannot be read, which is noted. */
	private Optional<AnnotationSet> readable(CorpusStore store, Document document, String annotator, List<Problem> problems) throws CorpusException {
		AnnotationSet set;
		DocumentText text;
		try {
			set = store.annotations(document.getId(), annotator);
			text = store.text(document.getId());
		} catch (CorpusException e) {
			problems.add(unreadable(document.getId(), annotator, e));
			return Optional.empty();
		}
		problems.addAll(validate(new DocumentContext(document, text, set, store.sources(), store.scheme())));
		return Optional.of(set);
	}

	/**
	 * Every problem in one annotator's work on one document, those of its relations among them. Of other documents only those that relations lead to
	 * are read.
	 */
	public List<Problem> validate(CorpusStore store, Document document, String annotator) throws CorpusException {
		List<Problem> problems = new ArrayList<>();
		String id = document.getId();
		Optional<AnnotationSet> set = readable(store, document, annotator, problems);
		if (set.isEmpty()) {
			return problems;
		}
		RelationSet relations = store.relations(annotator);
		Set<String> concerned = new LinkedHashSet<>(List.of(id));
		for (ClaimRelation relation : relations.getRelations()) {
			if (id.equals(relation.getArg1Document()) || id.equals(relation.getArg2Document())) {
				concerned.add(relation.getArg1Document());
				concerned.add(relation.getArg2Document());
			}
		}
		List<AnnotationSet> sets = new ArrayList<>();
		Map<String, DocumentText> texts = new HashMap<>();
		for (String each : concerned) {
			if (each != null && store.document(each).isPresent() && store.hasAnnotations(each, annotator)) {
				sets.add(store.annotations(each, annotator));
				texts.put(each, store.text(each));
			}
		}
		validate(new CorpusContext(sets, relations, store.sources(), store.scheme(), texts::get)).stream().filter(problem -> id.equals(problem.document())).forEach(problems::add);
		return problems;
	}

	private static Problem unreadable(String document, String annotator, CorpusException reason) {
		return new Problem(UNREADABLE, Severity.ERROR, document, annotator, null, reason.getMessage(), -1);
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
