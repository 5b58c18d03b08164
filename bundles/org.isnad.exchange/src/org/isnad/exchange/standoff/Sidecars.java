// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.standoff;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.isnad.exchange.jsonl.RowFile;
import org.isnad.exchange.jsonl.RowsImport;
import org.isnad.exchange.jsonl.Table;

import com.google.gson.JsonObject;

/** What the files of a folder have no place for, in files of JSON lines beside them, written as it comes. For one folder and one thread. */
final class Sidecars implements Closeable {
	private final Path folder;
	private final Set<Table> kept;
	private final Map<Table, RowFile> files = new EnumMap<>(Table.class);
	private int leftOut;

	Sidecars(Path folder, Set<Table> kept) {
		this.folder = folder;
		this.kept = kept;
	}

	/** Keeps a row, if rows of its table are kept. */
	void add(Table table, JsonObject row) throws IOException {
		if (!kept.contains(table)) {
			leftOut += table == Table.RELATIONS || table == Table.EVENTS ? 1 : 0;
			return;
		}
		RowFile file = files.get(table);
		if (file == null) {
			file = new RowFile(folder.resolve(table.fileStem() + RowsImport.SIDECAR), false);
			files.put(table, file);
		}
		file.add(row);
	}

	int files() {
		return files.size();
	}

	/** How many relations and events are kept nowhere. */
	int leftOut() {
		return leftOut;
	}

	@Override
	public void close() throws IOException {
		for (RowFile file : files.values()) {
			file.close();
		}
	}
}
