// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandException;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.graph.ClaimGraph;
import org.isnad.graph.GraphLayout;
import org.isnad.graph.SvgWriter;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;

/** {@code isnad graph}: draws the related claims. Of the gold set where it has relations, else of all annotators. */
final class GraphCommand extends BaseCommand {
	GraphCommand() {
		super("graph", Messages.graphSummary, "isnad graph news --out contradictions.svg", corpus()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<Option> options() {
		return List.of(Option.needed("out", "FILE.svg", Messages.graphOut), annotator()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CommandException, CorpusException, IOException {
		Path out = Arguments.path(arguments.needed("out")).toAbsolutePath(); //$NON-NLS-1$
		CorpusStore store = Corpora.open(arguments);
		List<String> annotators = Corpora.annotators(arguments, store);
		if (annotators.isEmpty()) {
			boolean gold = !store.relations(CorpusStore.GOLD).getRelations().isEmpty();
			annotators = gold ? List.of(CorpusStore.GOLD) : store.annotators();
		}
		SubMonitor progress = SubMonitor.convert(monitor, Messages.drawing, 2);
		ClaimGraph graph = ClaimGraph.of(store, annotators);
		progress.split(1);
		String title = NLS.bind(Messages.graphTitle, store.corpus().getName(), String.join(", ", annotators)); //$NON-NLS-1$
		String svg = new SvgWriter(GraphLayout.of(graph, GraphLayout.Wrapping.ESTIMATED, progress.split(1)), graph.nodes().isEmpty() ? Messages.graphEmpty : title,
				side -> side.isEmpty() ? Messages.noSide : store.scheme().label(Layer.ENTITY, "side", side), //$NON-NLS-1$
				label -> store.scheme().label(Layer.RELATION, "label", label)).write(); //$NON-NLS-1$
		write(out, svg);
		Json json = new Json().put("path", out.toString()).put("nodes", graph.nodes().size()).put("edges", graph.edges().size()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return CommandResult.of(json.object(), List.of(NLS.bind(Messages.graphDone, new Object[] { graph.nodes().size(), graph.edges().size(), out })))
				.withNotes(store.warnings());
	}

	/** Whole or not at all. */
	private static void write(Path out, String svg) throws CommandException, IOException {
		if (Files.isDirectory(out)) {
			throw new CommandException(NLS.bind(Messages.isFolder, out), null);
		}
		Path draft = out.resolveSibling('.' + out.getFileName().toString() + ".drawing"); //$NON-NLS-1$
		try {
			Files.createDirectories(out.getParent());
			Files.writeString(draft, svg, StandardCharsets.UTF_8);
			Files.move(draft, out, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException failed) {
			String reason = failed instanceof FileSystemException system && system.getReason() != null ? system.getReason() : failed.getLocalizedMessage();
			throw new CommandException(NLS.bind(Messages.cannotWrite, out, reason), failed);
		} finally {
			Files.deleteIfExists(draft);
		}
	}
}
