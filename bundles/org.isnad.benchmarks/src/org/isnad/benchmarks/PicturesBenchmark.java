// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.isnad.arabic.time.DateInterval;
import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.isnad.core.Profile;
import org.isnad.core.Scheme;
import org.isnad.desk.time.ClaimTime;
import org.isnad.desk.time.ClaimTime.Basis;
import org.isnad.desk.time.TimedClaim;
import org.isnad.desk.time.Timeline;
import org.isnad.desk.time.TimesCompared;
import org.isnad.graph.ClaimGraph;
import org.isnad.graph.ClaimGraph.Edge;
import org.isnad.graph.ClaimGraph.Node;
import org.isnad.graph.GraphLayout;
import org.isnad.graph.matrix.SourceMatrix;
import org.isnad.graph.time.TimeLabels;
import org.isnad.graph.time.TimelineLayout;
import org.isnad.graph.time.TimelineRoutes;
import org.isnad.graph.time.TimelineSvg;
import org.isnad.model.DateCertainty;
import org.isnad.model.Span;
import org.isnad.ui.graph.GraphCanvas;

/** The pictures of related claims: how long a graph, a timeline and a matrix take until they can be looked at, and a step of what is looked at. */
public final class PicturesBenchmark implements Benchmark {
	private static final int CARDS = 500;
	private static final int EDGES = 650;
	private static final int CLAIMS = 200_000;
	private static final int RELATIONS = 100_000;
	private static final int SOURCES = 15_000;
	private static final int STEPS = 60;
	private static final int READY = 4000;
	private static final List<String> SIDES = List.of("A", "B", "C", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final SplittableRandom random = new SplittableRandom(11);

	@Override
	public String name() {
		return "pictures"; //$NON-NLS-1$
	}

	@Override
	public void run(Figures figures) throws Exception {
		ClaimGraph graph = graph(CARDS, EDGES, 40);
		figures.add("graph of 500 claims and 650 relations laid out", processor(5, () -> GraphLayout.of(graph, GraphLayout.Wrapping.ESTIMATED, null)), "ms", 1000.0); //$NON-NLS-1$ //$NON-NLS-2$
		pan(figures, GraphLayout.of(graph, GraphLayout.Wrapping.ESTIMATED, null));
		Timeline timeline = timeline();
		TimeLabels[] labels = new TimeLabels[1];
		figures.add("timeline of 200 000 claims: their labels", processor(3, () -> labels[0] = new TimeLabels(timeline)), "ms", null); //$NON-NLS-1$ //$NON-NLS-2$
		TimelineLayout[] layout = new TimelineLayout[1];
		figures.add("the same packed into its lanes, as each zoom does", //$NON-NLS-1$
				processor(5, () -> layout[0] = new TimelineLayout(timeline, labels[0], TimelineSvg.fitting(timeline, 1000), Set.of())), "ms", 1000.0); //$NON-NLS-1$
		List<Integer> links = IntStream.range(0, 2000).boxed().toList();
		figures.add("2 000 of its relations routed", processor(5, () -> TimelineRoutes.of(layout[0], links)), "ms", 100.0); //$NON-NLS-1$ //$NON-NLS-2$
		ClaimGraph large = graph(CLAIMS, RELATIONS, SOURCES);
		for (SourceMatrix.Order order : SourceMatrix.Order.values()) {
			figures.add("matrix of 15 000 sources, 100 000 relations, by " + order, //$NON-NLS-1$
					processor(3, () -> SourceMatrix.of(large, new SourceMatrix.Counted("CONTRADICTION", Set.of(), null), Map.of(), order)), "ms", 1000.0); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** The median of so many runs in milliseconds of the processor, after one to warm up: others may be at work on this machine. */
	private static double processor(int runs, Figures.Work work) throws Exception {
		Times times = new Times();
		for (int i = -1; i < runs; i++) {
			long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			work.run();
			if (i >= 0) {
				times.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
			}
		}
		return times.percentile(50);
	}

	private ClaimGraph graph(int claims, int relations, int sources) {
		List<Node> nodes = new ArrayList<>();
		for (int i = 0; i < claims; i++) {
			int source = random.nextInt(sources);
			String words = "أعلن المتحدث باسم القوات أن الطريق " + i + " مفتوح أمام المدنيين منذ صباح اليوم"; //$NON-NLS-1$ //$NON-NLS-2$
			nodes.add(new Node("d" + i / 20, Span.of(i % 20 * 100, i % 20 * 100 + 80), words, "مصدر " + source, SIDES.get(source % SIDES.size()), "e" + source, Set.of("c" + i), Set.of())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		List<Edge> edges = new ArrayList<>();
		for (int i = 0; i < relations; i++) {
			// Most relations are among claims about one thing, a few go far.
			int from = random.nextInt(claims);
			int to = random.nextInt(12) == 0 ? random.nextInt(claims) : Math.min(claims - 1, from / 8 * 8 + random.nextInt(8));
			if (from != to) {
				edges.add(new Edge(from, to, random.nextInt(4) == 0 ? ClaimGraph.LABELS.get(random.nextInt(4)) : "CONTRADICTION", Set.of("hala"))); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return new ClaimGraph(nodes, edges, SIDES);
	}

	private Timeline timeline() {
		LocalDate first = LocalDate.of(2019, 1, 1);
		List<Timeline.Point> points = new ArrayList<>();
		for (int i = 0; i < CLAIMS; i++) {
			LocalDate said = first.plusDays(i * 1500L / CLAIMS);
			LocalDate spoken = said.minusDays(random.nextInt(20));
			ClaimTime time = random.nextInt(3) == 0 ? new ClaimTime(new DateInterval(spoken, spoken), Basis.READ) : new ClaimTime(new DateInterval(said, said), Basis.PUBLICATION);
			String words = "أعلن المتحدث باسم القوات أن الطريق " + i + " مفتوح أمام المدنيين"; //$NON-NLS-1$ //$NON-NLS-2$
			points.add(new Timeline.Point(new TimedClaim("d" + i / 20, "c" + i, Span.of(0, 80), words, null, time, new DateInterval(said, said), DateCertainty.GIVEN, null), random.nextInt(SOURCES))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		List<Timeline.Lane> lanes = IntStream.range(0, SOURCES).mapToObj(i -> new Timeline.Lane("e" + i, "مصدر " + i, "A", "PERSON")).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		List<Timeline.Link> links = new ArrayList<>();
		for (int i = 0; i < RELATIONS; i++) {
			int from = random.nextInt(CLAIMS);
			links.add(new Timeline.Link("r" + i, ClaimGraph.LABELS.get(random.nextInt(4)), from, Math.min(CLAIMS - 1, from + 1 + random.nextInt(4000)), Optional.of(TimesCompared.OVERLAP))); //$NON-NLS-1$
		}
		return new Timeline(lanes, points, links, List.of());
	}

	private static void pan(Figures figures, GraphLayout layout) throws Exception {
		Display display;
		try {
			display = Display.getDefault();
		} catch (Error noDisplay) {
			figures.remark("no display: how smoothly the graph is moved was not measured (" + noDisplay.getMessage() + ")"); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		Path folder = Files.createTempDirectory("isnad-benchmark"); //$NON-NLS-1$
		try (PaintedWindow<GraphCanvas> window = new PaintedWindow<>(display, GraphCanvas::new)) {
			Scheme scheme = CorpusStore.create(folder.resolve("c"), "c", "ar", Profile.BASIC).scheme(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			window.control().show(layout, scheme, new HashMap<>());
			figures.add("the graph painted first, words shaped", window.time(() -> { }), "ms", null); //$NON-NLS-1$ //$NON-NLS-2$
			// What a person needs to look at it first is enough to shape the rest.
			long ready = System.currentTimeMillis() + READY;
			while (System.currentTimeMillis() < ready) {
				window.settle();
			}
			Times times = new Times();
			Times worked = new Times();
			for (int i = 0; i < STEPS; i++) {
				long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
				int key = i % STEPS < STEPS / 2 ? SWT.ARROW_DOWN : SWT.ARROW_UP;
				times.add(window.time(() -> window.press(key, SWT.SHIFT)));
				worked.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
			}
			figures.add("a step of moving it, median, by the clock", times.percentile(50), "ms", null); //$NON-NLS-1$ //$NON-NLS-2$
			worked.report(figures, "a step of moving it, of the processor", 33.0); //$NON-NLS-1$
		} finally {
			FolderTree.delete(folder);
		}
	}
}
