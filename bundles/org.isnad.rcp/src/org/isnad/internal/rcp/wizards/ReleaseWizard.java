// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.nio.file.Path;

import org.isnad.core.edit.EditSession;
import org.isnad.internal.rcp.Messages;
import org.isnad.release.ReleaseOperation;
import org.isnad.release.ReleaseOptions;
import org.isnad.release.ReleaseResult;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;

/** Writes the dataset that others train and test on. */
public final class ReleaseWizard extends TaskWizard {

	private final ReleasePage page;

	/** A new wizard. */
	public ReleaseWizard() {
		this(new ReleasePage());
	}

	private ReleaseWizard(ReleasePage page) {
		super(Messages.Release_title, page);
		this.page = page;
	}

	@Override
	void start() {
		EditSession session = Workspace.session().orElseThrow();
		Path folder = page.folder();
		ReleaseOptions options = page.options();
		Jobs.run(Messages.Release_title, monitor -> {
			session.flush();
			return new ReleaseOperation(session.store(), folder, options).run(monitor);
		}, ReleaseWizard::summarize);
	}

	private static void summarize(ReleaseResult result) {
		Summary summary = new Summary(Messages.Release_done);
		summary.count(Messages.Summary_documents, result.documents());
		result.splits().forEach((split, count) -> summary.count(split + ": {0}", count)); //$NON-NLS-1$
		summary.place(result.path());
		result.remarks().forEach(summary::remark);
		summary.show();
	}
}
