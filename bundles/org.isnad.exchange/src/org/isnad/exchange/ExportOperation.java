// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;

/**
 * Writes a corpus in one format. The files are made in a hidden folder and then put in their place, where they replace those of an earlier export;
 * when the export fails or is cancelled, nothing in the folder has changed.
 */
public final class ExportOperation {
	private final CorpusStore store;
	private final String format;
	private final Path folder;
	private final String annotator;
	private final Map<String, String> options;
	private final Formats formats;
	private boolean forgetting;

	/**
	 * Prepares an export.
	 *
	 * @param store the corpus
	 * @param format the id of the format
	 * @param folder where the files go; made where it is not there
	 * @param annotator whose annotations, {@link CorpusStore#GOLD} for the gold set, or null for every annotator in a folder of its own
	 * @param options values of the format's options
	 */
	public ExportOperation(CorpusStore store, String format, Path folder, String annotator, Map<String, String> options) {
		this(store, format, folder, annotator, options, Formats.installed());
	}

	ExportOperation(CorpusStore store, String format, Path folder, String annotator, Map<String, String> options, Formats formats) {
		this.store = store;
		this.format = format;
		this.folder = folder.toAbsolutePath().normalize();
		this.annotator = annotator;
		this.options = Map.copyOf(options);
		this.formats = formats;
	}

	/** Lets each document leave the memory when it was written: for a corpus of any size with which nobody else works meanwhile. */
	public ExportOperation forgetting() {
		forgetting = true;
		return this;
	}

	/**
	 * Runs the export.
	 *
	 * @throws RequestException if the format, an option or the annotator is not there
	 * @throws CorpusException if the corpus cannot be read or a file cannot be written
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public ExportResult run(IProgressMonitor monitor) throws CorpusException {
		ExportFormat writer = formats.exporterOf(format);
		Formats.check(writer, options);
		store.requireAllDocuments();
		List<String> annotators = annotators();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.exporting, 10);
		// Inside a folder that is there already: it may be a disk of its own, onto which nothing can be renamed from outside.
		Path parts = Files.isDirectory(folder) ? folder.resolve(".exporting") : folder.resolveSibling("." + folder.getFileName() + ".exporting"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		try {
			if (Files.exists(folder) && !Files.isDirectory(folder)) {
				throw new CorpusException(NLS.bind(Messages.notFolder, folder), folder, null);
			}
			FolderTree.delete(parts);
			Files.createDirectories(parts);
			ExportResult result = write(writer, new ExportRequest(store, parts, annotators, annotator == null, options, forgetting), progress.split(9));
			putInPlace(parts);
			return new ExportResult(folder, result.files(), result.losses());
		} catch (IOException e) {
			String reason = e instanceof FileSystemException known && known.getReason() != null ? known.getReason() : e.getMessage();
			throw new CorpusException(NLS.bind(Messages.cannotWrite, folder, reason), folder, e);
		} finally {
			FolderTree.deleteQuietly(parts);
		}
	}

	private static ExportResult write(ExportFormat writer, ExportRequest request, SubMonitor progress) throws CorpusException {
		try {
			return writer.write(request, progress);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) {
			throw new CorpusException(NLS.bind(Messages.formatFailed, writer.label(), e), request.folder(), e);
		}
	}

	private List<String> annotators() throws CorpusException {
		List<String> all = store.annotators();
		if (annotator == null) {
			return all;
		}
		boolean there = all.contains(annotator);
		if (CorpusStore.GOLD.equals(annotator)) {
			there = hasGold();
		}
		if (!there) {
			throw new RequestException(CorpusStore.GOLD.equals(annotator) ? Messages.noGold
					: NLS.bind(Messages.noAnnotator, annotator, String.join(", ", all))); //$NON-NLS-1$
		}
		return List.of(annotator);
	}

	private boolean hasGold() throws CorpusException {
		return store.documents().stream().anyMatch(document -> store.hasAnnotations(document.getId(), CorpusStore.GOLD));
	}

	private void putInPlace(Path parts) throws IOException {
		List<Path> files;
		try (Stream<Path> tree = Files.walk(parts)) {
			files = new ArrayList<>(tree.filter(Files::isRegularFile).sorted().toList());
		}
		for (Path file : files) {
			Path target = folder.resolve(parts.relativize(file).toString());
			Files.createDirectories(target.getParent());
			Files.move(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
	}
}
