// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A file of rows that is written, with its SHA-256, rows and bytes. */
final class DigestFile implements Closeable {
	private static final int BUFFER = 1 << 18;

	private final MessageDigest digest = Checksums.digest();
	private final OutputStream out;
	private int rows;
	private long bytes;

	DigestFile(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest), BUFFER);
	}

	/** Adds a row: the first bytes of one array, then another, then a line end. */
	void add(byte[] line, int length, byte[] end) throws IOException {
		out.write(line, 0, length);
		out.write(end);
		out.write('\n');
		rows++;
		bytes += length + end.length + 1L;
	}

	int rows() {
		return rows;
	}

	long bytes() {
		return bytes;
	}

	/** The checksum, once it is closed. */
	String sum() {
		return HexFormat.of().formatHex(digest.digest());
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
