// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;

/**
 * Brings files into a corpus. A folder stands for the documents in it, at any depth; companion files and hidden files in it are passed over.
 * A file that cannot be read costs only itself, unless the import is strict. When the import fails or is cancelled, the corpus is as it was before.
 */
public final class ImportOperation {
	private static final Set<String> COMPANIONS = Set.of("readme", "license", "licence", "notice", "citation", "changelog", "sha256sums", "manifest"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	private static final String DEFAULT_FORMAT = "text"; //$NON-NLS-1$

	private final CorpusStore store;
	private final List<Path> paths;
	private final String format;
	private final String annotator;
	private final Map<String, String> options;
	private final boolean strict;
	private final Formats formats;

	/**
	 * Prepares an import.
	 *
	 * @param store the corpus
	 * @param paths files and folders
	 * @param format the id of the format, or null to tell it from the names of the files
	 * @param annotator whose annotations they become, or null for those that the files name
	 * @param options values of the format's options
	 * @param strict whether one thing that cannot be imported makes the whole import fail
	 */
	public ImportOperation(CorpusStore store, List<Path> paths, String format, String annotator, Map<String, String> options, boolean strict) {
		this(store, paths, format, annotator, options, strict, Formats.installed());
	}

	ImportOperation(CorpusStore store, List<Path> paths, String format, String annotator, Map<String, String> options, boolean strict, Formats formats) {
		this.store = store;
		this.paths = List.copyOf(paths);
		this.format = format;
		this.annotator = annotator;
		this.options = Map.copyOf(options);
		this.strict = strict;
		this.formats = formats;
	}

	/**
	 * Runs the import.
	 *
	 * @throws RequestException if the format, an option or the annotator makes no sense
	 * @throws CorpusException if the corpus cannot be read or written, or if the import is strict and something cannot be imported
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public ImportResult run(IProgressMonitor monitor) throws CorpusException {
		if (annotator != null && !CorpusStore.isValidName(annotator)) {
			throw new RequestException(NLS.bind(Messages.annotatorName, annotator));
		}
		ImportFormat only = format == null ? null : formats.importerOf(format);
		if (only != null) {
			Formats.check(only, options);
		}
		ImportLog log = new ImportLog();
		Map<ImportFormat, List<Path>> groups = group(only, log);
		if (only == null) {
			checkOptions(groups.keySet());
		}
		SubMonitor progress = SubMonitor.convert(monitor, Messages.importing, groups.values().stream().mapToInt(List::size).sum());
		ImportTarget target = new ImportTarget(store);
		boolean done = false;
		try {
			for (Map.Entry<ImportFormat, List<Path>> group : groups.entrySet()) {
				failIfStrict(log);
				log.add(read(group.getKey(), group.getValue(), target, progress.split(group.getValue().size())));
			}
			failIfStrict(log);
			target.save();
			done = true;
		} finally {
			if (!done) {
				target.rollBack();
			}
		}
		return log.result();
	}

	private ImportResult read(ImportFormat reader, List<Path> files, ImportTarget target, SubMonitor progress) throws CorpusException {
		Map<String, String> own = new LinkedHashMap<>();
		reader.options().stream().filter(option -> options.containsKey(option.id())).forEach(option -> own.put(option.id(), options.get(option.id())));
		try {
			return reader.read(new ImportRequest(target, files, annotator, own, strict), progress);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) {
			throw new CorpusException(NLS.bind(Messages.formatFailed, reader.label(), e), files.get(0), e);
		}
	}

	private void failIfStrict(ImportLog log) throws CorpusException {
		if (strict && log.hasProblems()) {
			List<Skipped> problems = log.result().problems();
			Skipped first = problems.get(0);
			String place = first.line() > 0 ? NLS.bind(Messages.fileAndLine, first.file(), Integer.toString(first.line())) : first.file();
			throw new CorpusException(NLS.bind(Messages.strict, new Object[] { place, first.reason(), Integer.toString(problems.size()) }), Path.of(first.file()), null);
		}
	}

	/** An option that some format of the batch has is not refused because of the others. */
	private void checkOptions(Set<ImportFormat> used) throws RequestException {
		for (Map.Entry<String, String> given : options.entrySet()) {
			Optional<ImportFormat> owner = used.stream().filter(each -> each.options().stream().anyMatch(option -> option.id().equals(given.getKey()))).findFirst();
			if (owner.isPresent()) {
				Formats.check(owner.get(), Map.of(given.getKey(), given.getValue()));
			} else if (!used.isEmpty()) {
				throw new RequestException(NLS.bind(Messages.unknownOption, String.join(", ", used.stream().map(Format::id).toList()), given.getKey())); //$NON-NLS-1$
			}
		}
	}

	private Map<ImportFormat, List<Path>> group(ImportFormat only, ImportLog log) throws CorpusException {
		Map<ImportFormat, List<Path>> groups = new LinkedHashMap<>();
		for (Path path : paths) {
			if (Files.isDirectory(path)) {
				for (Path file : filesIn(path, log)) {
					assign(only, file, false, groups, log);
				}
			} else if (Files.isRegularFile(path)) {
				assign(only, path, true, groups, log);
			} else {
				log.skip(path, 0, Files.exists(path) ? Messages.notFile : Messages.noSuchFile);
			}
		}
		return groups;
	}

	private void assign(ImportFormat only, Path file, boolean named, Map<ImportFormat, List<Path>> groups, ImportLog log) {
		ImportFormat reader = null;
		if (only != null) {
			reader = named || only.accepts(file) ? only : null;
		} else {
			// The text of a stand-off format is read with its annotations, and not once more for itself.
			boolean accompanies = !named && formats.importers().stream().anyMatch(each -> each.isCompanion(file));
			reader = accompanies ? null : formats.importers().stream().filter(each -> each.accepts(file)).findFirst().orElse(null);
			if (reader == null && named) {
				// A file that somebody names is meant to be read, whatever it is called; what is no text is refused then.
				reader = formats.importer(DEFAULT_FORMAT).orElse(null);
			}
		}
		if (reader != null) {
			groups.computeIfAbsent(reader, key -> new ArrayList<>()).add(file);
		} else if (!isCompanion(file)) {
			log.skip(file, 0, only == null ? Messages.noFormat : NLS.bind(Messages.notOfFormat, only.id()));
		}
	}

	private boolean isCompanion(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		int dot = name.indexOf('.');
		return COMPANIONS.contains(dot < 0 ? name : name.substring(0, dot)) || name.endsWith(".conf") || name.endsWith(".md") //$NON-NLS-1$ //$NON-NLS-2$
				|| formats.importers().stream().anyMatch(each -> each.isCompanion(file));
	}

	/** Sorted, so that the outcome does not depend on the file system. A link inside is not followed; what cannot be looked into costs only itself. */
	private static List<Path> filesIn(Path folder, ImportLog log) throws CorpusException {
		List<Path> files = new ArrayList<>();
		try {
			Path start = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
			Files.walkFileTree(start, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (Files.isRegularFile(file) && !isHidden(start.relativize(file))) {
						files.add(file);
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException e) {
					if (!isHidden(start.relativize(file))) {
						log.skip(file, 0, NLS.bind(Messages.notLookedInto, e instanceof AccessDeniedException ? Messages.accessDenied : e.getMessage()));
					}
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.folderUnreadable, folder, e.getMessage()), folder, e);
		}
		files.sort(null);
		return files;
	}

	private static boolean isHidden(Path relative) {
		for (Path part : relative) {
			if (part.toString().startsWith(".")) { //$NON-NLS-1$
				return true;
			}
		}
		return false;
	}
}
