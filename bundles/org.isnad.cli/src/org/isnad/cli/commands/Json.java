// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.function.Function;

/** Builds objects whose keys stand in the order in which they are put. */
final class Json {
	private final JsonObject object = new JsonObject();

	Json put(String key, String value) {
		object.addProperty(key, value);
		return this;
	}

	Json put(String key, Number value) {
		object.addProperty(key, value);
		return this;
	}

	Json put(String key, boolean value) {
		object.addProperty(key, value);
		return this;
	}

	Json put(String key, JsonElement value) {
		object.add(key, value == null ? JsonNull.INSTANCE : value);
		return this;
	}

	Json put(String key, Collection<String> values) {
		return put(key, values, value -> new JsonPrimitive(value));
	}

	<T> Json put(String key, Collection<T> values, Function<T, ? extends JsonElement> each) {
		JsonArray array = new JsonArray();
		values.forEach(value -> array.add(each.apply(value)));
		object.add(key, array);
		return this;
	}

	JsonObject object() {
		return object;
	}
}
