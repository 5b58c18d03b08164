// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.isnad.agreement.Agreement;
import org.isnad.agreement.AgreementOperation;
import org.isnad.agreement.Evaluation;
import org.isnad.agreement.Measures;
import org.isnad.agreement.Study;
import org.isnad.agreement.UnitizingStudy;
import org.isnad.agreement.UnitizingStudy.Continuum;
import org.isnad.agreement.UnitizingStudy.Unit;
import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.isnad.core.Profile;
import org.isnad.model.Span;

/** How long agreement takes: on long texts with many units, beside dkpro-statistics where its jar is given, and over ten thousand documents of three annotators. */
public final class AgreementBenchmark implements Benchmark {
	private static final int UNITS = 4_000;
	private static final int MANY = 1_000_000;
	private static final int GAMMA = 500;
	private static final int DOCUMENTS = 10_000;
	private static final double LEAST_FASTER = 50;
	private static final double MOST_GROWTH = 1.6;
	private static final double MOST_GAMMA = 10;
	private static final double MOST_CORPUS = 30;
	private static final double MOST_MEGABYTES = 1024;

	@Override
	public String name() {
		return "agreement"; //$NON-NLS-1$
	}

	@Override
	public void run(Figures figures) throws Exception {
		unitizing(figures);
		double gamma = seconds(() -> value(study(GAMMA), "gamma")); //$NON-NLS-1$
		figures.add("gamma of 3 raters x 500 units", gamma, "s", MOST_GAMMA); //$NON-NLS-1$ //$NON-NLS-2$
		corpus(figures);
	}

	private static void unitizing(Figures figures) throws Exception {
		UnitizingStudy study = study(UNITS);
		double own = Figures.median(15, () -> value(study, "u-alpha")); //$NON-NLS-1$
		figures.add("u-alpha of 3 raters x 4 000 units", own, "ms", null); //$NON-NLS-1$ //$NON-NLS-2$
		Optional<LegacyPeer> peer = LegacyPeer.find();
		if (peer.isPresent()) {
			double theirs = Figures.median(3, () -> peer.get().alpha(study));
			figures.add("alpha_U of dkpro-statistics on the same", theirs, "ms", null); //$NON-NLS-1$ //$NON-NLS-2$
			figures.addAtLeast("u-alpha is faster by", theirs / own, "x", LEAST_FASTER); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			figures.remark("dkpro-statistics is not given (isnad.benchmark.dkpro): not compared"); //$NON-NLS-1$
		}
		UnitizingStudy tenth = study(MANY / 30);
		UnitizingStudy many = study(MANY / 3);
		double few = Figures.median(5, () -> value(tenth, "u-alpha")); //$NON-NLS-1$
		double all = Figures.median(5, () -> value(many, "u-alpha")); //$NON-NLS-1$
		figures.add("u-alpha of 1 000 000 units", all, "ms", null); //$NON-NLS-1$ //$NON-NLS-2$
		figures.add("the same for a unit, over that of 100 000 units", all / few / 10, "x", MOST_GROWTH); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void corpus(Figures figures) throws Exception {
		Path folder = Files.createTempDirectory("isnad-benchmark"); //$NON-NLS-1$
		try {
			GeneratedRaters.write(CorpusStore.create(folder.resolve("c"), "c", "ar", Profile.FULL), DOCUMENTS); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			List<Agreement> results = new ArrayList<>();
			long most = memory();
			double seconds = seconds(() -> results.addAll(new AgreementOperation(CorpusStore.open(folder.resolve("c")), List.of(), document -> true, //$NON-NLS-1$
				Evaluation.by(Measures.installed())).forgetting().run(null)));
			if (results.stream().filter(result -> result.interval() != null).count() < 40) {
				throw new IllegalStateException("too few intervals of " + results.size() + " results"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			figures.add("10 000 documents of 3 annotators, 1 000 resamples", seconds, "s", MOST_CORPUS); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("results", results.size(), "", null); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("memory that is left after it, above before", Math.max(0, memory() - most) / 1e6, "MB", MOST_MEGABYTES); //$NON-NLS-1$ //$NON-NLS-2$
			figures.remark("the whole benchmark runs in " + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB"); //$NON-NLS-1$ //$NON-NLS-2$
		} finally {
			FolderTree.delete(folder);
		}
	}

	private static long memory() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private static double seconds(Figures.Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	/** Without resamples: they would measure something else. */
	private static double value(Study study, String measure) {
		Agreement result = new Evaluation(List.of(Measures.installed(measure).orElseThrow().unbounded()), 0, 1).evaluate("study", study, null).getFirst(); //$NON-NLS-1$
		if (result.value().number() == null) {
			throw new IllegalStateException(measure + ": " + result.value().undefined()); //$NON-NLS-1$
		}
		return result.value().number();
	}

	/** Three raters who mostly mean the same, a few places apart now and then. */
	private static UnitizingStudy study(int units) {
		SplittableRandom random = new SplittableRandom(4);
		List<List<Unit>> raters = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		int at = 0;
		for (int i = 0; i < units; i++) {
			int begin = at + 6 + random.nextInt(30);
			int end = begin + 8 + random.nextInt(40);
			String label = "c" + random.nextInt(6); //$NON-NLS-1$
			for (List<Unit> rater : raters) {
				if (random.nextInt(10) > 0) {
					String own = random.nextInt(8) == 0 ? "c" + random.nextInt(6) : label; //$NON-NLS-1$
					rater.add(new Unit(Span.of(begin - random.nextInt(3), end + random.nextInt(3)), own));
				}
			}
			at = end;
		}
		return new UnitizingStudy(List.of("a", "b", "c"), List.of(new Continuum(at + 10, raters))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
