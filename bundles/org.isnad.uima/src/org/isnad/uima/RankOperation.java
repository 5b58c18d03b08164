// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.Glance;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.RelationSet;

/**
 * Asks a pipeline over the corpus what it finds between the claims of one annotator, and keeps nothing of it: for who looks through the pairs at once. What is found
 * has the ids that it would have as stored suggestions. Run once, on
 * any thread but the one that edits; edits wait only while the claims of one document are read.
 */
public final class RankOperation {
	/**
	 * What a pipeline found.
	 *
	 * @param relations the relations, in the order in which the pipeline gave them, the surest first where it ranks
	 * @param claims    between how many claims
	 * @param whole     whether these were all claims of the annotator
	 */
	public record Ranked(List<ClaimRelation> relations, int claims, boolean whole) {
		/** Copies the list. */
		public Ranked {
			relations = List.copyOf(relations);
		}
	}

	private final EditSession session;
	private final Pipeline pipeline;
	private final PipelineSetting setting;
	private final int most;

	/**
	 * @param pipeline one over the corpus, not over documents
	 * @param setting  its parameters and its threshold; what a descriptor does not know of is refused
	 * @param most     how many claims are enough: the documents are taken in their order until there are so many
	 */
	public RankOperation(EditSession session, Pipeline pipeline, PipelineSetting setting, int most) {
		if (pipeline.scope() != Pipeline.Scope.CORPUS) {
			throw new IllegalArgumentException("not over the corpus: " + pipeline.id()); //$NON-NLS-1$
		}
		this.session = session;
		this.pipeline = pipeline;
		this.setting = setting;
		this.most = most;
	}

	/**
	 * Runs.
	 *
	 * @throws CorpusException            if the pipeline cannot be started, an engine fails, or the corpus cannot be read
	 * @throws OperationCanceledException if the monitor is cancelled
	 */
	public Ranked run(IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.running, pipeline.label()), IProgressMonitor.UNKNOWN);
		Map<String, String> parameters = new HashMap<>(pipeline.parameters().of(session.store()));
		parameters.putAll(setting.parameters());
		Ranked[] ranked = new Ranked[1];
		PipelineException[] failed = new PipelineException[1];
		try (RunnerPool pool = new RunnerPool(pipeline, parameters, 1, progress::isCanceled)) {
			String provenance = pool.start();
			PoolTask<Ranked> only = new PoolTask<>(runner -> rank(runner, provenance), setting.timeout());
			pool.run(List.of(only).iterator(), (result, failure) -> {
				ranked[0] = result;
				failed[0] = failure;
			});
		} catch (PipelineException e) {
			failed[0] = e;
		}
		if (failed[0] != null) {
			throw failed[0].getCause() instanceof CorpusException unreadable ? unreadable : new CorpusException(failed[0].getMessage(), null, failed[0]);
		}
		return ranked[0];
	}

	private Ranked rank(PipelineRunner runner, String provenance) throws PipelineException {
		CAS cas = runner.emptyCas();
		ClaimTexts texts = new ClaimTexts(session.store(), cas);
		boolean whole = read(texts);
		runner.process();
		// Nothing is kept, so that what cannot be kept concerns nobody.
		RelationSet found = new Suggested(session.store().scheme(), provenance, null, (engine, reason) -> {
		}).relations(cas, pipeline.id(), texts.ids());
		if (setting.threshold() != null) {
			Threshold.apply(found, setting.threshold());
		}
		return new Ranked(found.getRelations(), texts.ids().size(), whole);
	}

	/** Reads the claims; false where there are more than are enough. */
	private boolean read(ClaimTexts texts) throws PipelineException {
		try {
			Glance glance = new Glance(session);
			for (Document document : session.read(session.store()::documents)) {
				if (texts.ids().size() >= most) {
					return false;
				}
				glance.at(document.getId(), (store, own) -> {
					texts.add(document, List.of(own), store.text(document.getId()).string());
					return null;
				});
			}
			return true;
		} catch (CorpusException e) {
			throw new PipelineException(pipeline.id(), e.getMessage(), e);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}
}
