// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.util.function.Predicate;

import org.eclipse.swt.widgets.Display;
import org.isnad.core.edit.EditSession;
import org.isnad.internal.rcp.Messages;
import org.isnad.model.Document;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.uima.Pipeline;
import org.isnad.uima.SuggestOperation;
import org.isnad.uima.SuggestResult;

/** Lets a pipeline look at one document or at all and suggest what it finds. */
public final class SuggestWizard extends TaskWizard {

	private final SuggestPage page;

	/** A new wizard. */
	public SuggestWizard() {
		this(new SuggestPage());
	}

	private SuggestWizard(SuggestPage page) {
		super(Messages.Suggest_title, page);
		this.page = page;
	}

	@Override
	void start() {
		run(page.pipeline(), page.documents());
	}

	/** Runs a pipeline over documents of the open corpus. UI thread. */
	public static void run(Pipeline pipeline, Predicate<Document> documents) {
		EditSession session = Workspace.session().orElseThrow();
		Display display = Display.getCurrent();
		Jobs.run(pipeline.label(), monitor -> {
			try {
				// What the pipeline found becomes part of the model on the thread that edits it.
				// Only what this annotator marked can she relate.
				return new SuggestOperation(session.store(), pipeline, documents, null).claimsOf(session.annotator())
					.publishingOn(change -> display.syncExec(() -> session.apply(change))).run(monitor);
			} finally {
				Workspace.contentChanged();
			}
		}, SuggestWizard::summarize);
	}

	private static void summarize(SuggestResult result) {
		Summary summary = new Summary(Messages.Suggest_done);
		summary.count(Messages.Summary_documents, result.documents());
		summary.count(Messages.Summary_claims, result.claims());
		summary.count(Messages.Summary_attributions, result.attributions());
		summary.count(Messages.Summary_relations, result.relations());
		result.failed().forEach(failure -> summary.warning(failure.document(), 0, failure.engine() + ": " + failure.reason())); //$NON-NLS-1$
		summary.show();
	}
}
