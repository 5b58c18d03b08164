// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.core.CorpusStore;

/**
 * Puts files of a corpus back as they were, unless it is told that all went well. Only those that the work may change: somebody may be
 * annotating in the window meanwhile, and what she does must not be taken back. The copies lie outside of the corpus.
 */
final class Safeguard implements AutoCloseable {
	private final Path corpus;
	private final Predicate<Path> guarded;
	private final Path copies;
	private final Map<Path, Path> copyOf = new HashMap<>();
	private boolean well;

	/**
	 * Guards files of a corpus from now on.
	 *
	 * @param guarded tells, by the path within the corpus, which files the work may change
	 */
	Safeguard(CorpusStore store, Predicate<Path> guarded) throws IOException {
		corpus = store.folder();
		this.guarded = guarded;
		copies = Files.createTempDirectory("isnad-guard-"); //$NON-NLS-1$
		boolean ready = false;
		try {
			for (Path file : files()) {
				Path copy = copies.resolve(Integer.toString(copyOf.size()));
				Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
				copyOf.put(file, copy);
			}
			ready = true;
		} finally {
			if (!ready) {
				deleteCopies();
			}
		}
	}

	private List<Path> files() throws IOException {
		List<Path> files = new ArrayList<>();
		Files.walkFileTree(corpus, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				boolean foreign = !folder.equals(corpus) && folder.getFileName().toString().startsWith("."); //$NON-NLS-1$
				return foreign ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (guarded.test(corpus.relativize(file))) {
					files.add(file);
				}
				return FileVisitResult.CONTINUE;
			}
		});
		return files;
	}

	/** Lets what was done stand. */
	void allWell() {
		well = true;
	}

	@Override
	public void close() throws IOException {
		try {
			if (!well) {
				restore();
			}
		} finally {
			deleteCopies();
		}
	}

	private void restore() throws IOException {
		for (Path file : files()) {
			if (!copyOf.containsKey(file)) {
				Files.delete(file);
				deleteIfEmpty(file.getParent());
			}
		}
		for (Map.Entry<Path, Path> saved : copyOf.entrySet()) {
			if (!Files.exists(saved.getKey()) || Files.mismatch(saved.getKey(), saved.getValue()) >= 0) {
				Files.copy(saved.getValue(), saved.getKey(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
	}

	private void deleteIfEmpty(Path folder) throws IOException {
		try (var entries = Files.list(folder)) {
			if (entries.findAny().isPresent() || folder.equals(corpus)) {
				return;
			}
		}
		Files.delete(folder);
	}

	private void deleteCopies() throws IOException {
		for (Path copy : copyOf.values()) {
			Files.deleteIfExists(copy);
		}
		Files.deleteIfExists(copies);
	}
}
