// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.EditSession;
import org.isnad.internal.rcp.Messages;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.text.Isolation;
import org.isnad.uima.Pipeline;
import org.isnad.uima.PipelineSettings;
import org.isnad.uima.SuggestOperation;
import org.isnad.uima.SuggestResult;
import org.isnad.uima.SuggestResult.Failure;

/**
 * Runs pipelines over a part of the open corpus, one after another in the background, with the user's settings, and says in one line what
 * came of it. A pipeline that cannot run costs itself only.
 */
public final class SuggestRun {

	private final EditSession session;
	private final List<Pipeline> pipelines;
	private final PipelineSettings settings;
	private final RunScope.Target target;
	private final Display display = Display.getCurrent();
	private final List<SuggestResult> results = new ArrayList<>();
	private final List<Failure> failures = new ArrayList<>();
	private final List<String> skipped = new ArrayList<>();
	private final boolean all;

	private SuggestRun(EditSession session, List<Pipeline> pipelines, boolean all, PipelineSettings settings, RunScope.Target target) {
		this.all = all;
		this.session = session;
		this.pipelines = pipelines;
		this.settings = settings;
		this.target = target;
	}

	/** Starts a plan, or says why it cannot run now. UI thread. */
	public static void start(RunPlan plan) {
		start(plan, RunReport::show);
	}

	/** The same; the report goes to the consumer on the UI thread. A cancelled run has none. */
	public static void start(RunPlan plan, Consumer<RunReport> done) {
		EditSession session = Workspace.session().orElse(null);
		RunScope.Target target = plan.scope().target().orElse(null);
		PipelineSettings settings = PipelineSettings.load(PipelineSettings.userFile(), Jobs::warn);
		List<Pipeline> pipelines = plan.chosen(settings);
		if (session == null || target == null || pipelines.isEmpty()) {
			Jobs.warn(pipelines.isEmpty() ? Messages.Suggest_none : Messages.Suggest_nothingThere);
			return;
		}
		plan.remember();
		String title = pipelines.size() == 1 ? pipelines.get(0).label() : Messages.Suggest_title;
		Jobs.run(title, new SuggestRun(session, pipelines, plan.pipelines().isEmpty(), settings, target)::run, done);
	}

	private RunReport run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(withoutNames(monitor), pipelines.size());
		for (Pipeline pipeline : pipelines) {
			SubMonitor step = progress.split(1);
			try {
				if (all && !isReady(pipeline)) {
					continue;
				}
				results.add(operation(pipeline).run(step));
			} catch (CorpusException e) {
				failures.add(new Failure("", pipeline.label(), e.getMessage())); //$NON-NLS-1$
			}
		}
		return RunReport.of(results, failures, skipped, session.store());
	}

	/** How fast it goes and how long it will take is to be read all the time, not the names of documents that fly by. */
	private static IProgressMonitor withoutNames(IProgressMonitor monitor) {
		return new ProgressMonitorWrapper(monitor) {
			@Override
			public void subTask(String name) {
				// passed over
			}
		};
	}

	/** What learns from a corpus cannot run before it has learned; who wants all that can run is not bothered with that. */
	private boolean isReady(Pipeline pipeline) {
		try {
			pipeline.parameters().of(session.store());
			return true;
		} catch (CorpusException e) {
			skipped.add(Isolation.message(Messages.Suggest_skipped, pipeline.label()) + " \u00b7 " + Isolation.isolate(e.getMessage())); //$NON-NLS-1$
			return false;
		}
	}

	private SuggestOperation operation(Pipeline pipeline) {
		// What the pipeline found becomes part of the model on the thread that edits it; only what this annotator marked can she relate.
		SuggestOperation operation = new SuggestOperation(session.store(), pipeline, target.documents(), null).with(settings.of(pipeline.id()))
			.claimsOf(session.annotator()).publishingIn(session, display::syncExec);
		return target.words() == null ? operation : operation.within(target.words().begin(), target.words().end());
	}
}
