// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.SubMonitor;
import org.isnad.exchange.jsonl.JsonLines;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Writes the words into the rows of a release again that {@link TextRemoval} took out, but for titles, which are not known. */
@SuppressWarnings("nls")
final class TextReturn {
	private static final int CACHED = 16;

	private final Path release;
	private final Map<String, Path> files;
	private final Map<String, String> cache = new LinkedHashMap<>(CACHED, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
			return size() > CACHED;
		}
	};
	private final Set<String> inPairs = new HashSet<>();
	private final Map<String, String> claims = new HashMap<>();

	/** @param files the file of the text of each document */
	TextReturn(Path release, Map<String, Path> files) {
		this.release = release;
		this.files = files;
	}

	void run(SubMonitor monitor) throws IOException {
		var tables = RehydrateOperation.tables(release);
		monitor.setWorkRemaining(2 * tables.size());
		for (Path file : tables) {
			monitor.split(1);
			if (table(file).equals(ReleaseTable.NLI)) {
				visit(file, row -> {
					inPairs.add(ReleaseRows.text(row, "premise_claim_id"));
					inPairs.add(ReleaseRows.text(row, "hypothesis_claim_id"));
				});
			}
		}
		// Claims stand before pairs in the alphabet, and so their words are known by then.
		for (Path file : tables) {
			monitor.split(1);
			switch (table(file)) {
			case ReleaseTable.DOCUMENTS -> rewrite(file, row -> row.addProperty("text", text(row)));
			case ReleaseTable.CLAIMS -> rewrite(file, this::claim);
			case ReleaseTable.ANCHORS, ReleaseTable.MENTIONS -> rewrite(file, row -> words(row, row));
			case ReleaseTable.ATTRIBUTION -> rewrite(file, row -> {
				words(row, row.getAsJsonObject("source"));
				words(row, row.getAsJsonObject("cue"));
			});
			case ReleaseTable.NLI -> rewrite(file, row -> {
				row.addProperty("premise", claims.get(ReleaseRows.text(row, "premise_claim_id")));
				row.addProperty("hypothesis", claims.get(ReleaseRows.text(row, "hypothesis_claim_id")));
			});
			default -> {
				// Relations, sources, events and labels have no words of the text.
			}
			}
		}
	}

	private static String table(Path file) {
		return file.getParent().getFileName().toString();
	}

	private void claim(JsonObject row) {
		words(row, row);
		String id = ReleaseRows.text(row, "claim_id");
		if (inPairs.contains(id)) {
			claims.put(id, ReleaseRows.text(row, "text"));
		}
	}

	private void words(JsonObject row, JsonObject part) {
		if (part.getAsJsonArray("spans_utf16").isEmpty()) {
			return;
		}
		String text = text(row);
		StringBuilder words = new StringBuilder();
		for (JsonElement each : part.getAsJsonArray("spans_utf16")) {
			int start = each.getAsJsonObject().get("start").getAsInt();
			int end = each.getAsJsonObject().get("end").getAsInt();
			if (start >= 0 && start <= end && end <= text.length()) {
				// What does not fit is found by the verification.
				words.append(words.isEmpty() ? "" : " ").append(text, start, end);
			}
		}
		part.addProperty("text", words.toString());
	}

	private String text(JsonObject row) {
		return cache.computeIfAbsent(ReleaseRows.text(row, "doc_id"), id -> {
			try {
				return Files.readString(files.get(id), StandardCharsets.UTF_8);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	private static void visit(Path file, Consumer<JsonObject> visitor) throws IOException {
		JsonLines.read(file, new JsonLines.Visitor() {
			@Override
			public void row(int line, JsonObject row) {
				visitor.accept(row);
			}

			@Override
			public void malformed(int line, String reason) {
				throw new UncheckedIOException(new IOException(file + ":" + line + ": " + reason));
			}
		});
	}

	private static void rewrite(Path file, Consumer<JsonObject> change) throws IOException {
		Path fresh = file.resolveSibling(file.getFileName() + ".new");
		try (Writer out = Files.newBufferedWriter(fresh)) {
			visit(file, row -> {
				change.accept(row);
				try {
					out.write(JsonLines.line(row));
					out.write('\n');
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
		Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
	}
}
