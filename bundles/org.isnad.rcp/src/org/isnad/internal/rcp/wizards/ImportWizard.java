// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.isnad.core.CorpusStore;
import org.isnad.exchange.ImportOperation;
import org.isnad.exchange.ImportResult;
import org.isnad.internal.rcp.Messages;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;

/** Brings files into the open corpus. */
public final class ImportWizard extends TaskWizard {

	private final ImportPage page;

	/** A new wizard. */
	public ImportWizard() {
		this(new ImportPage());
	}

	private ImportWizard(ImportPage page) {
		super(Messages.Import_title, page);
		this.page = page;
	}

	@Override
	void start() {
		CorpusStore store = Workspace.corpus().orElseThrow();
		List<Path> files = page.files();
		String format = page.format();
		String annotator = page.annotator();
		Map<String, String> options = page.options();
		Jobs.run(Messages.Import_title, monitor -> {
			try {
				return new ImportOperation(store, files, format, annotator, options, false).run(monitor);
			} finally {
				Workspace.contentChanged();
			}
		}, ImportWizard::summarize);
	}

	private static void summarize(ImportResult result) {
		Summary summary = new Summary(Messages.Import_done);
		summary.count(Messages.Summary_documents, result.documents());
		summary.count(Messages.Summary_claims, result.claims());
		summary.count(Messages.Summary_attributions, result.attributions());
		summary.count(Messages.Summary_relations, result.relations());
		result.problems().forEach(skipped -> summary.warning(skipped.file(), skipped.line(), skipped.reason()));
		int unchanged = result.skipped().size() - result.problems().size();
		summary.count(Messages.Summary_unchanged, unchanged);
		result.losses().forEach(loss -> summary.loss(loss.file(), loss.what(), loss.count()));
		summary.show();
	}
}
