// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.isnad.exchange.RequestException;

/**
 * Makes a release of a corpus. It is written into a folder beside, verified there and then renamed, so that it is there whole and sound or not at all.
 * The same corpus and options give the same bytes, whatever the locale, time zone and default encoding. Documents are unloaded from the store as it goes, so that a
 * corpus of any size needs no more memory than its relations do: give it a store without unsaved changes.
 */
public final class ReleaseOperation {
	private static final String EPOCH = "SOURCE_DATE_EPOCH"; //$NON-NLS-1$

	private final CorpusStore store;
	private final Path out;
	private final ReleaseOptions options;
	private final String epoch;

	/**
	 * Prepares a release.
	 *
	 * @param store the corpus
	 * @param out the folder of the release; not there yet, or empty
	 * @param options what it is to be like
	 */
	public ReleaseOperation(CorpusStore store, Path out, ReleaseOptions options) {
		this(store, out, options, System.getenv(EPOCH));
	}

	ReleaseOperation(CorpusStore store, Path out, ReleaseOptions options, String epoch) {
		this.store = store;
		this.out = out.toAbsolutePath().normalize();
		this.options = options;
		this.epoch = epoch;
	}

	/**
	 * Makes the release.
	 *
	 * @throws RequestException if there is no such annotator, format or previous release
	 * @throws CorpusException if there is no gold set, something is in the folder already, the corpus cannot be read, a file cannot be written,
	 *         or what came out would not verify
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public ReleaseResult run(IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.releasing, 100);
		checkRequest();
		Path parts = out.resolveSibling("." + out.getFileName() + ".releasing"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			// What a run left that was killed is of no use to anybody.
			FolderTree.delete(parts);
			Path folder = Files.createDirectories(parts.resolve("release")); //$NON-NLS-1$
			ReleaseResult result = new ReleaseWriter(store, out, folder, options, epoch).write(progress.split(60));
			VerificationResult verified = ReleaseVerifier.verify(folder, progress.split(38));
			if (!verified.ok()) {
				VerificationResult.Failure first = verified.failures().get(0);
				throw new CorpusException(NLS.bind(Messages.notSound, new Object[] { first.file(), Integer.toString(first.line()), first.message(), options.annotator() }), out, null);
			}
			progress.checkCanceled();
			Files.deleteIfExists(out);
			Files.move(folder, out, StandardCopyOption.ATOMIC_MOVE);
			return result.verified(verified);
		} catch (IOException e) {
			throw cannotWrite(e);
		} catch (UncheckedIOException e) {
			throw cannotWrite(e.getCause());
		} finally {
			FolderTree.deleteQuietly(parts);
		}
	}

	private CorpusException cannotWrite(IOException e) {
		String reason = e instanceof FileSystemException known && known.getReason() != null ? known.getReason() : String.valueOf(e.getMessage());
		return new CorpusException(NLS.bind(Messages.cannotWrite, out, reason), out, e);
	}

	private void checkRequest() throws CorpusException {
		store.requireAllDocuments();
		String annotator = options.annotator();
		boolean there = store.documents().stream().anyMatch(document -> store.hasAnnotations(document.getId(), annotator));
		if (!there) {
			if (CorpusStore.GOLD.equals(annotator)) {
				throw new CorpusException(Messages.noGold, store.folder(), null);
			}
			throw new RequestException(NLS.bind(Messages.noAnnotator, annotator, String.join(", ", store.annotators()))); //$NON-NLS-1$
		}
		Path previous = options.edition().previous();
		if (previous != null && !Files.isRegularFile(previous.resolve(Manifest.FILE))) {
			throw new RequestException(NLS.bind(Messages.noPrevious, previous));
		}
		StandoffCopies.check(options);
		try (Stream<Path> entries = Files.isDirectory(out) ? Files.list(out) : Stream.empty()) {
			if (Files.exists(out) && (!Files.isDirectory(out) || entries.findAny().isPresent())) {
				throw new CorpusException(NLS.bind(Messages.notEmpty, out), out, null);
			}
		} catch (IOException e) {
			throw cannotWrite(e);
		}
	}
}
