// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.jsonl.Column;
import org.isnad.exchange.jsonl.JsonLines;
import org.isnad.exchange.jsonl.SchemeFile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Holds every tag of the rows against the tagsets in the scheme of the release. Where the scheme has no tagset for a key, any value may stand there. */
@SuppressWarnings("nls")
final class TagCheck {
	private final Map<String, Set<String>> tagsets = new HashMap<>();
	/** The same by the columns themselves: this is asked for every value. */
	private final Map<Column, Set<String>> byColumn = new IdentityHashMap<>();

	/** Reads the scheme of a release; where there is none that can be read, that is told and every value passes. */
	TagCheck(Path release, Findings findings) {
		Path scheme = release.resolve(SchemeFile.NAME);
		if (!Files.isRegularFile(scheme, LinkOption.NOFOLLOW_LINKS)) {
			// The check of the checksums tells of it.
			return;
		}
		try {
			read(JsonLines.parse(Files.readString(scheme)));
			ReleaseTable.all(false).forEach(table -> gather(table.columns()));
			ReleaseTable.all(true).forEach(table -> gather(table.columns()));
		} catch (IOException | IllegalStateException | UnsupportedOperationException e) {
			tagsets.clear();
			byColumn.clear();
			findings.fail(SchemeFile.NAME, NLS.bind(Messages.notJson, String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
		}
	}

	private void gather(List<Column> columns) {
		for (Column column : columns) {
			gather(column.fields());
			if (column.layer() != null && tagsets.containsKey(name(column))) {
				byColumn.put(column, tagsets.get(name(column)));
			}
		}
	}

	private static String name(Column column) {
		return column.layer().id() + '.' + column.tagset();
	}

	/** Holds a row against the tagsets. Safe for use from several threads. */
	void check(ReleaseRow row, List<Column> columns, Findings findings) {
		check(row, row.json(), columns, findings);
	}

	private void read(JsonObject scheme) throws IOException {
		if (!(scheme.get("tagsets") instanceof JsonArray sets)) {
			throw new IOException("tagsets");
		}
		for (JsonElement each : sets) {
			JsonObject set = each.getAsJsonObject();
			Set<String> values = tagsets.computeIfAbsent(ReleaseRows.text(set, "layer") + '.' + ReleaseRows.text(set, "name"), key -> new HashSet<>());
			if (!(set.get("tags") instanceof JsonArray tags)) {
				throw new IOException("tags");
			}
			tags.forEach(tag -> values.add(ReleaseRows.text(tag.getAsJsonObject(), "value")));
		}
	}

	private void check(ReleaseRow row, JsonObject object, List<Column> columns, Findings findings) {
		for (Column column : columns) {
			if (column.layer() == null && column.fields().isEmpty()) {
				continue;
			}
			JsonElement value = object.get(column.name());
			switch (value) {
			case JsonObject inner -> check(row, inner, column.fields(), findings);
			case JsonArray many -> many.forEach(each -> checkOne(row, column, each, findings));
			case null, default -> checkOne(row, column, value, findings);
			}
		}
	}

	private void checkOne(ReleaseRow row, Column column, JsonElement value, Findings findings) {
		if (value instanceof JsonObject inner) {
			check(row, inner, column.fields(), findings);
		} else if (value instanceof JsonPrimitive tag && column.layer() != null) {
			Set<String> tags = byColumn.get(column);
			if (tags != null && !tags.contains(tag.getAsString())) {
				findings.fail(row, NLS.bind(Messages.noTag, new Object[] { column.name(), tag.getAsString(), name(column) }));
			}
		}
	}
}
