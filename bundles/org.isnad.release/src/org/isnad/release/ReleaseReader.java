// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;

/**
 * Reads the tables of a release again, document by document: as all of them are in the order of the documents, no more than a few documents with what belongs to
 * them is in memory at a time. Relations, pairs, sources and events are read before, labels afterwards.
 */
@SuppressWarnings("nls")
final class ReleaseReader {
	private static final String DATA = "data";
	private static final String SUFFIX = ".jsonl";

	private final Path release;
	private final ManifestCheck manifest;
	private final ExecutorService workers;
	private final TagCheck tags;
	private final Findings findings;
	/** The files by table, then by the name of the file without its end. */
	private final Map<String, Map<String, Path>> files = new TreeMap<>();
	private final Map<String, Map<String, Integer>> counts = new HashMap<>();
	private final Map<String, IdSet> ids = new HashMap<>();
	private final Set<String> sources = new HashSet<>();
	private final Set<String> events = new HashSet<>();
	private final Connections connections;

	ReleaseReader(Path release, ManifestCheck manifest, ExecutorService workers, TagCheck tags, Findings findings) {
		this.release = release;
		this.manifest = manifest;
		this.workers = workers;
		this.tags = tags;
		this.findings = findings;
		this.connections = new Connections(manifest, findings);
	}

	void read(SubMonitor monitor) throws IOException, CorpusException {
		if (!findFiles()) {
			return;
		}
		monitor.setWorkRemaining(Math.max(1, manifest.documents()) + 2);
		readAll(ReleaseTable.SOURCES, row -> sources.add(row.text("entity_id")));
		readAll(ReleaseTable.SOURCES, row -> row.objects("links").forEach(link -> follow(new ReleaseRow(row.file(), row.line(), link), "entity_id", sources)), new Findings());
		readAll(ReleaseTable.EVENTS, row -> events.add(row.text("event_id")));
		readAll(ReleaseTable.RELATIONS, connections.pairs()::addRelation);
		readAll(ReleaseTable.NLI, connections.pairs()::addPair);
		monitor.split(1);
		for (String split : files.getOrDefault(ReleaseTable.DOCUMENTS, Map.of()).keySet()) {
			readDocuments(split, monitor);
		}
		for (String table : ReleaseTable.BY_DOCUMENT) {
			readLeftOver(table);
		}
		readAll(ReleaseTable.LABELS, this::label);
		connections.run(this);
		monitor.split(1);
	}

	private boolean findFiles() throws IOException {
		Path data = release.resolve(DATA);
		if (!Files.isDirectory(data)) {
			findings.fail(DATA, NLS.bind(Messages.badManifest, DATA));
			return false;
		}
		List<Path> all;
		try (Stream<Path> tree = Files.walk(data)) {
			all = tree.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
		}
		for (Path file : all) {
			Path name = data.relativize(file);
			Optional<ReleaseTable> table = name.getNameCount() == 2 ? table(name.getName(0).toString()) : Optional.empty();
			String fileName = file.getFileName().toString();
			if (table.isEmpty() || !fileName.endsWith(SUFFIX)) {
				findings.fail(Checksums.name(release, file), Messages.unknownFile);
			} else {
				files.computeIfAbsent(table.get().name(), key -> new TreeMap<>()).put(fileName.substring(0, fileName.length() - SUFFIX.length()), file);
			}
		}
		return true;
	}

	private Optional<ReleaseTable> table(String name) {
		return ReleaseTable.of(name, manifest.isAnnotationsOnly());
	}

	private RowCursor open(String table, String stem, Findings told) throws IOException {
		Path file = files.get(table).get(stem);
		return new RowCursor(file, Checksums.name(release, file), table(table).orElseThrow(), stem, tags, workers, told);
	}

	/** What is done with a row. */
	interface Visitor {
		void row(ReleaseRow row);
	}

	private void readAll(String table, Visitor visitor) throws IOException {
		readAll(table, row -> {
			addId(table, row);
			visitor.row(row);
		}, findings);
	}

	private void readAll(String table, Visitor visitor, Findings told) throws IOException {
		for (String stem : files.getOrDefault(table, Map.of()).keySet()) {
			try (RowCursor cursor = open(table, stem, told)) {
				for (ReleaseRow row = cursor.next(); row != null; row = cursor.next()) {
					visitor.row(row);
				}
				count(cursor);
			}
		}
	}

	private void count(RowCursor cursor) {
		counts.computeIfAbsent(cursor.table(), key -> new LinkedHashMap<>()).put(cursor.stem(), cursor.count());
	}

	private void addId(String table, ReleaseRow row) {
		String id = row.text(table(table).orElseThrow().id());
		if (!ids.computeIfAbsent(table, key -> new IdSet()).add(id)) {
			findings.fail(row, NLS.bind(Messages.idTwice, id));
		}
	}

