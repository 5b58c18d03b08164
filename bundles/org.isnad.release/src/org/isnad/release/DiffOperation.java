// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.exchange.jsonl.JsonLines;
import org.isnad.exchange.jsonl.SchemeFile;
import org.isnad.release.DiffNote.Kind;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Compares two releases. It reads them and changes nothing; it needs no corpus. */
@SuppressWarnings("nls")
public final class DiffOperation {
	private static final String FIRST = "1.0.0";

	private final Path before;
	private final Path after;
	private final List<DiffNote> breaking = new ArrayList<>();
	private final List<DiffNote> additions = new ArrayList<>();

	/** @param before the folder of the older release */
	public DiffOperation(Path before, Path after) {
		this.before = before;
		this.after = after;
	}

	/**
	 * Compares them.
	 *
	 * @param monitor for progress and cancel; null is allowed
	 * @throws CorpusException if one of the folders is no release, or cannot be read
	 */
	public ReleaseDiff run(IProgressMonitor monitor) throws CorpusException {
		for (Path release : List.of(before, after)) {
			if (!Files.isRegularFile(release.resolve(Manifest.FILE))) {
				throw new CorpusException(NLS.bind(Messages.noPrevious, release), release, null);
			}
		}
		return compare(monitor);
	}

	/** The same where the second has no manifest yet. */
	ReleaseDiff compare(IProgressMonitor monitor) throws CorpusException {
		try {
			List<ReleaseTable> tables = ReleaseTable.all(false);
			SubMonitor progress = SubMonitor.convert(monitor, Messages.comparing, tables.size() + 1);
			List<TableDiff> diffs = new ArrayList<>();
			for (ReleaseTable table : tables) {
				diffs.add(new TableComparison(table.name(), table.id()).compare(before, after));
				progress.split(1);
			}
			compareData(diffs);
			compareSchemas(tables);
			compareSchemes();
			compareManifests();
			List<ReleaseDiff.AgreementDiff> agreement = agreement();
			ReleaseDiff.Level level = level(diffs, agreement);
			String was = text(json(before, Manifest.FILE), "version");
			return new ReleaseDiff(was, text(json(after, Manifest.FILE), "version"), diffs, agreement, breaking, additions, level, next(was, level));
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.unreadableRelease, before, String.valueOf(e.getMessage()).lines().findFirst().orElse("")), before, e);
		}
	}

	private void compareData(List<TableDiff> diffs) {
		for (TableDiff diff : diffs) {
			if (ReleaseTable.DOCUMENTS.equals(diff.table())) {
				tell(Kind.DOCUMENTS_GONE, diff.removed());
				tell(Kind.TEXTS_CHANGED, diff.keys().getOrDefault("sha256", 0));
				tell(Kind.DOCUMENTS_MOVED, diff.moved());
			} else if (ReleaseTable.NLI.equals(diff.table())) {
				tell(Kind.PAIRS_MOVED, diff.moved());
			}
			if (diff.before() > 0 && diff.added() > 0) {
				additions.add(DiffNote.of(Kind.ROWS_NEW, diff.table(), diff.added()));
			}
		}
	}

	private void tell(Kind kind, int count) {
		if (count > 0) {
			breaking.add(DiffNote.of(kind, count));
		}
	}

	/** Keys that are gone or have another type break readers; new ones do not. */
	private void compareSchemas(List<ReleaseTable> tables) throws IOException {
		for (ReleaseTable table : tables) {
			JsonObject old = json(before, "schema/" + table.name() + ".schema.json");
			JsonObject fresh = json(after, "schema/" + table.name() + ".schema.json");
			if (old != null && fresh == null) {
				breaking.add(DiffNote.of(Kind.TABLE_GONE, table.name()));
			} else if (old == null && fresh != null) {
				additions.add(DiffNote.of(Kind.TABLE_NEW, table.name()));
			} else if (old != null && old.has("properties") && fresh.has("properties")) {
				JsonObject keys = old.getAsJsonObject("properties");
				JsonObject others = fresh.getAsJsonObject("properties");
				keys.entrySet().forEach(each -> {
					if (!others.has(each.getKey())) {
						breaking.add(DiffNote.of(Kind.KEY_GONE, table.name() + "." + each.getKey()));
					} else if (!others.get(each.getKey()).equals(each.getValue())) {
						breaking.add(DiffNote.of(Kind.KEY_CHANGED, table.name() + "." + each.getKey()));
					}
				});
				others.keySet().stream().filter(each -> !keys.has(each)).forEach(each -> additions.add(DiffNote.of(Kind.KEY_NEW, table.name() + "." + each)));
			}
		}
	}

	private void compareSchemes() throws IOException {
		Map<String, Set<String>> old = tagsets(before);
		Map<String, Set<String>> fresh = tagsets(after);
		old.forEach((tagset, tags) -> {
			Set<String> gone = new TreeSet<>(tags);
			gone.removeAll(fresh.getOrDefault(tagset, Set.of()));
			if (!gone.isEmpty()) {
				breaking.add(DiffNote.of(Kind.TAGS_GONE, tagset, String.join(", ", gone)));
			}
		});
		fresh.forEach((tagset, tags) -> {
			Set<String> added = new TreeSet<>(tags);
			added.removeAll(old.getOrDefault(tagset, Set.of()));
			if (!added.isEmpty()) {
				additions.add(DiffNote.of(Kind.TAGS_NEW, tagset, String.join(", ", added)));
			}
		});
	}

	private static Map<String, Set<String>> tagsets(Path release) throws IOException {
		Map<String, Set<String>> all = new TreeMap<>();
		JsonObject scheme = json(release, SchemeFile.NAME);
		if (scheme != null && scheme.get("tagsets") instanceof JsonArray sets) {
			for (JsonElement each : sets) {
				Set<String> tags = all.computeIfAbsent(text(each.getAsJsonObject(), "layer") + '.' + text(each.getAsJsonObject(), "name"), key -> new TreeSet<>());
				each.getAsJsonObject().getAsJsonArray("tags").forEach(tag -> tags.add(String.valueOf(text(tag.getAsJsonObject(), "value"))));
			}
		}
		return all;
	}

	private void compareManifests() throws IOException {
		JsonObject old = json(before, Manifest.FILE);
		JsonObject fresh = json(after, Manifest.FILE);
		if (old != null && fresh != null) {
			for (String key : List.of("format_version", "annotations_only", "licence", "annotator")) {
				if (old.has(key) && fresh.has(key) && !old.get(key).equals(fresh.get(key))) {
					breaking.add(DiffNote.of(Kind.TERMS_CHANGED, key, old.get(key), fresh.get(key)));
				}
			}
		}
	}

	private List<ReleaseDiff.AgreementDiff> agreement() throws IOException {
		Map<String, Double> old = figures(before);
		Map<String, Double> fresh = figures(after);
		Set<String> all = new TreeSet<>(old.keySet());
		all.addAll(fresh.keySet());
		List<ReleaseDiff.AgreementDiff> diffs = new ArrayList<>();
		for (String name : all) {
			if (!Objects.equals(old.get(name), fresh.get(name))) {
				int at = name.indexOf(' ');
				diffs.add(new ReleaseDiff.AgreementDiff(name.substring(0, at), name.substring(at + 1), old.get(name), fresh.get(name)));
			}
		}
		return diffs;
	}

	private static Map<String, Double> figures(Path release) throws IOException {
		Map<String, Double> figures = new LinkedHashMap<>();
		JsonObject json = json(release, AgreementTable.FILE);
		if (json != null && json.get("results") instanceof JsonArray results) {
			for (JsonElement each : results) {
				JsonObject result = each.getAsJsonObject();
				String label = text(result, "label");
				figures.put(text(result, "layer") + ' ' + text(result, "measure") + (label == null ? "" : " (" + label + ")"), result.get("value").getAsDouble());
			}
		}
		return figures;
	}

	private ReleaseDiff.Level level(List<TableDiff> diffs, List<ReleaseDiff.AgreementDiff> agreement) {
		if (!breaking.isEmpty()) {
			return ReleaseDiff.Level.MAJOR;
		}
		if (!additions.isEmpty()) {
			return ReleaseDiff.Level.MINOR;
		}
		return diffs.stream().allMatch(TableDiff::isEmpty) && agreement.isEmpty() ? ReleaseDiff.Level.NONE : ReleaseDiff.Level.PATCH;
	}

	/** The version after a step of this level; {@value #FIRST} where there was none. */
	static String next(String version, ReleaseDiff.Level level) {
		if (version == null || !Edition.isVersion(version)) {
			return FIRST;
		}
		String[] parts = version.split("\\.");
		int major = Integer.parseInt(parts[0]);
		int minor = Integer.parseInt(parts[1]);
		int patch = Integer.parseInt(parts[2]);
		return switch (level) {
		case NONE -> version;
		case PATCH -> major + "." + minor + '.' + (patch + 1);
		case MINOR -> major + "." + (minor + 1) + ".0";
		case MAJOR -> major + 1 + ".0.0";
		};
	}

	private static JsonObject json(Path release, String name) throws IOException {
		Path file = release.resolve(name);
		return Files.isRegularFile(file) ? JsonLines.parse(Files.readString(file)) : null;
	}

	private static String text(JsonObject object, String key) {
		return object == null ? null : ReleaseRows.text(object, key);
	}
}
