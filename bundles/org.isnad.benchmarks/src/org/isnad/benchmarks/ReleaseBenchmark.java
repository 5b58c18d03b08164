// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.isnad.release.ReleaseOperation;
import org.isnad.release.ReleaseOptions;
import org.isnad.release.ReleaseResult;
import org.isnad.release.ReleaseVerifier;
import org.isnad.release.VerificationResult;
import org.isnad.testkit.LargeCorpus;

/**
 * A release of a large generated corpus and its verification, as multiples of the time in which the same bytes, those that are read and those that are written, are
 * copied and summed up. Unless {@code ISNAD_DOCUMENTS} says otherwise it is made of {@value #USUAL} documents; the figures are meant for 100 000.
 */
public final class ReleaseBenchmark implements Benchmark {
	private static final int USUAL = 4_000;
	private static final int BUFFER = 1 << 18;
	private static final double RELEASE_AT_MOST = 6;
	private static final double VERIFY_AT_MOST = 4;
	private static final double HEAP_AT_MOST = 512;
	private static final double MEGABYTE = 1 << 20;

	@Override
	public String name() {
		return "release"; //$NON-NLS-1$
	}

	@Override
	public void run(Figures figures) throws Exception {
		String asked = System.getenv("ISNAD_DOCUMENTS"); //$NON-NLS-1$
		int documents = asked == null ? USUAL : Integer.parseInt(asked);
		Path folder = Files.createTempDirectory("isnad-benchmark"); //$NON-NLS-1$
		try {
			Path corpus = folder.resolve("corpus"); //$NON-NLS-1$
			LargeCorpus.write(corpus, documents);
			System.gc();
			heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
			Path release = folder.resolve("release"); //$NON-NLS-1$
			long start = System.nanoTime();
			long work = processor();
			ReleaseResult result = new ReleaseOperation(CorpusStore.open(corpus), release, ReleaseOptions.defaults()).run(null);
			double released = seconds(start);
			double releaseWork = (processor() - work) / 1e9;
			start = System.nanoTime();
			work = processor();
			VerificationResult verified = ReleaseVerifier.verify(release, null);
			double verifying = seconds(start);
			double verifyWork = (processor() - work) / 1e9;
			if (result.documents() != documents || !verified.ok()) {
				throw new IllegalStateException(verified.failures().toString());
			}
			double peak = heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
			start = System.nanoTime();
			long read = copyAndSum(corpus, folder.resolve("copy-of-corpus")); //$NON-NLS-1$
			double ofCorpus = seconds(start);
			start = System.nanoTime();
			work = processor();
			long written = copyAndSum(release, folder.resolve("copy-of-release")); //$NON-NLS-1$
			double ofRelease = seconds(start);
			double copyWork = (processor() - work) / 1e9;
			figures.add("documents", documents, "", null); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("corpus", read / MEGABYTE, "MB", null); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("release", written / MEGABYTE, "MB", null); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("corpus, copied and summed", ofCorpus, "s", null); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("release, copied and summed", ofRelease, "s", null); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("released and verified", released, "s", null); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("verified", verifying, "s", null); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("release over copy and sum of corpus and release", released / (ofCorpus + ofRelease), "x", RELEASE_AT_MOST); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("release over copy and sum of the release alone", released / ofRelease, "x", null); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("verification over copy and sum of the release", verifying / ofRelease, "x", VERIFY_AT_MOST); //$NON-NLS-1$ //$NON-NLS-2$
			// Processor time, which other work on the machine does not change; that of several processors is added up.
			figures.add("processor time of the release", releaseWork, "s", null); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("processor time of the verification", verifyWork, "s", null); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("processor time of copy and sum of the release", copyWork, "s", null); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("heap, largest ever of each pool", peak, "MB", HEAP_AT_MOST); //$NON-NLS-1$ //$NON-NLS-2$
			if (documents != 100_000) {
				figures.remark("ISNAD_DOCUMENTS=100000 measures the corpus that the bars are meant for."); //$NON-NLS-1$
			}
		} finally {
			FolderTree.delete(folder);
		}
	}

	private static long processor() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

	private static List<MemoryPoolMXBean> heapPools() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
	}

	private static long copyAndSum(Path from, Path to) throws Exception {
		List<Path> files;
		try (Stream<Path> tree = Files.walk(from)) {
			files = tree.filter(Files::isRegularFile).toList();
		}
		long bytes = 0;
		byte[] buffer = new byte[BUFFER];
		for (Path file : files) {
			Path target = to.resolve(from.relativize(file).toString());
			Files.createDirectories(target.getParent());
			bytes += copy(file, target, buffer);
			MessageDigest digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
			try (InputStream in = new DigestInputStream(Files.newInputStream(target), digest)) {
				while (in.read(buffer) >= 0) {
					// Read for its sum alone.
				}
			}
			digest.digest();
		}
		return bytes;
	}

	private static long copy(Path file, Path target, byte[] buffer) throws IOException {
		long bytes = 0;
		try (InputStream in = Files.newInputStream(file); OutputStream out = Files.newOutputStream(target)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				out.write(buffer, 0, read);
				bytes += read;
			}
		}
		return bytes;
	}
}
