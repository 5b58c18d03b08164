// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Operand;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.uima.Pipeline;
import org.isnad.uima.Pipelines;
import org.isnad.uima.installed.EngineDraft;
import org.isnad.uima.installed.EngineException;
import org.isnad.uima.installed.EngineSummary;
import org.isnad.uima.installed.InstalledEngine;
import org.isnad.uima.installed.InstalledEngines;

/** {@code isnad engines}: lists, adds and removes engines of the user's own. */
final class EnginesCommand extends BaseCommand {
	EnginesCommand() {
		super("engines", Messages.enginesSummary, "isnad engines add quotes.pear --trust", Operand.of("list|add|remove", Messages.enginesAction), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Operand.maybe("PATH|ID", Messages.enginesWhich)); //$NON-NLS-1$
	}

	@Override
	public List<Option> options() {
		return List.of(Option.of("mapping", "FILE", Messages.suggestMapping), Option.many("classpath", "PATH", Messages.enginesClassPath), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Option.flag("trust", Messages.enginesTrust)); //$NON-NLS-1$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException, IOException {
		InstalledEngines engines = InstalledEngines.ofUser();
		List<String> which = arguments.operandsFrom(1);
		try {
			return switch (arguments.operand(0)) {
			case "list" -> list(engines); //$NON-NLS-1$
			case "add" -> add(engines, one(which), arguments, monitor); //$NON-NLS-1$
			case "remove" -> remove(engines, one(which)); //$NON-NLS-1$
			default -> throw new UsageException(NLS.bind(Messages.enginesNoAction, arguments.operand(0)));
			};
		} catch (EngineException e) {
			throw new CorpusException(e.getMessage(), null, e);
		}
	}

	private static String one(List<String> which) throws UsageException {
		if (which.isEmpty()) {
			throw new UsageException(Messages.enginesNothing);
		}
		return which.getFirst();
	}

	private static CommandResult list(InstalledEngines engines) {
		List<String> problems = new ArrayList<>();
		List<String> running = engines.pipelines(problems::add).stream().map(Pipeline::id).toList();
		TextTable table = new TextTable();
		Json json = new Json().put("engines", engines.all().stream().filter(e -> running.contains(e.id())).toList(), engine -> { //$NON-NLS-1$
			table.row(engine.id(), engine.summary().provenance(), engine.form(), engine.mappingFile().toString());
			return json(engine);
		});
		return CommandResult.of(json.object(), table.lines()).withProblems(!problems.isEmpty()).withNotes(problems);
	}

	private static CommandResult add(InstalledEngines engines, String path, Arguments arguments, IProgressMonitor monitor)
			throws UsageException, EngineException, IOException {
		try (EngineDraft draft = EngineDraft.open(Arguments.path(path), ChosenPipeline.classPath(arguments), engines, monitor)) {
			EngineSummary summary = draft.summary();
			if (!arguments.has("trust")) { //$NON-NLS-1$
				throw new UsageException(NLS.bind(Messages.enginesUntrusted, summary.provenance(), summary.vendor().isEmpty() ? "?" : summary.vendor())); //$NON-NLS-1$
			}
			Set<String> taken = Pipelines.installed().all().stream().map(Pipeline::id).collect(Collectors.toSet());
			InstalledEngine engine = draft.install(ChosenPipeline.mapping(arguments, draft), taken);
			return CommandResult.of(json(engine), List.of(NLS.bind(Messages.enginesAdded, new Object[] { summary.provenance(), engine.id(), engine.mappingFile() })));
		}
	}

	private static CommandResult remove(InstalledEngines engines, String id) throws EngineException {
		engines.remove(id);
		return CommandResult.of(new Json().put("removed", id).object(), List.of(NLS.bind(Messages.enginesRemoved, id))); //$NON-NLS-1$
	}

	private static JsonObject json(InstalledEngine engine) {
		EngineSummary summary = engine.summary();
		return new Json().put("id", engine.id()).put("name", summary.name()).put("version", summary.version()).put("vendor", summary.vendor()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("form", engine.form()).put("source", engine.source()).put("mapping", engine.mappingFile().toString()).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
