// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.jsonl.JsonLines;

import com.google.gson.JsonObject;

/** Reads the tables of a release again, row by row, and holds each against its shape, its id and its split. */
final class ReleaseReader {
	private static final String DATA = "data"; //$NON-NLS-1$
	private static final String SUFFIX = ".jsonl"; //$NON-NLS-1$

	private final Path release;
	private final boolean annotationsOnly;
	private final Findings findings;
	private final Map<String, List<ReleaseRow>> rows = new LinkedHashMap<>();
	private final Map<String, Map<String, Integer>> counts = new HashMap<>();

	ReleaseReader(Path release, boolean annotationsOnly, Findings findings) {
		this.release = release;
		this.annotationsOnly = annotationsOnly;
		this.findings = findings;
	}

	void read(SubMonitor monitor) throws IOException {
		Path data = release.resolve(DATA);
		List<Path> files;
		if (!Files.isDirectory(data)) {
			findings.fail(DATA, NLS.bind(Messages.badManifest, DATA));
			return;
		}
		try (Stream<Path> tree = Files.walk(data)) {
			files = tree.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
		}
		monitor.setWorkRemaining(files.size());
		for (Path file : files) {
			monitor.split(1);
			Path name = data.relativize(file);
			Optional<ReleaseTable> table = name.getNameCount() == 2 ? ReleaseTable.of(name.getName(0).toString(), annotationsOnly) : Optional.empty();
			if (table.isEmpty() || !name.getName(1).toString().endsWith(SUFFIX)) {
				findings.fail(Checksums.name(release, file), Messages.unknownFile);
			} else {
				read(table.get(), file);
			}
		}
	}

	private void read(ReleaseTable table, Path file) throws IOException {
		String name = Checksums.name(release, file);
		String fileName = file.getFileName().toString();
		String stem = fileName.substring(0, fileName.length() - SUFFIX.length());
		List<ReleaseRow> all = rows.computeIfAbsent(table.name(), key -> new ArrayList<>());
		Set<String> ids = new HashSet<>();
		all.forEach(row -> ids.add(row.text(table.id())));
		int[] count = { 0 };
		JsonLines.read(file, new JsonLines.Visitor() {
			@Override
			public void row(int line, JsonObject json) {
				count[0]++;
				if (RowShape.check(json, table.columns(), message -> findings.fail(name, line, -1, message))) {
					ReleaseRow row = new ReleaseRow(name, line, json);
					check(table, row, stem, ids);
					all.add(row);
				}
			}

			@Override
			public void malformed(int line, String reason) {
				count[0]++;
				findings.fail(name, line, -1, reason);
			}
		});
		counts.computeIfAbsent(table.name(), key -> new LinkedHashMap<>()).put(stem, count[0]);
	}

	private void check(ReleaseTable table, ReleaseRow row, String stem, Set<String> ids) {
		if (!ids.add(row.text(table.id()))) {
			findings.fail(row, NLS.bind(Messages.idTwice, row.text(table.id())));
		}
		if (table.isSplit() && !stem.equals(row.text("split"))) { //$NON-NLS-1$
			findings.fail(row, NLS.bind(Messages.wrongSplit, row.text("split"))); //$NON-NLS-1$
		}
	}

	/** The rows of a table whose shape is right. */
	List<ReleaseRow> rows(String table) {
		return rows.getOrDefault(table, List.of());
	}

	/** How many rows each file of each table has: by table, then by the name of the file without its end. */
	Map<String, Map<String, Integer>> counts() {
		return counts;
	}
}
