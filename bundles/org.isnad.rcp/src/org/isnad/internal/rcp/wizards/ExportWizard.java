// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.nio.file.Path;
import java.util.Map;

import org.isnad.core.edit.EditSession;
import org.isnad.exchange.ExportOperation;
import org.isnad.exchange.ExportResult;
import org.isnad.internal.rcp.Messages;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;

/** Writes the open corpus in another format. */
public final class ExportWizard extends TaskWizard {

	private final ExportPage page;

	/** A new wizard. */
	public ExportWizard() {
		this(new ExportPage());
	}

	private ExportWizard(ExportPage page) {
		super(Messages.Export_title, page);
		this.page = page;
	}

	@Override
	void start() {
		EditSession session = Workspace.session().orElseThrow();
		String format = page.format();
		Path folder = page.folder();
		String annotator = page.annotator();
		Map<String, String> options = page.options();
		Jobs.run(Messages.Export_title, monitor -> {
			session.flush();
			return new ExportOperation(session.store(), format, folder, annotator, options).run(monitor);
		}, ExportWizard::summarize);
	}

	private static void summarize(ExportResult result) {
		Summary summary = new Summary(Messages.Export_done);
		summary.count(Messages.Summary_files, result.files());
		summary.place(result.path());
		result.losses().forEach(loss -> summary.loss(loss.file(), loss.what(), loss.count()));
		summary.show();
	}
}
