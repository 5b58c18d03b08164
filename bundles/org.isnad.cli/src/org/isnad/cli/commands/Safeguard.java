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
import org.isnad.core.CorpusStore;

/**
 * Puts the annotations and registries of a corpus back as they were, unless it is told that all went well. Nothing is copied but what
 * is there when the work begins; documents themselves, which no command that is guarded changes, are left out. The copies lie outside of the corpus.
 */
final class Safeguard implements AutoCloseable {
	private static final String DOCUMENT = "document.isnad"; //$NON-NLS-1$

	private final Path corpus;
	private final Path copies;
	private final Map<Path, Path> copyOf = new HashMap<>();
	private boolean well;

	/** Guards a corpus from now on. */
	Safeguard(CorpusStore store) throws IOException {
		corpus = store.folder();
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
				String name = file.getFileName().toString();
				if (name.endsWith(".isnad") && !name.equals(DOCUMENT)) { //$NON-NLS-1$
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
