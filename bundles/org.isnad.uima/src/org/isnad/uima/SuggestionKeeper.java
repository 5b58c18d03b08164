// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.RelationSet;
import org.isnad.model.Root;
import org.isnad.model.SourceRegistry;

/**
 * Puts what a pipeline found into the corpus and saves it. What cannot be saved is not in memory either. The annotations of a machine annotator bring
 * entities into the registry, which is one file: there several documents are kept together, so that it is not written for each. For one thread.
 */
final class SuggestionKeeper {
	private static final int TOGETHER = 512;

	/** Told of each document whose results are in the corpus now, and of each whose are not. */
	interface Outcome {
		void kept(AnnotationSet set, int characters);

		void keptRelations(int count);

		void refused(String documentId, String reason);
	}

	private record Waiting(Found found, String documentId) {
	}

	private final CorpusStore store;
	private final String pipeline;
	private final String asAnnotator;
	private final Part part;
	private final Executor publisher;
	private final boolean saves;
	private final boolean forgetting;
	private final Outcome outcome;
	private final EntityResolver resolver;
	private final List<Waiting> waiting = new ArrayList<>();

	/**
	 * @param asAnnotator the machine annotator whose annotations they are; null for suggestions
	 * @param part        the part of the documents that is replaced; null for all
	 * @param publisher   where the model is changed
	 * @param saves       whether files are written here; a session writes what it touches itself
	 * @param forgetting  whether a document is taken out of memory when it is saved
	 */
	SuggestionKeeper(CorpusStore store, String pipeline, String asAnnotator, Part part, Executor publisher, boolean saves, boolean forgetting, Outcome outcome)
			throws CorpusException {
		this.store = store;
		this.pipeline = pipeline;
		this.asAnnotator = asAnnotator;
		this.part = part;
		this.publisher = publisher;
		this.saves = saves;
		this.forgetting = forgetting;
		this.outcome = outcome;
		this.resolver = new EntityResolver(store.sources(), store.scheme(), asAnnotator != null);
	}

	/** Keeps what was found in a document, now or with those that follow. */
	void keep(Found found, String documentId) throws CorpusException {
		waiting.add(new Waiting(found, documentId));
		if (asAnnotator == null || waiting.size() == TOGETHER) {
			flush();
		}
	}

	/** Keeps what still waits. */
	void flush() throws CorpusException {
		List<Waiting> now = List.copyOf(waiting);
		waiting.clear();
		if (!now.isEmpty()) {
			publish(() -> keep(now));
		}
		if (forgetting) {
			now.forEach(each -> store.unload(each.documentId()));
		}
	}

	private void keep(List<Waiting> now) throws CorpusException {
		announceMachine();
		SourceRegistry registry = store.sources();
		boolean grown = false;
		for (Waiting each : now) {
			grown |= resolver.resolve(each.found().annotations(), each.found().entities(), each.documentId());
		}
		if (grown) {
			// Before the documents that refer to them.
			saveOr(registry, resolver::forgetAdded);
			resolver.keepAdded();
		}
		for (Waiting each : now) {
			AnnotationSet kept;
			try {
				kept = asAnnotator == null ? store.suggestionSet(each.documentId(), pipeline) : store.annotations(each.documentId(), asAnnotator);
			} catch (CorpusException e) {
				outcome.refused(each.documentId(), e.getMessage());
				continue;
			}
			if (asAnnotator != null && Suggested.holdsHandwork(kept)) {
				outcome.refused(each.documentId(), NLS.bind(Messages.handwork, asAnnotator));
				continue;
			}
			AnnotationSet made = each.found().annotations();
			if (part != null) {
				part.merge(EcoreUtil.copy(kept), made);
			}
			saveOr(kept, Suggested.replace(kept, made));
			outcome.kept(kept, each.found().characters());
		}
	}

	/** Keeps relations over the corpus. */
	void keep(RelationSet made) throws CorpusException {
		publish(() -> {
			announceMachine();
			RelationSet kept = asAnnotator == null ? store.suggestedRelationSet(pipeline) : store.relations(asAnnotator);
			if (asAnnotator != null && Suggested.holdsHandwork(kept)) {
				outcome.refused("", NLS.bind(Messages.handwork, asAnnotator)); //$NON-NLS-1$
				return;
			}
			int count = made.getRelations().size();
			saveOr(kept, Suggested.replace(kept, made));
			outcome.keptRelations(count);
		});
	}

	/** That a file cannot be written says something of the disk and not of the document, so it ends the work. */
	private void saveOr(Root root, Runnable undo) throws CorpusException {
		if (!saves) {
			return;
		}
		boolean saved = false;
		try {
			store.save(root);
			saved = true;
		} finally {
			if (!saved) {
				undo.run();
			}
		}
	}

	private void announceMachine() throws CorpusException {
		boolean known = asAnnotator == null || store.corpus().getAnnotators().stream().anyMatch(a -> asAnnotator.equals(a.getId()));
		if (!known) {
			store.annotator(asAnnotator).setMachine(true);
			saveOr(store.corpus(), () -> store.corpus().getAnnotators().removeIf(a -> asAnnotator.equals(a.getId())));
		}
	}

	private interface Change {
		void make() throws CorpusException;
	}

	private void publish(Change change) throws CorpusException {
		CorpusException[] thrown = new CorpusException[1];
		publisher.execute(() -> {
			try {
				change.make();
			} catch (CorpusException e) {
				thrown[0] = e;
			}
		});
		if (thrown[0] != null) {
			throw thrown[0];
		}
	}
}
