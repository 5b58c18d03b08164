// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A row of a release whose shape was found right.
 *
 * @param file the path of its file in the release
 * @param line its line, counted from 1
 * @param json the row
 */
record ReleaseRow(String file, int line, JsonObject json) {
	/** The text of a key, or null. */
	String text(String key) {
		return ReleaseRows.text(json, key);
	}

	/** The texts of a list. */
	List<String> texts(String key) {
		List<String> texts = new ArrayList<>();
		for (JsonElement each : json.getAsJsonArray(key)) {
			texts.add(each.getAsString());
		}
		return texts;
	}

	/** An object within the row, with the same place. */
	ReleaseRow object(String key) {
		return new ReleaseRow(file, line, json.getAsJsonObject(key));
	}

	/** The objects of a list. */
	List<JsonObject> objects(String key) {
		List<JsonObject> objects = new ArrayList<>();
		for (JsonElement each : json.getAsJsonArray(key)) {
			objects.add(each.getAsJsonObject());
		}
		return objects;
	}
}
