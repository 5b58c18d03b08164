// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.testkit;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ImportFormat;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.ImportResult;
import org.isnad.exchange.ImportTarget;
import org.isnad.exchange.Skipped;
import org.isnad.model.Document;

/**
 * Lets an importer read spoiled files: it must come back within five seconds a file, with problems that name their file, without an exception,
 * without a look into the network or a file that it was not given; and what it brought in must be a corpus that can be opened. For one test.
 */
@SuppressWarnings("nls")
public final class ImportFuzz implements AutoCloseable {
	private static final long MOST_SECONDS = 5;
	private static final int ROUNDS_A_CORPUS = 25;
	/** An importer may be given many files; the test need not copy them all. */
	private static final int MOST_FILES = 12;
	private static final int LONG_FILE = 60_000;

	private final ImportFormat format;
	private final Path work;
	private final SplittableRandom random;
	private final SpoiledFile spoiled;
	private final ServerSocket trap;
	private final AtomicInteger fetched = new AtomicInteger();
	private final List<Path> seeds = new ArrayList<>();
	private int problems;
	private int documents;

	/** @param work an empty folder */
	public ImportFuzz(ImportFormat format, Path work, long seed) throws IOException {
		this.format = format;
		this.work = work;
		this.random = new SplittableRandom(seed);
		this.trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		this.spoiled = new SpoiledFile(random, "http://127.0.0.1:" + trap.getLocalPort() + "/x.dtd");
		Thread listener = new Thread(this::listen);
		listener.setDaemon(true);
		listener.start();
	}

	private void listen() {
		while (!trap.isClosed()) {
			try {
				trap.accept().close();
				fetched.incrementAndGet();
			} catch (IOException e) {
				// The test is over.
				return;
			}
		}
	}

	@Override
	public void close() throws IOException {
		trap.close();
	}

