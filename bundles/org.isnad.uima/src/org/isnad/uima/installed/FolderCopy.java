// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Copies and deletes folders; symbolic links are neither followed nor copied. Stateless. */
final class FolderCopy {
	/** A class path larger than this is a folder that was named by mistake. */
	private static final long MOST_BYTES = 4L << 30;

	private FolderCopy() {
	}

	static void copy(Path from, Path to) throws IOException {
		long[] copied = new long[1];
		Files.walkFileTree(from, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(to.resolve(from.relativize(folder)));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				copied[0] += attributes.size();
				if (copied[0] > MOST_BYTES) {
					throw new IOException(from + " > " + MOST_BYTES); //$NON-NLS-1$
				}
				// Its jars stand on the class path themselves.
				boolean jar = file.getParent().equals(from) && file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".jar"); //$NON-NLS-1$
				if (attributes.isRegularFile() && !jar) {
					Files.copy(file, to.resolve(from.relativize(file)));
				}
				return FileVisitResult.CONTINUE;
			}
		});
	}

	/** Deletes a folder with all in it; nothing where there is none. */
	static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path each, IOException failure) throws IOException {
				Files.delete(each);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
