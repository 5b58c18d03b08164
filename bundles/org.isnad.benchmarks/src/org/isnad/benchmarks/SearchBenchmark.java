// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.isnad.core.LocalFolder;
import org.isnad.core.Profile;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.isnad.search.Concordance;
import org.isnad.search.Query;

/** Searching ten thousand generated articles with 200 000 claims and 100 000 relations: how fast the index is built and kept, and how long a query takes. */
public final class SearchBenchmark implements Benchmark {
	private static final int DOCUMENTS = 10_000;
	private static final int LENGTH = 2_500;
	private static final int CLAIMS = 20;
	private static final int RELATIONS = 100_000;
	private static final int ROUNDS = 12;
	private static final int SHOWN = 100;
	private static final double LEAST_MB = 5;
	private static final double MOST_MILLISECONDS = 100;
	private static final String[] QUERIES = { "المعبر", "القافلة المدارس", "\"قوات الأمن\"", "\"المتحدث باسم الحكومة\" -نفى", "انسحب*", "الطريق near/5 القافلة", "المفاوضات near الميناء", "الحكومة~", "في", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"(الهدنة OR القافلة) date:2019-05..2019-07", "claim with source.side:SIDE_3 and cue:DENY near \"القافلة\"", "claim with cue:DENY", "claim with source.name:\"اسم 17\" المدارس", "cue.class:CLAIM date:2019-03", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"relation:CONTRADICTION", "claim with relation:SUPPORT and cue:DENY near القافلة", "source with source.side:SIDE_1 cue:STATE" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	@Override
	public String name() {
		return "search"; //$NON-NLS-1$
	}

	@Override
	public void run(Figures figures) throws Exception {
		Path folder = Files.createTempDirectory("isnad-benchmark"); //$NON-NLS-1$
		try {
			CorpusStore store = CorpusStore.create(folder.resolve("c"), "c", "ar", Profile.FULL); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			double textMB = texts(store) / 1e6;
			try (Concordance concordance = new Concordance(store)) {
				double seconds = processorSeconds(() -> concordance.update(null));
				figures.addAtLeast("index build, texts alone, a second of one core", textMB / seconds, "MB", LEAST_MB); //$NON-NLS-1$ //$NON-NLS-2$
			}
			GeneratedCorpus.annotate(store, CLAIMS, RELATIONS);
			FolderTree.delete(new LocalFolder(store).file("search")); //$NON-NLS-1$
			CorpusStore read = CorpusStore.open(store.folder());
			try (Concordance concordance = new Concordance(read)) {
				double seconds = processorSeconds(() -> concordance.update(null));
				figures.add("index build with 200 000 claims, 100 000 relations", seconds, "s", null); //$NON-NLS-1$ //$NON-NLS-2$
				figures.add("the same by length of the texts", textMB / seconds, "MB/s", null); //$NON-NLS-1$ //$NON-NLS-2$
				figures.add("looking whether anything changed", Figures.median(5, () -> concordance.update(null)), "ms", null); //$NON-NLS-1$ //$NON-NLS-2$
				figures.add("looking whether one document changed", Figures.median(5, () -> concordance.update(Set.of("d00500"), null)), "ms", null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				figures.add("finding out ahead what most queries ask for", processorSeconds(concordance::prepare) * 1000, "ms", null); //$NON-NLS-1$ //$NON-NLS-2$
				queries(figures, concordance);
			}
			figures.add("opening the index, with its checksums", Figures.median(5, () -> new Concordance(read).close()), "ms", null); //$NON-NLS-1$ //$NON-NLS-2$
		} finally {
			FolderTree.delete(folder);
		}
	}

	private static long texts(CorpusStore store) throws Exception {
		NewsText news = new NewsText(7);
		long bytes = 0;
		for (int i = 0; i < DOCUMENTS; i++) {
			Document document = ModelFactory.eINSTANCE.createDocument();
			document.setId(String.format(Locale.ROOT, "d%05d", i)); //$NON-NLS-1$
			document.setOutlet("outlet " + i % 40); //$NON-NLS-1$
			document.setPubDate(String.format(Locale.ROOT, "2019-%02d-%02d", 1 + i % 12, 1 + i % 28)); //$NON-NLS-1$
			String text = news.article(LENGTH);
			store.add(document, text);
			bytes += text.getBytes(StandardCharsets.UTF_8).length;
		}
		return bytes;
	}

	private static void queries(Figures figures, Concordance concordance) throws Exception {
		Times times = new Times();
		Times processor = new Times();
		for (String text : QUERIES) {
			Query query = Query.parse(text);
			Times own = new Times();
			for (int i = 0; i < ROUNDS; i++) {
				long startOfProcessor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
				long start = System.nanoTime();
				int total = concordance.search(query, document -> true, SHOWN).total();
				double milliseconds = (System.nanoTime() - start) / 1e6;
				if (total == 0) {
					throw new IllegalStateException("nothing found: " + text); //$NON-NLS-1$
				}
				processor.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - startOfProcessor) / 1e6);
				times.add(milliseconds);
				own.add(milliseconds);
			}
			figures.add(text, own.percentile(50), "ms", null); //$NON-NLS-1$
		}
		figures.add("a query, p95, of the processor alone", processor.percentile(95), "ms", null); //$NON-NLS-1$ //$NON-NLS-2$
		figures.add("a query, p95, the first " + SHOWN + " hits shown", times.percentile(95), "ms", MOST_MILLISECONDS); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Of the processor and not of the clock: others may be at work on this machine. */
	private static double processorSeconds(Figures.Work work) throws Exception {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		work.run();
		return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
	}
}
