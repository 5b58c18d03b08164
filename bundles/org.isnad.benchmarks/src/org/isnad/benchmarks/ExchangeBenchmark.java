// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.isnad.exchange.ExportOperation;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ImportOperation;
import org.isnad.exchange.ImportResult;
import org.isnad.model.Document;
import org.isnad.testkit.Corpora;
import org.isnad.testkit.RandomAnnotations;
import org.isnad.uima.CasWriter;
import org.isnad.uima.TypeSystemBuilder;
import org.isnad.uima.xmi.XmiExport;
import org.isnad.uima.xmi.XmiFile;

/**
 * Exchange: a corpus is written as XMI, beside UIMA's serializer called bare over the same structures, and read from our tables. The two
 * ways to XMI are compared by the processor time of the one thread that does the work, which other work on the machine does not change.
 */
@SuppressWarnings("nls")
public final class ExchangeBenchmark implements Benchmark {
	private static final int DOCUMENTS = 120;
	private static final int CHARACTERS = 20_000;
	private static final int CLAIMS = 60;
	private static final int TURNS = 8;
	private static final double SPEED_OF_UIMA = 0.8;
	private static final double MEGABYTES_A_SECOND = 20;

	@Override
	public String name() {
		return "exchange";
	}

	@Override
	public void run(Figures figures) throws Exception {
		Path folder = Files.createTempDirectory("isnad-benchmark");
		try {
			CorpusStore store = corpus(folder.resolve("c"));
			xmi(store, folder, figures);
			jsonl(store, folder, figures);
		} finally {
			FolderTree.delete(folder);
		}
	}

	private static CorpusStore corpus(Path folder) throws Exception {
		CorpusStore store = Corpora.empty(folder);
		NewsText news = new NewsText(5);
		SplittableRandom random = new SplittableRandom(5);
		for (int i = 0; i < DOCUMENTS; i++) {
			String id = "d" + i;
			Corpora.add(store, id, news.article(CHARACTERS));
			store.save(new RandomAnnotations(random).fill(store.annotations(id, "hala"), store.text(id), CLAIMS));
		}
		return store;
	}

	private static void xmi(CorpusStore store, Path folder, Figures figures) throws Exception {
		List<CAS> structures = new ArrayList<>();
		for (Document document : store.documents()) {
			CAS cas = XmiFile.newCas(TypeSystemBuilder.build(), "");
			cas.setDocumentText(store.text(document.getId()).string());
			CasWriter writer = new CasWriter(cas);
			writer.write(document);
			writer.write(store.annotations(document.getId(), "hala"));
			structures.add(cas);
		}
		Path bareFolder = Files.createDirectories(folder.resolve("bare"));
		double bare = Double.MAX_VALUE;
		double whole = Double.MAX_VALUE;
		for (int turn = 0; turn < TURNS; turn++) {
			double start = processor();
			for (int i = 0; i < structures.size(); i++) {
				try (OutputStream out = Files.newOutputStream(bareFolder.resolve(i + ".xmi"))) {
					XmiCasSerializer.serialize(structures.get(i), out);
				}
			}
			bare = Math.min(bare, processor() - start);
			Path out = Files.createDirectories(folder.resolve("xmi" + turn));
			start = processor();
			new XmiExport().write(new ExportRequest(store, out, List.of("hala"), false, Map.of()), null);
			whole = Math.min(whole, processor() - start);
		}
		figures.add("UIMA's serializer called bare, " + DOCUMENTS + " documents", bare * 1000, "ms", null);
		figures.add("export as uima-xmi, from the corpus to the files", whole * 1000, "ms", null);
		figures.addAtLeast("speed of the export, in speeds of the bare serializer", bare / whole, "x", SPEED_OF_UIMA);
	}

	private static void jsonl(CorpusStore store, Path folder, Figures figures) throws Exception {
		Path tables = folder.resolve("jsonl");
		new ExportOperation(store, "jsonl", tables, "hala", Map.of()).run(null);
		double megabytes = size(tables) / 1e6;
		double best = 0;
		double work = Double.MAX_VALUE;
		for (int turn = 0; turn < TURNS; turn++) {
			CorpusStore target = Corpora.empty(folder.resolve("to" + turn));
			double begun = processor();
			long start = System.nanoTime();
			ImportResult result = new ImportOperation(target, List.of(tables), null, null, Map.of(), true).run(null);
			best = Math.max(best, megabytes / seconds(start));
			work = Math.min(work, processor() - begun);
			if (result.documents() != DOCUMENTS) {
				throw new IllegalStateException(result.documents() + " of " + DOCUMENTS + " documents were imported");
			}
			FolderTree.delete(target.folder());
		}
		figures.add("tables of " + DOCUMENTS + " documents with " + DOCUMENTS * CLAIMS + " claims", megabytes, "MB", null);
		figures.add("import of jsonl by its processor time alone", megabytes / work, "MB/s", null);
		figures.addAtLeast("import of jsonl into a corpus on disk", best, "MB/s", MEGABYTES_A_SECOND);
	}

	private static double processor() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

	private static long size(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
		}
	}
}
