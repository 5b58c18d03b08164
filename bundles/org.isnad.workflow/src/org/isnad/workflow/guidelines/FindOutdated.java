// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.guidelines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.model.AnnotationSet;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.Element;
import org.isnad.model.GuidelineVersion;
import org.isnad.model.SpanElement;

/** Finds the annotations that were made under older versions of the guidelines. What it reads it unloads again, so it wants a store of its own. */
public final class FindOutdated {
	private final CorpusStore store;
	private final Collection<String> annotators;
	private final Guidelines guidelines;
	private final Scheme scheme;
	private final int current;
	private final Map<Integer, Optional<Set<Topic>>> changes = new HashMap<>();

	/** Among the annotations of these annotators. */
	public FindOutdated(CorpusStore store, Collection<String> annotators) throws CorpusException {
		this.store = store;
		this.annotators = List.copyOf(annotators);
		this.guidelines = Guidelines.of(store);
		this.scheme = store.scheme();
		this.current = guidelines.current().map(GuidelineVersion::getNumber).orElse(Guidelines.NONE);
	}

	/** The annotations, by document and annotator, relations last; those of suggestions and gold are not among them. */
	public List<Outdated> run(IProgressMonitor monitor) throws CorpusException {
		List<Outdated> found = new ArrayList<>();
		if (current == Guidelines.NONE) {
			return found;
		}
		List<Document> documents = store.documents();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.searching, documents.size());
		for (Document document : documents) {
			progress.split(1);
			for (String annotator : annotators) {
				if (store.hasAnnotations(document.getId(), annotator)) {
					look(document.getId(), store.annotations(document.getId(), annotator), found);
				}
			}
			store.unload(document.getId());
		}
		for (String annotator : annotators) {
			for (ClaimRelation relation : store.relations(annotator).getRelations()) {
				look(relation.getArg1Document(), annotator, relation, null, found);
			}
		}
		return found;
	}

	private void look(String document, AnnotationSet set, List<Outdated> found) throws CorpusException {
		DocumentText text = store.text(document);
		for (EObject content : set.eContents()) {
			if (content instanceof Element element) {
				look(document, set.getAnnotator(), element, text, found);
			}
		}
	}

	private void look(String document, String annotator, Element element, DocumentText text, List<Outdated> found) {
		int under = guidelines.madeUnder(element);
		if (under < current) {
			boolean words = text != null && element instanceof SpanElement spanned && spanned.getSpan() != null && spanned.getSpan().isWellFormed(text.length());
			found.add(new Outdated(document, annotator, element.getId(), Layer.of(element), words ? ((SpanElement) element).getSpan().textIn(text.string()) : "", under, //$NON-NLS-1$
					concerned(element, under)));
		}
	}

	private boolean concerned(Element element, int under) {
		Optional<Set<Topic>> changed = changes.computeIfAbsent(under, this::changedSince);
		List<Topic> topics = Topic.of(element, scheme);
		// What a lost text said cannot be compared: then everything is concerned.
		return changed.isEmpty() || changed.get().stream().anyMatch(change -> topics.stream().anyMatch(change::covers));
	}

	/** What the versions after that one changed, in any language. */
	private Optional<Set<Topic>> changedSince(int under) {
		Set<Topic> changed = new LinkedHashSet<>();
		GuidelineVersion newest = guidelines.current().orElseThrow();
		Optional<GuidelineVersion> older = guidelines.versions().stream().filter(version -> version.getNumber() == under).findFirst();
		if (older.isEmpty()) {
			return Optional.empty();
		}
		for (String language : FirstGuidelines.LANGUAGES) {
			Optional<Guidelines.Reading> then = guidelines.read(older.get(), List.of(language), new ArrayList<>());
			Optional<Guidelines.Reading> now = guidelines.read(newest, List.of(language), new ArrayList<>());
			if (then.isEmpty() || now.isEmpty()) {
				return Optional.empty();
			}
			if (then.get().language().equals(now.get().language())) {
				changed.addAll(now.get().text().changedSince(then.get().text()));
			}
		}
		return Optional.of(changed);
	}
}
