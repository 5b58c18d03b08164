// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

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
		new ChecksumCheck(release, findings).run();
		progress.split(2);
		if (manifest.isEmpty()) {
			return;
		}
		ReleaseReader data = new ReleaseReader(release, manifest.get().isAnnotationsOnly(), findings);
		data.read(progress.split(4));
		manifest.get().run(data);
		new TagCheck(release, data, findings).run(ReleaseTable.all(manifest.get().isAnnotationsOnly()));
		new SpanCheck(data, findings).run();
		progress.split(2);
		new ReferenceCheck(data, findings).run();
		progress.split(1);
		new LeakCheck(data, manifest.get().isByClaim(), findings).run();
		new CroissantCheck(release, findings).run();
		progress.split(1);
	}
}
