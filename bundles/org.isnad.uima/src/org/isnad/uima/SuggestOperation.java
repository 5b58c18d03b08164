// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.model.RelationSet;
import org.isnad.model.Root;
import org.isnad.model.SourceRegistry;
import org.isnad.uima.SuggestResult.Failure;

/**
 * Runs a pipeline over documents of a corpus, or, where the pipeline relates claims, over the claims of the corpus. The results are
 * saved: as suggestions of the pipeline, in place of those of its last run, or as the annotations of a machine annotator.
 * What fails on a document costs only that document. Run once, on any one thread.
 */
public final class SuggestOperation {
	private final CorpusStore store;
	private final Pipeline pipeline;
	private final Predicate<Document> documents;
	private final String asAnnotator;
	private String claimsOf;
	private Executor publisher = Runnable::run;

	private final List<Failure> failed = new ArrayList<>();
	private int done;
	private int claims;
	private int attributions;
	private int relations;
	private long characters;

	/**
	 * @param pipeline    the pipeline to run
	 * @param documents   which documents; a pipeline over the corpus relates the claims of these
	 * @param asAnnotator the machine annotator to whom the results belong, or null for suggestions
	 */
	public SuggestOperation(CorpusStore store, Pipeline pipeline, Predicate<Document> documents, String asAnnotator) {
		this.store = store;
		this.pipeline = pipeline;
		this.documents = documents;
		this.asAnnotator = asAnnotator;
	}

	/**
	 * The same with an installed pipeline.
	 *
	 * @throws CorpusException if there is none of this id; the message names those that are there
	 */
	public SuggestOperation(CorpusStore store, String pipelineId, Predicate<Document> documents, String asAnnotator) throws CorpusException {
		this(store, find(pipelineId), documents, asAnnotator);
	}

	/** Takes the claims to relate from this annotator only; null for all. */
	public SuggestOperation claimsOf(String annotator) {
		claimsOf = annotator;
		return this;
	}

	/** Where changes of the model are made, such as the thread of the interface; it must have run the task when it returns. */
	public SuggestOperation publishingOn(Executor executor) {
		publisher = executor;
		return this;
	}

