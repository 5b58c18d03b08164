// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * One row of a file, or an object within it, read with its types checked.
 *
 * @param file the file
 * @param line the line, counted from 1
 * @param json the object
 */
record Row(Path file, int line, JsonObject json) {
	/** Ids stand in lists separated by spaces in the corpus' files, and a colon or a number sign has a meaning there. */
	private static final Pattern ID = Pattern.compile("[^\\s:#/\\\\<>\"&\\p{Cc}\\p{Cs}\\p{Z}\\uFFFE\\uFFFF]{1,200}"); //$NON-NLS-1$
	private static final int LONGEST_ID = 200;
	/** So many digits are never more than an int. */
	private static final int SAFE_DIGITS = 9;

	private JsonElement get(String key) {
		JsonElement value = json.get(key);
		return value == null || value.isJsonNull() ? null : value;
	}

	boolean has(String key) {
		return get(key) != null;
	}

	/** A text that the corpus' files can hold, or null. */
	String text(String key) throws RowException {
		String value = anyText(key);
		return value == null ? null : storable(key, value);
	}

	/** Any text, or null. */
	String anyText(String key) throws RowException {
		JsonElement value = get(key);
		if (value != null && !(value.isJsonPrimitive() && value.getAsJsonPrimitive().isString())) {
			throw wrongType(key, Messages.typeText);
		}
		return value == null ? null : value.getAsString();
	}

	private static String storable(String key, String value) throws RowException {
		for (int i = 0; i < value.length();) {
			int c = value.codePointAt(i);
			if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF) {
				throw new RowException(RowException.TAG, NLS.bind(Messages.character, key, Integer.toHexString(c)));
			}
			i += Character.charCount(c);
		}
		return value;
	}

	/** An id, or null. */
	String id(String key) throws RowException {
		String value = anyText(key);
		if (value != null && !isPlainId(value) && !ID.matcher(value).matches()) {
			throw new RowException(RowException.TAG, NLS.bind(Messages.badId, key, value));
		}
		return value;
	}

	/** Most ids are letters and digits alone, and need no look at the rest. */
	private static boolean isPlainId(String value) {
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && (c < 'A' || c > 'Z') && c != '-' && c != '_') {
				return false;
			}
		}
		return !value.isEmpty() && value.length() <= LONGEST_ID;
	}

	/** The id that must be there. */
	String requiredId(String key) throws RowException {
		String value = id(key);
		if (value == null) {
			throw new RowException(RowException.TAG, NLS.bind(Messages.missing, key));
		}
		return value;
	}

	boolean flag(String key) throws RowException {
		JsonElement value = get(key);
		if (value != null && !(value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean())) {
			throw wrongType(key, Messages.typeFlag);
		}
		return value != null && value.getAsBoolean();
	}

	Double number(String key) throws RowException {
		JsonElement value = get(key);
		if (value == null) {
			return null;
		}
		if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isNumber() || !Double.isFinite(value.getAsDouble())) {
			throw wrongType(key, Messages.typeNumber);
		}
		return value.getAsDouble();
	}

	/** A whole number that must be there. */
	int integer(String key) throws RowException {
		JsonElement value = get(key);
		if (value == null || !value.isJsonPrimitive() || !value.getAsJsonPrimitive().isNumber()) {
			throw new RowException(RowException.SPAN, NLS.bind(Messages.type, key, Messages.typeInteger));
		}
		String digits = value.getAsString();
		if (digits.length() <= SAFE_DIGITS && !digits.isEmpty() && isDigits(digits)) {
			return Integer.parseInt(digits);
		}
		try {
			BigDecimal number = value.getAsBigDecimal();
			if (Math.abs((long) number.precision() - number.scale()) > 11) {
				throw new ArithmeticException();
			}
			return number.intValueExact();
		} catch (ArithmeticException | NumberFormatException e) {
			throw new RowException(RowException.SPAN, NLS.bind(Messages.type, key, Messages.typeInteger));
		}
	}

	private static boolean isDigits(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

	/** The texts of a list; empty where there is none. */
	List<String> texts(String key) throws RowException {
		List<String> texts = new ArrayList<>();
		for (JsonElement each : array(key)) {
			if (!each.isJsonPrimitive() || !each.getAsJsonPrimitive().isString()) {
				throw wrongType(key, Messages.typeTexts);
			}
			texts.add(storable(key, each.getAsString()));
		}
		return texts;
	}

	/** The objects of a list; empty where there is none. */
	List<Row> objects(String key) throws RowException {
		List<Row> objects = new ArrayList<>();
		for (JsonElement each : array(key)) {
			if (!each.isJsonObject()) {
				throw wrongType(key, Messages.typeObjects);
			}
			objects.add(new Row(file, line, each.getAsJsonObject()));
		}
		return objects;
	}

	private Iterable<JsonElement> array(String key) throws RowException {
		JsonElement value = get(key);
		if (value != null && !value.isJsonArray()) {
			throw wrongType(key, Messages.typeTexts);
		}
		return value == null ? List.of() : value.getAsJsonArray();
	}

	/** The object of a key; an empty one where there is none. */
	Row object(String key) throws RowException {
		JsonElement value = get(key);
		if (value != null && !value.isJsonObject()) {
			throw wrongType(key, Messages.typeObjects);
		}
		return new Row(file, line, value == null ? new JsonObject() : value.getAsJsonObject());
	}

	private static RowException wrongType(String key, String expected) {
		return new RowException(RowException.TAG, NLS.bind(Messages.type, key, expected));
	}
}
