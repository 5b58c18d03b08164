// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.jsonl.JsonLines;

import com.google.gson.JsonObject;

/**
 * Goes through the rows of a file of a release. Some are read ahead, in pieces that are taken apart on other threads: each row is held against its shape, the tags
 * and the split of its file, and what has not the shape is told and left out. For one thread.
 */
final class RowCursor implements Closeable {
	private static final int PIECE = 1 << 17;
	private static final int AHEAD = 3;

	/** Some lines, taken apart. */
	private record Piece(List<ReleaseRow> rows, int count, Findings findings) {
	}

	private final String name;
	private final ReleaseTable table;
	private final String stem;
	private final TagCheck tags;
	private final ExecutorService workers;
	private final Findings findings;
	private final InputStream in;
	private final Deque<Future<Piece>> ahead = new ArrayDeque<>();
	private final Deque<ReleaseRow> ready = new ArrayDeque<>();
	private boolean ended;
	private int line = 1;
	private int count;

	/**
	 * @param name the path in the release
	 * @param stem the name of the file without its end, which its rows name as their split
	 */
	RowCursor(Path file, String name, ReleaseTable table, String stem, TagCheck tags, ExecutorService workers, Findings findings) throws IOException {
		this.name = name;
		this.table = table;
		this.stem = stem;
		this.tags = tags;
		this.workers = workers;
		this.findings = findings;
		this.in = new BufferedInputStream(Files.newInputStream(file), PIECE);
	}

	/** The next row, which stays the next one; null at the end. */
	ReleaseRow peek() throws IOException {
		while (ready.isEmpty()) {
			fill();
			if (ahead.isEmpty()) {
				return null;
			}
			Piece piece = result(ahead.remove());
			findings.add(piece.findings());
			count += piece.count();
			ready.addAll(piece.rows());
		}
		return ready.peek();
	}

	/** The next row; null at the end. */
	ReleaseRow next() throws IOException {
		ReleaseRow row = peek();
		ready.poll();
		return row;
	}

	/** How many rows there were so far, those of a wrong shape too. */
	int count() {
		return count;
	}

	String table() {
		return table.name();
	}

	String stem() {
		return stem;
	}

	private static Piece result(Future<Piece> future) throws IOException {
		try {
			return future.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(Messages.interrupted, e);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof UncheckedIOException failure) {
				throw failure.getCause();
			}
			throw new IllegalStateException(e.getCause());
		}
	}

	private void fill() throws IOException {
		while (!ended && ahead.size() < AHEAD) {
			byte[] bytes = in.readNBytes(PIECE);
			if (bytes.length == 0) {
				ended = true;
				return;
			}
			byte[] lines = bytes[bytes.length - 1] == '\n' ? bytes : withRest(bytes);
			int first = line;
			for (byte each : lines) {
				line += each == '\n' ? 1 : 0;
			}
			ahead.add(workers.submit(() -> takeApart(lines, first)));
		}
	}

	private byte[] withRest(byte[] bytes) throws IOException {
		ByteArrayOutputStream whole = new ByteArrayOutputStream(bytes.length + PIECE / 8);
		whole.write(bytes);
		for (int next = in.read(); next >= 0; next = in.read()) {
			whole.write(next);
			if (next == '\n') {
				break;
			}
		}
		return whole.toByteArray();
	}

	private Piece takeApart(byte[] bytes, int first) {
		Findings found = new Findings();
		List<ReleaseRow> rows = new ArrayList<>();
		int all = 0;
		int number = first;
		for (int from = 0; from < bytes.length; number++) {
			int to = from;
			while (to < bytes.length && bytes[to] != '\n') {
				to++;
			}
			if (to > from) {
				all++;
				ReleaseRow row = row(bytes, from, to, number, found);
				if (row != null) {
					rows.add(row);
				}
			}
			from = to + 1;
		}
		return new Piece(rows, all, found);
	}

	private ReleaseRow row(byte[] bytes, int from, int to, int number, Findings found) {
		JsonObject json;
		try {
			String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
			json = JsonLines.parse(text);
		} catch (CharacterCodingException e) {
			found.fail(name, number, -1, NLS.bind(Messages.notJson, "UTF-8")); //$NON-NLS-1$
			return null;
		} catch (IOException e) {
			found.fail(name, number, -1, NLS.bind(Messages.notJson, String.valueOf(e.getMessage()).lines().findFirst().orElse(""))); //$NON-NLS-1$
			return null;
		}
		if (!RowShape.check(json, table.columns(), message -> found.fail(name, number, -1, message))) {
			return null;
		}
		ReleaseRow row = new ReleaseRow(name, number, json);
		tags.check(row, table.columns(), found);
		if (table.isSplit() && !stem.equals(row.text("split"))) { //$NON-NLS-1$
			found.fail(row, NLS.bind(Messages.wrongSplit, row.text("split"))); //$NON-NLS-1$
		}
		return row;
	}

	@Override
	public void close() throws IOException {
		ahead.forEach(each -> each.cancel(true));
		in.close();
	}
}
