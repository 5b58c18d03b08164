// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;

/** Sorts rows by what they belong to, so that they can come in any order. */
final class RowCollector {
	/** Whose annotations of which document. */
	record SetKey(String document, String annotator) implements Comparable<SetKey> {
		@Override
		public int compareTo(SetKey other) {
			int order = document.compareTo(other.document);
			return order != 0 ? order : annotator.compareTo(other.annotator);
		}
	}

	/** The rows of one annotation set by table. */
	static final class SetRows {
		private final Map<Table, List<Row>> tables = new EnumMap<>(Table.class);

		List<Row> of(Table table) {
			return tables.getOrDefault(table, List.of());
		}
	}

	private final ImportContext context;
	private final Map<Table, List<Row>> shared = new EnumMap<>(Table.class);
	private final Map<SetKey, SetRows> sets = new TreeMap<>();
	private final Map<String, List<Row>> relations = new TreeMap<>();
	private final Map<String, List<Row>> events = new TreeMap<>();
	private final Map<Table, Set<String>> knownKeys = new EnumMap<>(Table.class);

	RowCollector(ImportContext context) {
		this.context = context;
		for (Table table : Table.values()) {
			Set<String> keys = new HashSet<>(List.of("annotator", "split", "start", "end")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			table.columns().forEach(column -> keys.add(column.name()));
			knownKeys.put(table, keys);
		}
	}

	/** Takes a row in. Pairs for inference and the like, which are made from the other tables, are passed over. */
	void collect(Row row) {
		Table table = Table.of(row.json());
		if (table == null) {
			if (!Table.isDerived(row.json())) {
				context.log().skip(row.file(), row.line(), RowException.TAG + ' ' + Messages.noTable);
			}
			return;
		}
		for (String key : row.json().keySet()) {
			if (!knownKeys.get(table).contains(key)) {
				context.log().lose(row.file(), NLS.bind(Messages.lossKey, key), 1);
			}
		}
		try {
			sort(table, row);
		} catch (RowException e) {
			context.log().skip(row.file(), row.line(), e.getMessage());
		}
	}

	private void sort(Table table, Row row) throws RowException {
		switch (table) {
		case DOCUMENTS, SOURCES -> shared.computeIfAbsent(table, key -> new ArrayList<>()).add(row);
		case RELATIONS -> relations.computeIfAbsent(context.annotatorOf(row), key -> new ArrayList<>()).add(row);
		case EVENTS -> events.computeIfAbsent(context.annotatorOf(row), key -> new ArrayList<>()).add(row);
		default -> {
			SetRows set = sets.computeIfAbsent(new SetKey(row.requiredId(Table.DOCUMENTS.id()), context.annotatorOf(row)), key -> new SetRows());
			set.tables.computeIfAbsent(table, key -> new ArrayList<>()).add(row);
		}
		}
	}

	/** The rows of a table that belong to no annotator. */
	List<Row> of(Table table) {
		return shared.getOrDefault(table, List.of());
	}

	/** Makes sure that a set is visited even when it has no row. */
	void expect(SetKey key) {
		sets.computeIfAbsent(key, any -> new SetRows());
	}

	/** The annotation sets by document and annotator. */
	Map<SetKey, SetRows> sets() {
		return new LinkedHashMap<>(sets);
	}

	/** Who has relations or events, sorted. */
	Collection<String> relationAnnotators() {
		Map<String, Boolean> all = new TreeMap<>();
		relations.keySet().forEach(annotator -> all.put(annotator, true));
		events.keySet().forEach(annotator -> all.put(annotator, true));
		return all.keySet();
	}

	List<Row> relations(String annotator) {
		return relations.getOrDefault(annotator, List.of());
	}

	List<Row> events(String annotator) {
		return events.getOrDefault(annotator, List.of());
	}
}
