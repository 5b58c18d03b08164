// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The file of checksums: one line a file, SHA-256, two spaces, the path with slashes; sorted by path. What "sha256sum -c" reads. */
final class Checksums {
	static final String FILE = "SHA256SUMS"; //$NON-NLS-1$

	private Checksums() {
	}

	/** The checksums by path of all files under a folder but the file of checksums itself. */
	static SortedMap<String, String> inFolder(Path folder) throws IOException {
		return inFolder(folder, Map.of());
	}

	/** The same where some of them, by path, are known. */
	static SortedMap<String, String> inFolder(Path folder, Map<String, String> known) throws IOException {
		SortedMap<String, String> sums = new TreeMap<>();
		List<Path> files;
		try (Stream<Path> tree = Files.walk(folder)) {
			files = tree.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList();
		}
		for (Path file : files) {
			String name = name(folder, file);
			if (!FILE.equals(name)) {
				sums.put(name, known.containsKey(name) ? known.get(name) : of(file));
			}
		}
		return sums;
	}

	/** The path of a file in a folder, with slashes. */
	static String name(Path folder, Path file) {
		return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"); //$NON-NLS-1$
	}

	/** The checksum of one file. */
	static String of(Path file) throws IOException {
		MessageDigest digest = digest();
		try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** A new digest. */
	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Writes the file of checksums of a folder. */
	static void write(Path folder) throws IOException {
		write(folder, Map.of());
	}

	/** The same where some of the checksums, by path, are known. */
	static void write(Path folder, Map<String, String> known) throws IOException {
		StringBuilder lines = new StringBuilder();
		inFolder(folder, known).forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n')); //$NON-NLS-1$
		Files.writeString(folder.resolve(FILE), lines);
	}
}