	private void readDocuments(String split, SubMonitor monitor) throws IOException, CorpusException {
		List<RowCursor> cursors = new ArrayList<>();
		try (RowCursor documents = open(ReleaseTable.DOCUMENTS, split, findings); InOrder<DocumentCheck> checks = new InOrder<>()) {
			for (String table : ReleaseTable.BY_DOCUMENT) {
				boolean parted = manifest.isByClaim() && ReleaseTable.CLAIMS.equals(table);
				for (String stem : files.getOrDefault(table, Map.of()).keySet()) {
					if (parted || stem.equals(split)) {
						cursors.add(open(table, stem, findings));
					}
				}
			}
			Iterator<DocumentCheck> checked = checks.of(new Documents(documents, cursors));
			while (checked.hasNext()) {
				monitor.split(1);
				add(checked.next());
			}
			count(documents);
			for (RowCursor cursor : cursors) {
				for (ReleaseRow row = cursor.next(); row != null; row = cursor.next()) {
					findings.fail(row, NLS.bind(Messages.outOfOrder, row.text("doc_id")));
				}
				count(cursor);
			}
		} catch (InOrder.Failure e) {
			throw e.getCause();
		} finally {
			for (RowCursor cursor : cursors) {
				cursor.close();
			}
		}
	}

	/** The documents of a split, each with the rows that belong to it. */
	private final class Documents implements Iterator<Callable<DocumentCheck>> {
		private final RowCursor documents;
		private final List<RowCursor> cursors;
		private String before = "";

		Documents(RowCursor documents, List<RowCursor> cursors) {
			this.documents = documents;
			this.cursors = cursors;
		}

		@Override
		public boolean hasNext() {
			try {
				return documents.peek() != null;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		@Override
		public Callable<DocumentCheck> next() {
			try {
				ReleaseRow document = documents.next();
				if (document == null) {
					throw new NoSuchElementException();
				}
				String id = document.text("doc_id");
				if (id.compareTo(before) < 0) {
					findings.fail(document, NLS.bind(Messages.outOfOrder, id));
				}
				before = id;
				Map<String, List<ReleaseRow>> rows = new HashMap<>();
				for (RowCursor cursor : cursors) {
					List<ReleaseRow> own = rows.computeIfAbsent(cursor.table(), key -> new ArrayList<>());
					for (ReleaseRow row = cursor.peek(); row != null && row.text("doc_id").compareTo(id) <= 0; row = cursor.peek()) {
						if (row.text("doc_id").equals(id)) {
							own.add(row);
						} else {
							findings.fail(row, NLS.bind(Messages.noDocument, row.text("doc_id")));
						}
						cursor.next();
					}
				}
				return new DocumentCheck(document, rows, !manifest.isByClaim(), sources, events);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	private void add(DocumentCheck check) {
		findings.add(check.findings());
		addId(ReleaseTable.DOCUMENTS, check.document());
		manifest.checkText(check.document());
		for (String table : ReleaseTable.BY_DOCUMENT) {
			check.rows(table).forEach(row -> addId(table, row));
		}
		connections.add(check);
	}

	/** Files of splits in which there are no documents. */
	private void readLeftOver(String table) throws IOException {
		for (String stem : files.getOrDefault(table, Map.of()).keySet()) {
			if (!counts.getOrDefault(table, Map.of()).containsKey(stem)) {
				try (RowCursor cursor = open(table, stem, findings)) {
					for (ReleaseRow row = cursor.next(); row != null; row = cursor.next()) {
						findings.fail(row, NLS.bind(Messages.noDocument, row.text("doc_id")));
					}
					count(cursor);
				}
			}
		}
	}

	private void label(ReleaseRow row) {
		String layer = String.valueOf(row.text("layer"));
		String item = row.text("item_id");
		boolean there = switch (layer) {
		case "relation" -> connections.pairs().hasRelation(item);
		case "claim" -> ids.getOrDefault(ReleaseTable.CLAIMS, new IdSet()).contains(item);
		case "attribution" -> ids.getOrDefault(ReleaseTable.ATTRIBUTION, new IdSet()).contains(item);
		default -> false;
		};
		findings.referenceChecked();
		if (!there) {
			findings.fail(row, NLS.bind(Messages.dangling, "item_id", item));
		}
		connections.leaks().same(row, manifest.isByClaim() ? null : row.text("doc_id"), row.text("split"));
	}

	private void follow(ReleaseRow row, String key, Set<String> known) {
		findings.referenceChecked();
		if (row.text(key) != null && !known.contains(row.text(key))) {
			findings.fail(row, NLS.bind(Messages.dangling, key, row.text(key)));
		}
	}

	/** The hashes of the sequences of some documents, by id, read again. */
	Map<String, long[]> sequences(Set<String> wanted) throws IOException {
		Map<String, long[]> sequences = new HashMap<>();
		if (!wanted.isEmpty()) {
			readAll(ReleaseTable.DOCUMENTS, row -> {
				if (wanted.contains(row.text("doc_id"))) {
					sequences.put(row.text("doc_id"), MinHash.sequences(row.text("text")));
				}
			}, new Findings());
		}
		return sequences;
	}

	/** How many rows each file of each table has: by table, then by the name of the file without its end. */
	Map<String, Map<String, Integer>> counts() {
		return counts;
	}
}
