// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Operand;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.Formats;
import org.isnad.exchange.ImportFormat;
import org.isnad.exchange.ImportOperation;
import org.isnad.exchange.ImportResult;
import org.isnad.exchange.Loss;
import org.isnad.exchange.Skipped;

/** {@code isnad import}: brings files into a corpus. */
final class ImportCommand extends BaseCommand {
	/** Made only when they are needed: every call makes every command, and formats may come from many bundles. */
	private List<ImportFormat> formats;

	ImportCommand() {
		super("import", Messages.importSummary, "isnad import news articles --format text", corpus(), Operand.some("FILE", Messages.importFile)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private List<ImportFormat> formats() {
		if (formats == null) {
			formats = Formats.installed().importers();
		}
		return formats;
	}

	@Override
	public List<Option> options() {
		List<Option> options = new ArrayList<>(List.of(Option.of("format", "ID", Messages.importFormat), //$NON-NLS-1$ //$NON-NLS-2$
				Option.of("annotator", "NAME", Messages.importAnnotator), Option.flag("strict", Messages.importStrict))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		options.addAll(FormatOptions.of(formats()));
		return options;
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException {
		CorpusStore store = Corpora.open(arguments);
		List<Path> files = new ArrayList<>();
		for (String file : arguments.operandsFrom(1)) {
			files.add(Arguments.path(file));
		}
		ImportResult result = new ImportOperation(store, files, arguments.value("format").orElse(null), arguments.value("annotator").orElse(null), //$NON-NLS-1$ //$NON-NLS-2$
				FormatOptions.given(formats(), arguments), arguments.has("strict")).run(monitor); //$NON-NLS-1$
		Json json = new Json().put("documents", result.documents()).put("claims", result.claims()).put("attributions", result.attributions()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("relations", result.relations()).put("skipped", result.skipped(), ImportCommand::json).put("losses", result.losses(), ImportCommand::json); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return CommandResult.of(json.object(), lines(result)).withProblems(!result.problems().isEmpty()).withNotes(store.warnings());
	}

	static JsonObject json(Skipped skipped) {
		return new Json().put("file", skipped.file()).put("line", skipped.line()).put("reason", skipped.reason()).put("unchanged", skipped.unchanged()).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	static JsonObject json(Loss loss) {
		return new Json().put("file", loss.file()).put("what", loss.what()).put("count", loss.count()).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static List<String> lines(ImportResult result) {
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(Messages.importDone, new Object[] { result.documents(), result.claims(), result.attributions(), result.relations() }));
		for (Skipped skipped : result.problems()) {
			String place = skipped.line() > 0 ? skipped.file() + ':' + skipped.line() : skipped.file();
			lines.add(NLS.bind(Messages.importSkipped, place, skipped.reason()));
		}
		int unchanged = result.skipped().size() - result.problems().size();
		if (unchanged > 0) {
			lines.add(NLS.bind(Messages.importUnchanged, unchanged));
		}
		lines.addAll(losses(result.losses()));
		return lines;
	}

	static List<String> losses(List<Loss> losses) {
		return losses.stream().map(loss -> NLS.bind(Messages.loss, new Object[] { loss.file(), loss.what(), loss.count() })).toList();
	}
}
