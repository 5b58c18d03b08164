// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.isnad.exchange.jsonl.JsonLines;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Compares one table of two releases, row by row by id. In memory are a hash of each row of the first and the rows that changed. */
final class TableComparison {
	/** What follows from where a row came to stand, or is told of elsewhere, is no change of its own. */
	private static final Set<String> DERIVED = Set.of("split", "component_id", "inclusion_prob"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private record Known(long hash, String split) {
	}

	private final String table;
	private final String key;
	private final Map<String, Known> before = new HashMap<>();
	private final Set<String> addedIds = new TreeSet<>();
	private final Map<String, JsonObject> after = new TreeMap<>();
	private final List<TableDiff.Move> moves = new ArrayList<>();
	private final List<TableDiff.Change> changes = new ArrayList<>();
	private final Map<String, Integer> keys = new TreeMap<>();
	private int moved;
	private int rows;

	TableComparison(String table, String key) {
		this.table = table;
		this.key = key;
	}

	TableDiff compare(Path first, Path second) throws IOException {
		read(first, row -> before.put(id(row), new Known(hash(row), ReleaseRows.text(row, "split")))); //$NON-NLS-1$
		int count = before.size();
		read(second, this::compare);
		Set<String> removed = new TreeSet<>(before.keySet());
		int changed = after.size();
		if (changed > 0) {
			read(first, row -> {
				if (after.containsKey(id(row))) {
					tell(id(row), row, after.get(id(row)));
				}
			});
		}
		moves.sort(Comparator.comparing(TableDiff.Move::id));
		changes.sort(Comparator.comparing(TableDiff.Change::id).thenComparing(TableDiff.Change::key));
		return new TableDiff(table, count, rows, addedIds.size(), removed.size(), changed, moved, some(addedIds), some(removed), some(changes), some(moves), keys);
	}

	private void compare(JsonObject row) {
		rows++;
		Known known = before.remove(id(row));
		if (known == null) {
			addedIds.add(id(row));
			return;
		}
		String split = ReleaseRows.text(row, "split"); //$NON-NLS-1$
		if (split != null && known.split() != null && !split.equals(known.split())) {
			moved++;
			moves.add(new TableDiff.Move(id(row), known.split(), split));
		}
		if (known.hash() != hash(row)) {
			after.put(id(row), row);
		}
	}

	private void tell(String id, JsonObject old, JsonObject fresh) {
		Set<String> all = new HashSet<>(old.keySet());
		all.addAll(fresh.keySet());
		all.removeAll(DERIVED);
		for (String each : new TreeSet<>(all)) {
			JsonElement was = old.has(each) ? old.get(each) : JsonNull.INSTANCE;
			JsonElement is = fresh.has(each) ? fresh.get(each) : JsonNull.INSTANCE;
			if (!was.equals(is)) {
				keys.merge(each, 1, Integer::sum);
				changes.add(new TableDiff.Change(id, each, was.toString(), is.toString()));
			}
		}
	}

	private static <T> List<T> some(Collection<T> all) {
		return all.stream().limit(TableDiff.MOST).toList();
	}

	private String id(JsonObject row) {
		return String.valueOf(ReleaseRows.text(row, key));
	}

	private static long hash(JsonObject row) {
		long hash = 0;
		for (String each : new TreeSet<>(row.keySet())) {
			if (!DERIVED.contains(each)) {
				String value = each + row.get(each);
				for (int i = 0; i < value.length(); i++) {
					hash = hash * 0x9E3779B97F4A7C15L + value.charAt(i) + 1;
				}
			}
		}
		return hash;
	}

	private void read(Path release, Consumer<JsonObject> visitor) throws IOException {
		Path folder = release.resolve("data").resolve(table); //$NON-NLS-1$
		if (!Files.isDirectory(folder)) {
			return;
		}
		List<Path> files;
		try (Stream<Path> tree = Files.list(folder)) {
			files = tree.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList(); //$NON-NLS-1$
		}
		for (Path file : files) {
			JsonLines.read(file, new JsonLines.Visitor() {
				@Override
				public void row(int line, JsonObject row) {
					visitor.accept(row);
				}

				@Override
				public void malformed(int line, String reason) {
					// A comparison is no verification, which tells of it.
				}
			});
		}
	}
}
