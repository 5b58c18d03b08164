// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;

/**
 * Reads a release again and proves it: the checksums of all files, the counts of the manifest, the shape of every row, every span in code points and in UTF-16
 * against the text, every reference, and that nothing connected stands in different splits. It needs nothing but the folder and changes nothing.
 */
public final class ReleaseVerifier {
	private ReleaseVerifier() {
	}

	/**
	 * Verifies a release. Whatever is in the folder, the result says what is wrong with it.
	 *
	 * @param release the folder
	 * @param monitor for progress and cancel; null is allowed
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public static VerificationResult verify(Path release, IProgressMonitor monitor) {
		Findings findings = new Findings();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.verifying, 10);
		if (!Files.isDirectory(release)) {
			findings.fail(release.toString(), Messages.notFolder);
			return findings.result();
		}
		try {
			verify(release, findings, progress);
		} catch (UncheckedIOException e) {
			findings.fail(release.toString(), NLS.bind(Messages.unreadable, e.getCause().getMessage()));
		} catch (IOException e) {
			findings.fail(release.toString(), NLS.bind(Messages.unreadable, e.getMessage()));
		}
		return findings.result();
	}

	private static void verify(Path release, Findings findings, SubMonitor progress) throws IOException {
		Optional<ManifestCheck> manifest = ManifestCheck.read(release, findings);
		if (manifest.isEmpty() && !Files.exists(release.resolve(Checksums.FILE))) {
			return;
		}
		ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors() + 1, ReleaseVerifier::thread);
		try {
			Findings ofSums = new Findings();
			// The files are summed up while they are read: the disk gives each of them once.
			Future<SortedMap<String, String>> sums = workers.submit(() -> new ChecksumCheck(release, ofSums).run());
			Findings ofData = new Findings();
			if (manifest.isPresent()) {
				Findings before = new Findings();
				ReleaseReader data = new ReleaseReader(release, manifest.get(), workers, new TagCheck(release, before), ofData);
				data.read(progress.split(8));
				manifest.get().run(data);
				ofData.add(before);
			}
			Map<String, String> there = sums.get();
			findings.add(ofSums);
			findings.add(ofData);
			if (manifest.isPresent()) {
				new CroissantCheck(release, there, findings).run();
			}
			progress.split(2);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(Messages.interrupted, e);
		} catch (ExecutionException e) {
			throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
		} catch (CorpusException e) {
			throw new IOException(e.getMessage(), e);
		} finally {
			workers.shutdownNow();
		}
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "isnad-verify"); //$NON-NLS-1$
		thread.setDaemon(true);
		return thread;
	}
}
