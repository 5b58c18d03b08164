// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonObject;

/** A file of JSON lines that is written row by row, so that no more than one row need be in memory. For one thread. */
public final class RowFile implements Closeable {
	private final Path path;
	private Writer out;
	private int rows;

	/** @param empty whether the file is written when no row comes */
	public RowFile(Path path, boolean empty) throws IOException {
		this.path = path;
		if (empty) {
			open();
		}
	}

	private void open() throws IOException {
		Files.createDirectories(path.toAbsolutePath().getParent());
		out = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
	}

	/** Writes a row. */
	public void add(JsonObject row) throws IOException {
		if (out == null) {
			open();
		}
		out.write(JsonLines.line(row));
		out.write('\n');
		rows++;
	}

	/** How many rows there are. */
	public int rows() {
		return rows;
	}

	/** Whether there is a file. */
	public boolean isWritten() {
		return out != null;
	}

	@Override
	public void close() throws IOException {
		if (out != null) {
			out.close();
		}
	}
}
