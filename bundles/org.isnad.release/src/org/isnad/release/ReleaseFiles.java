// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.isnad.exchange.jsonl.JsonLines;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;

/** Writes the files of data, and remembers how many rows each has. */
@SuppressWarnings("nls")
final class ReleaseFiles {
	/** A file of data: the split that it is (null for a table that belongs to all), its path in the release, its rows and bytes. */
	record DataFile(String table, String split, String path, int rows, long bytes) {
	}

	private final Path folder;
	private final List<DataFile> files = new ArrayList<>();

	ReleaseFiles(Path folder) {
		this.folder = folder;
	}

	/** Writes a table: a file a split, or one file where its rows belong to all. An optional table without rows is left out. */
	void writeTable(ReleaseTable table, List<JsonObject> rows, List<Split> splits) throws IOException {
		if (rows.isEmpty() && !table.required()) {
			return;
		}
		if (!table.isSplit()) {
			write(table, null, table.name(), rows);
			return;
		}
		for (Split split : splits) {
			write(table, split.id(), split.id(), rows.stream().filter(row -> split.id().equals(ReleaseRows.text(row, "split"))).toList());
		}
	}

	private void write(ReleaseTable table, String split, String name, List<JsonObject> rows) throws IOException {
		String path = "data/" + table.name() + '/' + name + ".jsonl";
		Path file = folder.resolve(path);
		JsonLines.write(file, rows);
		files.add(new DataFile(table.name(), split, path, rows.size(), Files.size(file)));
	}

	/** Writes a JSON file with one key a line. */
	void writeJson(String path, JsonObject json) throws IOException {
		StringWriter out = new StringWriter();
		JsonWriter writer = new JsonWriter(out);
		writer.setIndent("  ");
		writer.setSerializeNulls(true);
		writer.setHtmlSafe(false);
		new Gson().getAdapter(JsonElement.class).write(writer, json);
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, out.append('\n').toString());
	}

	/** The files of data in the order in which they were written. */
	List<DataFile> files() {
		return List.copyOf(files);
	}

	/** The files of data by table. */
	Map<String, List<DataFile>> byTable() {
		Map<String, List<DataFile>> tables = new LinkedHashMap<>();
		files.forEach(file -> tables.computeIfAbsent(file.table(), key -> new ArrayList<>()).add(file));
		return tables;
	}
}
