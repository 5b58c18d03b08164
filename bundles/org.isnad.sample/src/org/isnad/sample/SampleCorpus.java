// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/**
 * The sample corpus that ships with the product: news of an invented conflict, annotated by three people who differ.
 * It is read from the bundle or from a plain class path alike. Safe for use from any thread.
 */
public final class SampleCorpus {
	private static final String ROOT = "/corpus/"; //$NON-NLS-1$
	/** Resources on a class path cannot be listed, so their names are. */
	private static final String INDEX = "files.txt"; //$NON-NLS-1$

	private SampleCorpus() {
	}

	/**
	 * Copies the corpus into a folder, which is made where it does not exist. The copy is complete or not there at all.
	 *
	 * @param folder a folder that is empty or does not exist yet; never null
	 * @throws FileAlreadyExistsException if something is there already, which stays as it is
	 * @throws IOException if the folder cannot be written, with the file in its message
	 */
	public static void copyTo(Path folder) throws IOException {
		Path target = folder.toAbsolutePath().normalize();
		if (Files.exists(target) && !isEmptyFolder(target)) {
			throw taken(target);
		}
		Files.createDirectories(target.getParent());
		Path draft = Files.createTempDirectory(target.getParent(), ".sample-"); //$NON-NLS-1$
		try {
			// A temporary folder is private to its owner; a corpus is shared as its owner's other folders are.
			Path copy = Files.createDirectory(draft.resolve("corpus")); //$NON-NLS-1$
			for (String file : files()) {
				Path to = copy.resolve(file);
				Files.createDirectories(to.getParent());
				try (InputStream in = open(ROOT + file)) {
					Files.copy(in, to);
				}
			}
			put(copy, target);
		} finally {
			delete(draft);
		}
	}

	/** The names of the files of the corpus, sorted, relative to its folder, with '/' on every system. */
	public static List<String> files() throws IOException {
		try (InputStream in = open(INDEX)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

	private static void put(Path copy, Path target) throws IOException {
		try {
			Files.deleteIfExists(target);
			Files.move(copy, target);
		} catch (DirectoryNotEmptyException | FileAlreadyExistsException e) {
			FileAlreadyExistsException taken = taken(target);
			taken.initCause(e);
			throw taken;
		}
	}

	private static FileAlreadyExistsException taken(Path target) {
		return new FileAlreadyExistsException(NLS.bind(Messages.taken, target));
	}

	private static boolean isEmptyFolder(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			return false;
		}
		try (Stream<Path> children = Files.list(path)) {
			return children.findAny().isEmpty();
		}
	}

	private static InputStream open(String name) throws IOException {
		InputStream in = SampleCorpus.class.getResourceAsStream(name);
		if (in == null) {
			throw new FileNotFoundException(NLS.bind(Messages.missing, name));
		}
		return in;
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> tree = Files.walk(folder)) {
			for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
