// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.isnad.exchange.jsonl.JsonLines;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;

/** Writes the files of data, and remembers how many rows each has and its checksum. */
@SuppressWarnings("nls")
final class ReleaseFiles {
	/** A file of data: the split that it is (null for a table that belongs to all), its path in the release, its rows and bytes. */
	record DataFile(String table, String split, String path, int rows, long bytes) {
	}

	/** How every row ends before it is known in which split it stands: the split is its last key. */
	private static final byte[] OPEN = "null}".getBytes(StandardCharsets.UTF_8);

	private final Path folder;
	private final List<DataFile> files = new ArrayList<>();
	private final Map<String, String> sums = new TreeMap<>();

	ReleaseFiles(Path folder) {
		this.folder = folder;
	}

	/** Writes a table: a file a split, or one file where its rows belong to all. An optional table without rows is left out. */
	void writeTable(ReleaseTable table, ReleaseRows rows, SplitPlan plan) throws IOException {
		if (rows.count(table.name()) == 0 && !table.required()) {
			return;
		}
		Map<Split, DigestFile> out = new EnumMap<>(Split.class);
		try {
			for (Split split : table.isSplit() ? plan.splitsOf(table) : List.of(Split.ALL)) {
				out.put(split, new DigestFile(folder.resolve(path(table, split))));
			}
			Map<Split, byte[]> ends = new EnumMap<>(Split.class);
			out.keySet().forEach(split -> ends.put(split, ('"' + split.id() + "\"}").getBytes(StandardCharsets.UTF_8)));
			rows.spool().drain(table.name(), (node, line, length) -> {
				Split split = plan.splitOf(table, node);
				out.get(split).add(line, length - OPEN.length, ends.get(split));
			});
			for (JsonObject row : rows.rows(table.name())) {
				byte[] line = JsonLines.line(row).getBytes(StandardCharsets.UTF_8);
				if (table.isSplit()) {
					Split split = plan.splitOf(table, row);
					out.get(split).add(line, line.length - OPEN.length, ends.get(split));
				} else {
					out.get(Split.ALL).add(line, line.length, new byte[0]);
				}
			}
		} finally {
			for (DigestFile file : out.values()) {
				file.close();
			}
		}
		out.forEach((split, file) -> {
			files.add(new DataFile(table.name(), table.isSplit() ? split.id() : null, path(table, split), file.rows(), file.bytes()));
			sums.put(path(table, split), file.sum());
		});
	}

	private static String path(ReleaseTable table, Split split) {
		return "data/" + table.name() + '/' + (table.isSplit() ? split.id() : table.name()) + ".jsonl";
	}

	/** Writes a JSON file with one key a line. */
	void writeJson(String path, JsonObject json) throws IOException {
		StringWriter out = new StringWriter();
		JsonWriter writer = new JsonWriter(out);
		writer.setIndent("  ");
		writer.setSerializeNulls(true);
		writer.setHtmlSafe(false);
		new Gson().getAdapter(JsonElement.class).write(writer, json);
		writeText(path, out.append('\n').toString());
	}

	/** Writes a file of text. */
	void writeText(String path, String text) throws IOException {
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	/** The folder of the release. */
	Path folder() {
		return folder;
	}

	/** The checksums of the files of data by path. */
	Map<String, String> sums() {
		return sums;
	}

	/** The files of data by table. */
	Map<String, List<DataFile>> byTable() {
		Map<String, List<DataFile>> tables = new LinkedHashMap<>();
		files.forEach(file -> tables.computeIfAbsent(file.table(), key -> new ArrayList<>()).add(file));
		return tables;
	}
}
