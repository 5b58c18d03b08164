// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.standoff;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/**
 * The objects of a JSON file that holds a list of them, at the top or within objects around it, or one alone.
 *
 * @param entries the objects, as far as the file could be read
 * @param brokenLine the line from which on the file is no JSON, counted from 1; 0 where all is well
 * @param broken why, for a user to read
 */
@SuppressWarnings("nls")
public record JsonEntries(List<Entry> entries, int brokenLine, String broken) {
	private static final TypeAdapter<JsonElement> ELEMENTS = new Gson().getAdapter(JsonElement.class);
	/** The reader tells its place only in words. */
	private static final Pattern LINE = Pattern.compile(" at line (\\d+) ");

	/** One object and the line that it begins in, counted from 1. */
	public record Entry(int line, JsonObject json) {
	}

	/**
	 * Reads as far as the text is JSON.
	 *
	 * @param within the keys of objects around a list behind which the list stands
	 * @param mark the key that tells an object that stands alone from one around a list
	 */
	public static JsonEntries read(String text, Set<String> within, String mark) {
		List<Entry> entries = new ArrayList<>();
		JsonReader reader = new JsonReader(new StringReader(text));
		reader.setStrictness(Strictness.STRICT);
		try {
			element(reader, within, mark, entries);
			if (reader.peek() != JsonToken.END_DOCUMENT) {
				throw new MalformedJsonException("more than one value");
			}
			return new JsonEntries(List.copyOf(entries), 0, "");
		} catch (IOException | JsonParseException | IllegalStateException | NumberFormatException | StackOverflowError e) {
			return new JsonEntries(List.copyOf(entries), line(reader), String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceFirst(" at line .*", ""));
		}
	}

	private static int line(JsonReader reader) {
		Matcher matcher = LINE.matcher(reader.toString());
		return matcher.find() ? Integer.parseInt(matcher.group(1)) : 1;
	}

	private static void element(JsonReader reader, Set<String> within, String mark, List<Entry> entries) throws IOException {
		if (reader.peek() == JsonToken.BEGIN_ARRAY) {
			reader.beginArray();
			while (reader.hasNext()) {
				entry(reader, entries);
			}
			reader.endArray();
		} else if (reader.peek() == JsonToken.BEGIN_OBJECT) {
			object(reader, within, mark, entries);
		} else {
			throw new MalformedJsonException("no JSON object");
		}
	}

	private static void entry(JsonReader reader, List<Entry> entries) throws IOException {
		int line = line(reader);
		JsonElement element = ELEMENTS.read(reader);
		// What is no object is told of like one that says nothing.
		entries.add(new Entry(line, element instanceof JsonObject json ? json : new JsonObject()));
	}

	/** One around a list or one alone: told when all its keys are known, since their order is free. */
	private static void object(JsonReader reader, Set<String> within, String mark, List<Entry> entries) throws IOException {
		int line = line(reader);
		JsonObject own = new JsonObject();
		reader.beginObject();
		while (reader.hasNext()) {
			String name = reader.nextName();
			if (within.contains(name) && (reader.peek() == JsonToken.BEGIN_ARRAY || reader.peek() == JsonToken.BEGIN_OBJECT)) {
				element(reader, within, mark, entries);
			} else {
				own.add(name, ELEMENTS.read(reader));
			}
		}
		reader.endObject();
		if (own.has(mark)) {
			entries.add(new Entry(line, own));
		}
	}
}
