// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The rows of a release on disk while it is not yet known in which split each stands: for each row the number of the node that it follows (a document, or a claim)
 * and its line. So no more than a document is in memory at a time.
 */
final class RowSpool implements Closeable {
	private static final int BUFFER = 1 << 18;

	/** What is told of each row: its node, and its line as bytes of UTF-8 without a line end. */
	interface Visitor {
		void row(int node, byte[] line, int length) throws IOException;
	}

	private final Path folder;
	private final Map<String, DataOutputStream> tables = new HashMap<>();
	private final Map<String, Integer> counts = new HashMap<>();

	RowSpool(Path folder) throws IOException {
		this.folder = Files.createDirectories(folder);
	}

	void add(String table, int node, byte[] line) throws IOException {
		DataOutputStream out = tables.get(table);
		if (out == null) {
			out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(table)), BUFFER));
			tables.put(table, out);
		}
		out.writeInt(node);
		out.writeInt(line.length);
		out.write(line);
		counts.merge(table, 1, Integer::sum);
	}

	int count(String table) {
		return counts.getOrDefault(table, 0);
	}

	/** Tells of the rows of a table in the order in which they came; nothing is added to it afterwards, and its file is gone. */
	void drain(String table, Visitor visitor) throws IOException {
		DataOutputStream written = tables.remove(table);
		if (written == null) {
			return;
		}
		written.close();
		Path file = folder.resolve(table);
		byte[] line = new byte[BUFFER];
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
			for (int left = count(table); left > 0; left--) {
				int node = in.readInt();
				int length = in.readInt();
				if (length > line.length) {
					line = new byte[length * 2];
				}
				if (in.readNBytes(line, 0, length) < length) {
					throw new EOFException(file.toString());
				}
				visitor.row(node, line, length);
			}
		}
		Files.delete(file);
	}

	@Override
	public void close() throws IOException {
		for (DataOutputStream out : tables.values()) {
			out.close();
		}
	}
}
