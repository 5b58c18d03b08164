// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.util.Map;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Whether a row says nothing that is not in the corpus already. Keys that are derived, and keys that the format does not know, do not count. */
@SuppressWarnings("nls")
final class SameRow {
	private static final Set<String> DERIVED = Set.of("annotator", "split", "depth", "chain", "scope", "length", "length_utf16", "sets", "source_type", "side");

	private SameRow() {
	}

	/** Whether every value of the row is that of the object, written as a row. A key that the row does not have says nothing. */
	static boolean saysNothingNew(JsonObject row, JsonObject there, boolean top) {
		for (Map.Entry<String, JsonElement> entry : row.entrySet()) {
			String key = entry.getKey();
			// The type and side of a source are its own in its own row, and only repeated in those of attributions.
			boolean derived = DERIVED.contains(key) && !(top && there.has("aliases"));
			if (!derived && there.has(key) && !same(entry.getValue(), there.get(key))) {
				return false;
			}
		}
		return true;
	}

	private static boolean same(JsonElement given, JsonElement there) {
		if (given.isJsonObject() && there.isJsonObject()) {
			return saysNothingNew(given.getAsJsonObject(), there.getAsJsonObject(), false);
		}
		if (given.isJsonArray() && there.isJsonArray()) {
			return same(given.getAsJsonArray(), there.getAsJsonArray());
		}
		return isEmpty(given) ? isEmpty(there) : given.equals(there);
	}

	private static boolean same(JsonArray given, JsonArray there) {
		if (given.size() != there.size()) {
			return false;
		}
		for (int i = 0; i < given.size(); i++) {
			if (!same(given.get(i), there.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isEmpty(JsonElement value) {
		return value.isJsonNull() || value.isJsonArray() && value.getAsJsonArray().isEmpty()
				|| value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean() && !value.getAsBoolean();
	}
}