	/**
	 * Runs.
	 *
	 * @throws CorpusException            if the pipeline cannot be started or the corpus cannot be read or written
	 * @throws OperationCanceledException if the monitor is cancelled; what was finished by then stays
	 */
	public SuggestResult run(IProgressMonitor monitor) throws CorpusException {
		long start = System.nanoTime();
		List<Document> chosen = store.documents().stream().filter(documents).toList();
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.running, pipeline.label()), chosen.size() + 1);
		try (PipelineRunner runner = new PipelineRunner(pipeline)) {
			if (asAnnotator != null) {
				announceMachine();
			}
			progress.worked(1);
			if (pipeline.scope() == Pipeline.Scope.CORPUS) {
				relate(runner, chosen, progress);
			} else {
				for (Document document : chosen) {
					progress.checkCanceled();
					progress.subTask(document.getTitle() == null ? document.getId() : document.getTitle());
					annotate(runner, document);
					progress.worked(1);
				}
			}
		} catch (PipelineException e) {
			throw new CorpusException(e.getMessage(), null, e);
		}
		long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
		return new SuggestResult(done, claims, attributions, relations, milliseconds, characters, failed);
	}

	private void annotate(PipelineRunner runner, Document document) throws CorpusException {
		String id = document.getId();
		String text = textOf(id);
		if (text == null) {
			return;
		}
		try {
			CAS cas = runner.emptyCas();
			cas.setDocumentText(text);
			cas.setDocumentLanguage(store.languageOf(document));
			tell(cas, document);
			runner.process();
			Suggested suggested = suggested(runner, id);
			AnnotationSet made = suggested.annotations(cas, pipeline.id(), id, text.length());
			SourceRegistry proposed = suggested.entities(cas);
			publish(() -> keep(made, proposed, id));
		} catch (PipelineException e) {
			failed.add(new Failure(id, e.engine(), e.getMessage()));
			return;
		} catch (HandworkException e) {
			failed.add(new Failure(id, pipeline.id(), e.getMessage()));
			return;
		}
		done++;
		characters += text.length();
	}

	/** What engines may want to know beside the text: relative dates are told from the day of publication. */
	private static void tell(CAS cas, Document document) {
		Type type = cas.getTypeSystem().getType(IsnadTypes.DOCUMENT_TEXT);
		FeatureStructure known = cas.createFS(type);
		known.setStringValue(type.getFeatureByBaseName("pubDate"), document.getPubDate()); //$NON-NLS-1$
		cas.addFsToIndexes(known);
	}

	/** The text, or null where it cannot be read: that too costs only its document. */
	private String textOf(String id) {
		try {
			return store.text(id).string();
		} catch (CorpusException e) {
			failed.add(new Failure(id, pipeline.id(), e.getMessage()));
			return null;
		}
	}

	private void keep(AnnotationSet made, SourceRegistry proposed, String documentId) throws CorpusException {
		AnnotationSet kept = asAnnotator == null ? store.suggestionSet(documentId, pipeline.id()) : store.annotations(documentId, asAnnotator);
		refuseHandwork(kept);
		SourceRegistry registry = store.sources();
		boolean grown = new EntityResolver(registry, store.scheme(), asAnnotator != null).resolve(made, proposed, documentId);
		claims += made.getClaims().size();
		attributions += made.getAttributions().size();
		Suggested.replace(kept, made);
		if (grown) {
			store.save(registry);
		}
		store.save(kept);
	}

	private void relate(PipelineRunner runner, List<Document> chosen, SubMonitor progress) throws CorpusException {
		CAS cas = runner.emptyCas();
		ClaimTexts texts = new ClaimTexts(store, cas);
		for (Document document : chosen) {
			progress.checkCanceled();
			texts.add(document, claimsOf);
		}
		try {
			runner.process();
			RelationSet made = suggested(runner, "").relations(cas, pipeline.id(), texts.ids()); //$NON-NLS-1$
			publish(() -> keep(made));
			done = chosen.size();
			characters = texts.characters();
		} catch (PipelineException e) {
			failed.add(new Failure("", e.engine(), e.getMessage())); //$NON-NLS-1$
		} catch (HandworkException e) {
			failed.add(new Failure("", pipeline.id(), e.getMessage())); //$NON-NLS-1$
		}
		progress.worked(chosen.size());
	}

	private void keep(RelationSet made) throws CorpusException {
		RelationSet kept = asAnnotator == null ? store.suggestedRelationSet(pipeline.id()) : store.relations(asAnnotator);
		refuseHandwork(kept);
		relations += made.getRelations().size();
		Suggested.replace(kept, made);
		store.save(kept);
	}

	private Suggested suggested(PipelineRunner runner, String documentId) {
		return new Suggested(store.scheme(), runner.provenance(), asAnnotator, (engine, reason) -> failed.add(new Failure(documentId, engine, reason)));
	}

	private void announceMachine() throws CorpusException {
		boolean known = store.corpus().getAnnotators().stream().anyMatch(a -> asAnnotator.equals(a.getId()));
		if (!known) {
			store.annotator(asAnnotator).setMachine(true);
			store.save(store.corpus());
		}
	}

	private void refuseHandwork(Root kept) throws HandworkException {
		if (asAnnotator != null && Suggested.holdsHandwork(kept)) {
			throw new HandworkException(NLS.bind(Messages.handwork, asAnnotator));
		}
	}

	private interface Change {
		void make() throws CorpusException;
	}

	/** An engine must not overwrite what a person did. */
	private static final class HandworkException extends CorpusException {
		private static final long serialVersionUID = 1L;

		HandworkException(String message) {
			super(message, null, null);
		}
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

	private static Pipeline find(String id) throws CorpusException {
		Pipelines installed = Pipelines.installed();
		return installed.find(id).orElseThrow(() -> new CorpusException(
				NLS.bind(Messages.noPipeline, id, String.join(", ", installed.all().stream().map(Pipeline::id).toList())), null, null)); //$NON-NLS-1$
	}
}