	/** Adds the files of a folder that the format accepts. */
	public ImportFuzz addFiles(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			try (Stream<Path> tree = Files.walk(folder)) {
				tree.filter(file -> Files.isRegularFile(file) && format.accepts(file)).sorted().forEach(seeds::add);
			}
		}
		return this;
	}

	/** Adds what an exporter writes of a random corpus. */
	public ImportFuzz addExport(ExportFormat exporter) throws Exception {
		Path folder = Files.createDirectories(work.resolve("export"));
		CorpusStore store = Corpora.random(work.resolve("exported"), random.nextLong(), 3, 6);
		exporter.write(new ExportRequest(store, folder, List.of("hala"), false, Map.of()), null);
		return addFiles(folder);
	}

	/** Whether there is a file to spoil. */
	public boolean hasFiles() {
		return !seeds.isEmpty();
	}

	/** How many problems were told of. */
	public int problems() {
		return problems;
	}

	/** How many documents were imported in spite of all. */
	public int documents() {
		return documents;
	}

	/** Whether the files bring documents with them when nothing is spoiled; some formats only speak of documents that are there. */
	public boolean bringsDocuments() throws Exception {
		CorpusStore store = Corpora.empty(work.resolve("whole"));
		return format.read(new ImportRequest(new ImportTarget(store), seeds.stream().limit(MOST_FILES).toList(), "fuzz", Map.of(), false), null).documents() > 0;
	}

	/** Spoils and reads so many files. @throws AssertionError naming the round and the format, with the file kept, if a promise is broken */
	public void run(int rounds) throws Exception {
		CorpusStore store = null;
		for (int round = 0; round < rounds; round++) {
			if (round % ROUNDS_A_CORPUS == 0) {
				reopen(store);
				store = Corpora.empty(work.resolve("corpus" + round));
			}
			Path folder = Files.createDirectories(work.resolve("in"));
			List<Path> files = prepare(folder);
			read(store, files, round);
			FolderTree.delete(folder);
		}
		reopen(store);
		if (fetched.get() > 0) {
			throw new AssertionError(format.id() + ": something was fetched from the network " + fetched + " times");
		}
	}

	/** Copies a file with those that belong to it, and spoils one of them. Gives those that are to be read. */
	private List<Path> prepare(Path folder) throws IOException {
		Path seed = seeds.get(random.nextInt(seeds.size()));
		List<Path> accepted = new ArrayList<>(List.of(copy(seed, folder)));
		List<Path> copied = new ArrayList<>(accepted);
		String stem = seed.getFileName().toString().replaceFirst("\\..*", "");
		List<Path> siblings = seeds.stream().filter(each -> each.getParent().equals(seed.getParent()) && !each.equals(seed)).toList();
		if (siblings.size() < MOST_FILES) {
			for (Path each : siblings) {
				accepted.add(copy(each, folder));
			}
		}
		try (Stream<Path> others = Files.list(seed.getParent())) {
			for (Path each : others.filter(each -> Files.isRegularFile(each) && format.isCompanion(each)).sorted().toList()) {
				boolean own = each.getFileName().toString().startsWith(stem) || !each.getFileName().toString().endsWith(".txt");
				if (own && copied.size() < MOST_FILES) {
					copied.add(copy(each, folder));
				}
			}
		}
		Path spoil = random.nextInt(5) == 0 ? copied.get(random.nextInt(copied.size())) : copied.getFirst();
		Files.write(spoil, spoiled.of(Files.readAllBytes(spoil)));
		accepted.sort(null);
		return accepted;
	}

	/** Of a very long file of lines its beginning is enough to be spoiled in. */
	private static Path copy(Path file, Path folder) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		int end = bytes.length;
		if (end > LONG_FILE && bytes[0] != 'P') {
			end = LONG_FILE;
			while (end < bytes.length && bytes[end - 1] != '\n') {
				end++;
			}
		}
		return Files.write(folder.resolve(file.getFileName()), Arrays.copyOf(bytes, end));
	}

	private void read(CorpusStore store, List<Path> files, int round) throws Exception {
		ImportTarget target = new ImportTarget(store);
		CompletableFuture<ImportResult> result = new CompletableFuture<>();
		long[] cpu = new long[1];
		Thread reader = new Thread(null, () -> {
			try {
				ImportResult read = format.read(new ImportRequest(target, files, "fuzz", Map.of(), false), null);
				target.save();
				cpu[0] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
				result.complete(read);
			} catch (Throwable e) {
				result.completeExceptionally(e);
			}
		}, "fuzz");
		reader.start();
		ImportResult read;
		try {
			// The clock of the processor decides; the wall's is only for what hangs.
			read = result.get(MOST_SECONDS * 12, TimeUnit.SECONDS);
		} catch (ExecutionException | TimeoutException e) {
			throw new AssertionError(where(round, files.getFirst()) + (e instanceof TimeoutException ? ": it hangs" : ": " + e.getCause()), e.getCause());
		}
		if (cpu[0] > MOST_SECONDS * 1_000_000_000L) {
			throw new AssertionError(where(round, files.getFirst()) + " took " + cpu[0] / 1_000_000 + " ms");
		}
		documents += read.documents();
		for (Skipped each : read.problems()) {
			problems++;
			if (each.file().isBlank() || each.line() < 0 || each.reason().isBlank()) {
				throw new AssertionError(where(round, files.getFirst()) + ": a problem says too little: " + each);
			}
		}
		for (Path folder = work; folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve(SpoiledFile.CLIMBER))) {
				throw new AssertionError(where(round, files.getFirst()) + ": an archive wrote outside of its place: " + folder);
			}
		}
	}

	private String where(int round, Path file) throws IOException {
		Path kept = Path.of(System.getProperty("java.io.tmpdir"), "isnad-fuzz-" + format.id() + "-" + round);
		Files.createDirectories(kept);
		try (Stream<Path> files = Files.list(file.getParent())) {
			for (Path each : files.toList()) {
				copy(each, kept);
			}
		}
		return format.id() + ", round " + round + ", file kept in " + kept;
	}

	/** What came in is a corpus like any other. */
	private void reopen(CorpusStore store) throws Exception {
		if (store == null) {
			return;
		}
		CorpusStore again = CorpusStore.open(store.folder());
		for (Document document : again.documents()) {
			String text = again.text(document.getId()).string();
			if (text.contains("root:x:0:0") || text.getBytes(StandardCharsets.UTF_8).length > 64 << 20) {
				throw new AssertionError(format.id() + ": a text holds what no file said: " + document.getId());
			}
			again.annotations(document.getId(), "fuzz").getClaims().forEach(claim -> claim.getSpan().textIn(text));
		}
		again.relations("fuzz");
		if (!again.warnings().isEmpty()) {
			throw new AssertionError(format.id() + ": the corpus cannot be read without a fault: " + again.warnings());
		}
		FolderTree.delete(store.folder());
	}
}
