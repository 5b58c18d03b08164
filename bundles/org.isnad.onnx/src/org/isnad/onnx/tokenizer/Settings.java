// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx.tokenizer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.eclipse.osgi.util.NLS;

/** One object of tokenizer.json, with its place in the file for messages. */
record Settings(JsonObject json, String place) {
	String type() throws TokenizerException {
		return string("type", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	boolean has(String key) {
		return json.has(key) && !json.get(key).isJsonNull();
	}

	/** The object of this key, or null where there is none. */
	Settings child(String key) throws TokenizerException {
		return has(key) ? of(json.get(key), place + '.' + key) : null;
	}

	List<Settings> children(String key) throws TokenizerException {
		List<Settings> children = new ArrayList<>();
		for (JsonElement each : array(key)) {
			children.add(of(each, place + '.' + key + '[' + children.size() + ']'));
		}
		return children;
	}

	List<JsonElement> array(String key) throws TokenizerException {
		if (!has(key)) {
			return List.of();
		}
		if (!json.get(key).isJsonArray()) {
			throw wrong(key);
		}
		return json.getAsJsonArray(key).asList();
	}

	String string(String key, String otherwise) throws TokenizerException {
		try {
			return has(key) ? json.get(key).getAsString() : otherwise;
		} catch (RuntimeException e) {
			throw wrong(key);
		}
	}

	boolean flag(String key, boolean otherwise) throws TokenizerException {
		try {
			return has(key) ? json.get(key).getAsBoolean() : otherwise;
		} catch (RuntimeException e) {
			throw wrong(key);
		}
	}

	int number(String key, int otherwise) throws TokenizerException {
		try {
			return has(key) ? json.get(key).getAsInt() : otherwise;
		} catch (RuntimeException e) {
			throw wrong(key);
		}
	}

	/** A pattern: {@code {"String": …}} or {@code {"Regex": …}}. */
	Pattern pattern(String key) throws TokenizerException {
		Settings pattern = child(key);
		if (pattern == null) {
			throw wrong(key);
		}
		try {
			return pattern.has("String") ? Pattern.compile(pattern.string("String", ""), Pattern.LITERAL) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					: Pattern.compile(pattern.string("Regex", ""), Pattern.UNICODE_CHARACTER_CLASS); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (PatternSyntaxException e) {
			throw wrong(key);
		}
	}

	TokenizerException wrong(String key) {
		return new TokenizerException(NLS.bind(Messages.wrongSetting, place + '.' + key));
	}

	/** Something that this tokenizer cannot do. */
	TokenizerException unsupported(String supported) throws TokenizerException {
		return new TokenizerException(NLS.bind(Messages.unsupported, new Object[] { place, type(), supported }));
	}

	static Settings of(JsonElement element, String place) throws TokenizerException {
		if (element == null || !element.isJsonObject()) {
			throw new TokenizerException(NLS.bind(Messages.wrongSetting, place));
		}
		return new Settings(element.getAsJsonObject(), place);
	}
}
