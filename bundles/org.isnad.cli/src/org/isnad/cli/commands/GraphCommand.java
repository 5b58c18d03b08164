// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.isnad.graph.matrix.MatrixFigure;
import org.isnad.graph.matrix.SourceMatrix;
import org.isnad.graph.time.TimeLabels;
import org.isnad.graph.time.TimelineLayout;
import org.isnad.graph.time.TimelineSvg;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.desk.time.Timeline;
import org.isnad.desk.time.TimelineBuilder;

/** {@code isnad graph}: draws the related claims as a graph, in time, or counted by their sources. Of the gold set where it has relations, else of all annotators. */
final class GraphCommand extends BaseCommand {
	private static final String GRAPH = "graph"; //$NON-NLS-1$
	private static final String TIMELINE = "timeline"; //$NON-NLS-1$
	private static final String MATRIX = "matrix"; //$NON-NLS-1$
	private static final String CSV = ".csv"; //$NON-NLS-1$
	private static final double TIMELINE_WIDTH = 1400;

	GraphCommand() {
		super(GRAPH, Messages.graphSummary, "isnad graph news --out contradictions.svg", corpus()); //$NON-NLS-1$
	}

	@Override
	public List<Option> options() {
		return List.of(Option.needed("out", "FILE.svg", Messages.graphOut), Option.of("kind", "graph|timeline|matrix", Messages.graphKind), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Option.of("relation", "LABEL", Messages.graphRelation), annotator()); //$NON-NLS-1$ //$NON-NLS-2$
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
		String kind = arguments.value("kind").orElse(GRAPH); //$NON-NLS-1$
		String relation = arguments.value("relation").map(value -> value.toUpperCase(Locale.ROOT)).orElse("CONTRADICTION"); //$NON-NLS-1$ //$NON-NLS-2$
		check(kind, relation, out);
		SubMonitor progress = SubMonitor.convert(monitor, Messages.drawing, 2);
		ClaimGraph graph = ClaimGraph.of(store, annotators);
		progress.split(1);
		String title = graph.nodes().isEmpty() ? Messages.graphEmpty : NLS.bind(Messages.graphTitle, store.corpus().getName(), String.join(", ", annotators)); //$NON-NLS-1$
		write(out, switch (kind) {
		case TIMELINE -> timeline(store, annotators.isEmpty() ? CorpusStore.GOLD : annotators.get(0), graph, title);
		case MATRIX -> matrix(store, graph, relation, title, out.toString().endsWith(CSV));
		default -> new SvgWriter(GraphLayout.of(graph, GraphLayout.Wrapping.ESTIMATED, progress.split(1)), title,
				side -> side.isEmpty() ? Messages.noSide : store.scheme().label(Layer.ENTITY, "side", side), //$NON-NLS-1$
				label -> store.scheme().label(Layer.RELATION, "label", label)).write(); //$NON-NLS-1$
		});
		Json json = new Json().put("path", out.toString()).put("nodes", graph.nodes().size()).put("edges", graph.edges().size()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return CommandResult.of(json.object(), List.of(NLS.bind(Messages.graphDone, new Object[] { graph.nodes().size(), graph.edges().size(), out })))
				.withNotes(store.warnings());
	}

	private static void check(String kind, String relation, Path out) throws UsageException {
		if (!List.of(GRAPH, TIMELINE, MATRIX).contains(kind)) {
			throw new UsageException(NLS.bind(Messages.graphNoKind, kind));
		}
		if (!ClaimGraph.LABELS.contains(relation)) {
			throw new UsageException(NLS.bind(Messages.graphNoRelation, relation, String.join(", ", ClaimGraph.LABELS))); //$NON-NLS-1$
		}
		if (out.toString().endsWith(CSV) && !kind.equals(MATRIX)) {
			throw new UsageException(Messages.graphNoTable);
		}
	}

	/** The claims that are related, in lanes by source. */
	private static String timeline(CorpusStore store, String annotator, ClaimGraph graph, String title) throws CorpusException {
		TimelineBuilder builder = new TimelineBuilder(store, annotator);
		for (String document : ClaimGraph.documents(store, annotator)) {
			builder.read(document);
		}
		Set<String> related = new HashSet<>();
		graph.nodes().forEach(node -> related.addAll(node.claims()));
		Timeline timeline = builder.build(Timeline.Lanes.SOURCE, claim -> related.contains(claim.claim()));
		TimelineLayout layout = new TimelineLayout(timeline, new TimeLabels(timeline), TimelineSvg.fitting(timeline, TIMELINE_WIDTH), Set.of());
		return new TimelineSvg(layout, title, new TimelineFigureWords(store)).write();
	}

	private static String matrix(CorpusStore store, ClaimGraph graph, String relation, String title, boolean table) throws CorpusException {
		Map<String, String> types = new HashMap<>();
		store.sources().getEntities().forEach(entity -> types.put(entity.getId(), entity.getSourceType() == null ? "" : entity.getSourceType())); //$NON-NLS-1$
		SourceMatrix matrix = SourceMatrix.of(graph, new SourceMatrix.Counted(relation, Set.of(), null), types, SourceMatrix.Order.SUM);
		MatrixFigure figure = new MatrixFigure(matrix, relation);
		String label = store.scheme().label(Layer.RELATION, "label", relation); //$NON-NLS-1$
		return table ? figure.csv() : figure.svg(title + " \u00B7 " + label, source -> source.name().isEmpty() ? Messages.noSource : source.name(), ""); //$NON-NLS-1$ //$NON-NLS-2$
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
