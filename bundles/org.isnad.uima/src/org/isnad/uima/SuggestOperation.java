// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.model.Document;

/**
 * Runs a pipeline over documents of a corpus, on all cores, or, where the pipeline relates claims, over the claims of the corpus. The results are
 * saved: as suggestions of the pipeline, in place of those of its last run, or as the annotations of a machine annotator. They are the same bytes
 * however many cores there are. What fails on a document costs only that document, and nothing of it is kept. Run once, on any one thread.
 */
public final class SuggestOperation {
	/** How long a document may take where nothing else is said, and a million UTF-16 code units of a longer one. */
	public static final Duration TIMEOUT = Duration.ofSeconds(60);

	private static final int LONG_TEXT = 1_000_000;
	private static final long GLANCE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
	/** What a document costs beside its text, as characters. */
	private static final int COST_OF_A_DOCUMENT = 500;

	private final CorpusStore store;
	private final Pipeline pipeline;
	private final Predicate<Document> documents;
	private final String asAnnotator;
	private String claimsOf;
	private Executor publisher = Runnable::run;
	private boolean saves = true;
	private PipelineSetting setting;
	private Part part;
	private int workers = Runtime.getRuntime().availableProcessors();
	private boolean forgetting;
	private long told;

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
		this.setting = PipelineSetting.of(pipeline.id());
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

	/** Where changes of the model are made and saved; it must have run the task when it returns. Beside a session that saves: {@link #publishingIn}. */
	public SuggestOperation publishingOn(Executor executor) {
		publisher = executor;
		return this;
	}

	/**
	 * Makes changes of the model through a session, which saves what they touch as it saves edits; nothing is written by the operation itself, for whoever
	 * writes within a change would wait for the session's own saving, and that for the change.
	 *
	 * @param thread runs tasks on the thread that edits, and returns when they have run
	 */
	public SuggestOperation publishingIn(EditSession session, Executor thread) {
		publisher = change -> thread.execute(() -> session.apply(change));
		saves = false;
		return this;
	}

	/** Threshold, timeout and parameters as they are set; whether the pipeline is on, and which one it is, is not looked at. */
	public SuggestOperation with(PipelineSetting set) {
		setting = set;
		return this;
	}

	/** Leaves out what is trusted less than this, from 0 to 1. */
	public SuggestOperation threshold(double least) {
		setting = setting.threshold(least);
		return this;
	}

	/** How long one document of up to a million UTF-16 code units may take; a longer one gets more in proportion. A pipeline over the corpus has no end set unless by this. */
	public SuggestOperation timeout(Duration most) {
		setting = setting.timeout(most);
		return this;
	}

	/**
	 * Keeps only what lies in a part of each document, from begin to end in UTF-16 code units, and lets stand what was suggested outside of it. The
	 * engines read the documents whole, since who speaks may be said before the part.
	 */
	public SuggestOperation within(int begin, int end) {
		part = new Part(begin, end);
		return this;
	}

	/** How many documents are worked on at once; as many as there are cores where nothing is said. */
	public SuggestOperation workers(int count) {
		workers = Math.max(1, count);
		return this;
	}

	/** Takes each document out of memory when it is saved, so that a corpus of any size can be gone through. Not where somebody else uses the store. */
	public SuggestOperation forgetting() {
		forgetting = true;
		return this;
	}

	/**
	 * Runs.
	 *
	 * @throws CorpusException            if the pipeline cannot be started or the corpus cannot be read or written
	 * @throws OperationCanceledException if the monitor is cancelled; what was saved by then stays, and nothing half
	 */
	public SuggestResult run(IProgressMonitor monitor) throws CorpusException {
		long start = System.nanoTime();
		List<Document> chosen = store.documents().stream().filter(documents).toList();
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.running, pipeline.label()), chosen.size() + 1);
		SuggestTally tally = new SuggestTally(pipeline.id());
		SuggestionKeeper keeper = new SuggestionKeeper(store, pipeline.id(), asAnnotator, part, publisher, saves, forgetting, tally);
		// What the user set goes before what the corpus says.
		Map<String, String> parameters = new HashMap<>(pipeline.parameters().of(store));
		parameters.putAll(setting.parameters());
		try (RunnerPool pool = new RunnerPool(pipeline, parameters, workers, progress::isCanceled)) {
			SuggestTask task = new SuggestTask(store, pipeline.id(), pool.start(), asAnnotator, setting.threshold());
			progress.worked(1);
			if (pipeline.scope() == Pipeline.Scope.CORPUS) {
				relate(pool, task, chosen, keeper, tally);
				progress.worked(chosen.size());
			} else {
				annotate(pool, task, chosen, keeper, tally, progress);
			}
		} catch (PipelineException e) {
			throw new CorpusException(e.getMessage(), null, e);
		}
		return tally.result(chosen, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
	}

	private void annotate(RunnerPool pool, SuggestTask task, List<Document> chosen, SuggestionKeeper keeper, SuggestTally tally, SubMonitor progress) throws CorpusException {
		Pace pace = new Pace(chosen.size(), chosen.stream().mapToLong(SuggestOperation::cost).sum());
		Iterator<Document> next = chosen.iterator();
		Iterator<PoolTask<Found>> tasks = chosen.stream().map(document -> new PoolTask<Found>(runner -> task.annotate(runner, document), timeout(document))).iterator();
		try {
			pool.run(tasks, (found, failure) -> {
				Document document = next.next();
				progress.subTask(document.getTitle() == null ? document.getId() : document.getTitle());
				if (failure == null) {
					tally.refusedParts(found.refused());
					keeper.keep(found, document.getId());
				} else {
					tally.failed(document.getId(), failure);
				}
				pace.done(cost(document));
				tell(progress, pace);
				progress.worked(1);
			});
		} finally {
			// What was finished before a cancellation stays.
			keeper.flush();
		}
	}

	private void tell(SubMonitor progress, Pace pace) {
		long now = System.nanoTime();
		if (now - told > GLANCE_NANOS) {
			told = now;
			progress.setTaskName(NLS.bind(Messages.runningAt, pipeline.label(), pace.text()));
		}
	}

	private void relate(RunnerPool pool, SuggestTask task, List<Document> chosen, SuggestionKeeper keeper, SuggestTally tally) throws CorpusException {
		PoolTask<SuggestTask.Related> only = new PoolTask<>(runner -> task.relate(runner, chosen, claimsOf), setting.timeout());
		pool.run(List.of(only).iterator(), (related, failure) -> {
			if (failure == null) {
				tally.refusedParts(related.refused());
				keeper.keep(related.relations());
				tally.related(chosen.size(), related.characters());
			} else if (failure.getCause() instanceof CorpusException unreadable) {
				throw unreadable;
			} else {
				tally.failed("", failure); //$NON-NLS-1$
			}
		});
	}

	private static long cost(Document document) {
		return COST_OF_A_DOCUMENT + (long) document.getTextLength();
	}

	private Duration timeout(Document document) {
		Duration most = setting.timeout() == null ? TIMEOUT : setting.timeout();
		return most.multipliedBy(1 + document.getTextLength() / LONG_TEXT);
	}

	private static Pipeline find(String id) throws CorpusException {
		Pipelines installed = Pipelines.installed();
		return installed.find(id).orElseThrow(() -> new CorpusException(
				NLS.bind(Messages.noPipeline, id, String.join(", ", installed.all().stream().map(Pipeline::id).toList())), null, null)); //$NON-NLS-1$
	}
}
