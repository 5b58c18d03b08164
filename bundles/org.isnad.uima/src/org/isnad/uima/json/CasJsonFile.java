// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.json;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.isnad.uima.xmi.XmiException;

/**
 * The parts of a file, each structure with its line.
 *
 * @param encoding how offsets are counted, such as "UTF-16"; null where the file does not say
 */
@SuppressWarnings("nls")
record CasJsonFile(String encoding, JsonObject types, List<Structure> structures, JsonObject views) {
	/** One structure. */
	record Structure(int line, JsonObject json) {
	}

	private static final TypeAdapter<JsonElement> ELEMENTS = new Gson().getAdapter(JsonElement.class);
	private static final Pattern PLACE = Pattern.compile("at line (\\d+)");

	/** @throws XmiException if it is no JSON or no CAS */
	static CasJsonFile read(byte[] bytes, String name) throws XmiException {
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new XmiException(NLS.bind(Messages.notUtf8, name), e);
		}
		JsonReader reader = new JsonReader(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
		reader.setStrictness(Strictness.STRICT);
		try {
			return read(reader);
		} catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
			throw XmiException.at(line(reader), NLS.bind(Messages.notJson, new Object[] { name, Integer.toString(line(reader)), reason(e) }), e);
		}
	}

	private static CasJsonFile read(JsonReader reader) throws IOException {
		String encoding = null;
		JsonObject types = new JsonObject();
		JsonObject views = new JsonObject();
		List<Structure> structures = new ArrayList<>();
		reader.beginObject();
		while (reader.hasNext()) {
			switch (reader.nextName()) {
			case CasJson.TYPES -> types = ELEMENTS.read(reader).getAsJsonObject();
			case CasJson.VIEWS -> views = ELEMENTS.read(reader).getAsJsonObject();
			case CasJson.HEADER -> {
				JsonElement told = ELEMENTS.read(reader).getAsJsonObject().get(CasJson.OFFSET_ENCODING);
				encoding = told != null && told.isJsonPrimitive() ? told.getAsString() : null;
			}
			case CasJson.STRUCTURES -> structures(reader, structures);
			default -> reader.skipValue();
			}
		}
		reader.endObject();
		return new CasJsonFile(encoding, types, structures, views);
	}

	/** A list, or an object with the ids as keys. */
	private static void structures(JsonReader reader, List<Structure> structures) throws IOException {
		boolean list = reader.peek() == JsonToken.BEGIN_ARRAY;
		if (list) {
			reader.beginArray();
		} else {
			reader.beginObject();
		}
		while (reader.hasNext()) {
			String id = list ? null : reader.nextName();
			int line = line(reader);
			if (ELEMENTS.read(reader) instanceof JsonObject structure) {
				if (id != null) {
					structure.addProperty(CasJson.ID, id);
				}
				structures.add(new Structure(line, structure));
			}
		}
		if (list) {
			reader.endArray();
		} else {
			reader.endObject();
		}
	}

	/** The reader tells where it is only in words. */
	private static int line(JsonReader reader) {
		Matcher place = PLACE.matcher(reader.toString());
		return place.find() ? Integer.parseInt(place.group(1)) : 0;
	}

	private static String reason(Exception e) {
		String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
		return message.replaceFirst(" at line .*", "").replace("Use JsonReader.setStrictness(Strictness.LENIENT) to accept malformed JSON", "malformed");
	}
}
