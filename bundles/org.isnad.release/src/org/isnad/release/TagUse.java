// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.isnad.core.Scheme;
import org.isnad.exchange.jsonl.Column;
import org.isnad.model.Tag;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Which keys have values that are no tag of their tagset: those cannot be class labels. Safe for use from several threads. */
final class TagUse {
	private final Scheme scheme;
	/** By the columns themselves: this is asked for every value. */
	private final Map<Column, Set<String>> tagsets = new IdentityHashMap<>();
	private final Set<String> open = ConcurrentHashMap.newKeySet();

	TagUse(Scheme scheme) {
		this.scheme = scheme;
		ReleaseTable.all(false).forEach(table -> gather(table.columns()));
		ReleaseTable.all(true).forEach(table -> gather(table.columns()));
	}

	private void gather(List<Column> columns) {
		for (Column column : columns) {
			gather(column.fields());
			if (column.layer() != null && column.kind() == Column.Kind.STRING) {
				scheme.tagset(column.layer(), column.tagset())
						.ifPresent(tagset -> tagsets.put(column, tagset.getTags().stream().map(Tag::getValue).collect(Collectors.toSet())));
			}
		}
	}

	/** Notes the values of a row. */
	void add(String path, List<Column> columns, JsonObject row) {
		for (Column column : columns) {
			if (column.kind() == Column.Kind.OBJECT) {
				add(path + '.' + column.name(), column.fields(), row.getAsJsonObject(column.name()));
			} else if (column.layer() != null && column.kind() == Column.Kind.STRING) {
				Set<String> tags = tagsets.get(column);
				JsonElement value = row.get(column.name());
				if (tags != null && !value.isJsonNull() && !tags.contains(value.getAsString())) {
					open.add(path + '.' + column.name());
				}
			}
		}
	}

	/** Whether every value of a key so far is a tag of its tagset. */
	boolean isClosed(String path) {
		return !open.contains(path);
	}
}
