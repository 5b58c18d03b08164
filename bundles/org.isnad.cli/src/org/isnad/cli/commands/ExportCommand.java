// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportOperation;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.Formats;

/** {@code isnad export}: writes a corpus in one format. */
final class ExportCommand extends BaseCommand {
	/** Made only when they are needed: every call makes every command, and formats may come from many bundles. */
	private List<ExportFormat> formats;

	ExportCommand() {
		super("export", Messages.exportSummary, "isnad export news --format jsonl --out news-jsonl --annotator gold", corpus()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private List<ExportFormat> formats() {
		if (formats == null) {
			formats = Formats.installed().exporters();
		}
		return formats;
	}

	@Override
	public List<Option> options() {
		List<Option> options = new ArrayList<>(List.of(Option.needed("format", "ID", Messages.exportFormat), Option.needed("out", "DIR", Messages.exportOut), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Option.of("annotator", "NAME|gold", Messages.exportAnnotator))); //$NON-NLS-1$ //$NON-NLS-2$
		options.addAll(FormatOptions.of(formats()));
		return options;
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException {
		String format = arguments.needed("format"); //$NON-NLS-1$
		String out = arguments.needed("out"); //$NON-NLS-1$
		CorpusStore store = Corpora.open(arguments);
		ExportResult result = new ExportOperation(store, format, Arguments.path(out), arguments.value("annotator").orElse(null), //$NON-NLS-1$
				FormatOptions.given(formats(), arguments)).forgetting().run(monitor);
		Json json = new Json().put("path", result.path().toString()).put("files", result.files()).put("losses", result.losses(), ImportCommand::json); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(Messages.exportDone, result.files(), result.path()));
		lines.addAll(ImportCommand.losses(result.losses()));
		return CommandResult.of(json.object(), lines).withNotes(store.warnings());
	}
}
