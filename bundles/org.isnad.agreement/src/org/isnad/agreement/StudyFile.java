// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.isnad.agreement.UnitizingStudy.Continuum;
import org.isnad.agreement.UnitizingStudy.Parameters;
import org.isnad.agreement.UnitizingStudy.Unit;
import org.isnad.model.Span;

/**
 * Reads a study from a JSON file: {@code {"kind":"coding","scale":"nominal","raters":["A","B"],"items":[[1,1],[2,null]]}} with one
 * row an item and one column a rater, or {@code {"kind":"unitizing","length":60,"units":[{"rater":"A","begin":0,"end":10,"label":"x"}]}}.
 * An ordinal scale of strings has their order in {@code "order"}; raters who marked no unit can be named in {@code "raters"}, and the
 * weights of γ stand in {@code "parameters":{"alpha":1,"beta":1,"deltaEmpty":1}}, each 1 where it is left out.
 */
public final class StudyFile {
	private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)"); //$NON-NLS-1$

	private final String file;

	private StudyFile(String file) {
		this.file = file;
	}

	/**
	 * The study in a UTF-8 file.
	 *
	 * @throws StudyException if the file cannot be read or is no study; the message says where and why
	 */
	public static Study read(Path path) throws StudyException {
		String name = path.toString();
		try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
			return read(reader, name);
		} catch (NoSuchFileException missing) {
			throw new StudyException(NLS.bind(Messages.noSuchFile, name), missing);
		} catch (CharacterCodingException binary) {
			throw new StudyException(NLS.bind(Messages.notUtf8, name), binary);
		} catch (IOException failed) {
			throw new StudyException(NLS.bind(Messages.cannotRead, name, failed.getLocalizedMessage()), failed);
		}
	}

	/**
	 * The study that the reader gives.
	 *
	 * @param name what the text is called in messages
	 * @throws IOException    if the reader fails
	 * @throws StudyException if it is no study
	 */
	public static Study read(Reader reader, String name) throws IOException, StudyException {
		StudyFile file = new StudyFile(name);
		JsonObject json = file.parse(reader);
		String kind = file.string(json, "kind"); //$NON-NLS-1$
		return switch (kind) {
		case "coding" -> file.coding(json); //$NON-NLS-1$
		case "unitizing" -> file.unitizing(json); //$NON-NLS-1$
		default -> throw file.malformed("kind", NLS.bind(Messages.unknownKind, kind)); //$NON-NLS-1$
		};
	}

	private JsonObject parse(Reader reader) throws IOException, StudyException {
		JsonReader json = new JsonReader(reader);
		json.setStrictness(Strictness.STRICT);
		try {
			JsonElement element = new Gson().getAdapter(JsonElement.class).read(json);
			if (json.peek() != JsonToken.END_DOCUMENT) {
				throw malformed(json.getPath(), Messages.moreThanOne);
			}
			if (element instanceof JsonObject object) {
				return object;
			}
			throw malformed("$", Messages.notAnObject); //$NON-NLS-1$
		} catch (CharacterCodingException binary) {
			throw binary;
		} catch (IOException | JsonParseException | IllegalStateException syntax) {
			throw new StudyException(NLS.bind(Messages.notJson, file, place(syntax)), syntax);
		}
	}

	/** The parser's messages are for its callers; only the place in them says something to the owner of the file. */
	private static String place(Exception syntax) {
		Matcher place = PLACE.matcher(String.valueOf(syntax.getMessage()));
		return place.find() ? NLS.bind(Messages.lineAndColumn, place.group(1), place.group(2)) : Messages.endsEarly;
	}

	private Study coding(JsonObject json) throws StudyException {
		Scale scale = scale(json);
		List<String> raters = strings(json, "raters"); //$NON-NLS-1$
		if (raters.isEmpty() || new HashSet<>(raters).size() < raters.size()) {
			throw malformed("raters", Messages.ratersTwice); //$NON-NLS-1$
		}
		List<String> order = json.has("order") ? strings(json, "order") : List.of(); //$NON-NLS-1$ //$NON-NLS-2$
		CodingStudy.Builder study = CodingStudy.builder(scale, raters).order(order);
		JsonArray items = array(json, "items"); //$NON-NLS-1$
		for (int i = 0; i < items.size(); i++) {
			String where = "items[" + i + ']'; //$NON-NLS-1$
			if (!(items.get(i) instanceof JsonArray row) || row.size() != raters.size() && !row.isEmpty()) {
				throw malformed(where, NLS.bind(Messages.rowLength, raters.size()));
			}
			List<Object> ratings = new ArrayList<>();
			for (int r = 0; r < raters.size(); r++) {
				ratings.add(row.isEmpty() ? null : rating(row.get(r), scale, order, where + '[' + r + ']'));
			}
			study.item(Integer.toString(i), ratings);
		}
		return study.build();
	}

	private Scale scale(JsonObject json) throws StudyException {
		String name = string(json, "scale"); //$NON-NLS-1$
		try {
			return Scale.of(name);
		} catch (IllegalArgumentException unknown) {
			throw malformed("scale", NLS.bind(Messages.unknownScale, name)); //$NON-NLS-1$
		}
	}

	private Object rating(JsonElement value, Scale scale, List<String> order, String where) throws StudyException {
		if (value.isJsonNull()) {
			return null;
		}
		if (scale == Scale.SET) {
			if (!(value instanceof JsonArray labels)) {
				throw malformed(where, Messages.needsArray);
			}
			List<String> set = new ArrayList<>();
			for (JsonElement label : labels) {
				set.add(primitive(label, where).getAsString());
			}
			return set;
		}
		JsonPrimitive primitive = primitive(value, where);
		if (primitive.isNumber()) {
			double number = primitive.getAsDouble();
			if (!Double.isFinite(number) || scale == Scale.RATIO && number < 0) {
				throw malformed(where, Messages.badNumber);
			}
			return number;
		}
		boolean ordered = scale == Scale.ORDINAL && order.contains(primitive.getAsString());
		if (scale != Scale.NOMINAL && !ordered) {
			throw malformed(where, scale == Scale.ORDINAL ? Messages.needsOrder : Messages.needsNumber);
		}
		return primitive.getAsString();
	}

	private Study unitizing(JsonObject json) throws StudyException {
		int length = integer(json, "length", "length"); //$NON-NLS-1$ //$NON-NLS-2$
		if (length < 1) {
			throw malformed("length", Messages.badLength); //$NON-NLS-1$
		}
		Map<String, List<Unit>> units = new LinkedHashMap<>();
		if (json.has("raters")) { //$NON-NLS-1$
			strings(json, "raters").forEach(rater -> units.put(rater, new ArrayList<>())); //$NON-NLS-1$
		}
		JsonArray all = array(json, "units"); //$NON-NLS-1$
		for (int i = 0; i < all.size(); i++) {
			String where = "units[" + i + ']'; //$NON-NLS-1$
			if (!(all.get(i) instanceof JsonObject unit)) {
				throw malformed(where, Messages.notAnObject);
			}
			int begin = integer(unit, "begin", where); //$NON-NLS-1$
			int end = integer(unit, "end", where); //$NON-NLS-1$
			if (begin < 0 || end <= begin || end > length) {
				throw malformed(where, NLS.bind(Messages.badUnit, new Object[] { begin, end, length }));
			}
			JsonElement label = unit.get("label"); //$NON-NLS-1$
			units.computeIfAbsent(string(unit, "rater"), rater -> new ArrayList<>()) //$NON-NLS-1$
					.add(new Unit(Span.of(begin, end), label == null || label.isJsonNull() ? null : primitive(label, where).getAsString()));
		}
		return new UnitizingStudy(units.keySet(), List.of(new Continuum(length, List.copyOf(units.values()))), parameters(json));
	}

	private Parameters parameters(JsonObject json) throws StudyException {
		if (!json.has("parameters")) { //$NON-NLS-1$
			return Parameters.USUAL;
		}
		if (!(json.get("parameters") instanceof JsonObject given)) { //$NON-NLS-1$
			throw malformed("parameters", Messages.notAnObject); //$NON-NLS-1$
		}
		try {
			return new Parameters(parameter(given, "alpha"), parameter(given, "beta"), parameter(given, "deltaEmpty")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} catch (IllegalArgumentException outOfRange) {
			throw malformed("parameters", Messages.badParameters); //$NON-NLS-1$
		}
	}

	private double parameter(JsonObject given, String key) throws StudyException {
		if (!given.has(key)) {
			return 1;
		}
		if (given.get(key) instanceof JsonPrimitive value && value.isNumber()) {
			return value.getAsDouble();
		}
		throw malformed("parameters." + key, Messages.needsNumberHere); //$NON-NLS-1$
	}

	private int integer(JsonObject json, String key, String where) throws StudyException {
		if (json.get(key) instanceof JsonPrimitive value && value.isNumber()) {
			try {
				return new BigDecimal(value.getAsString()).intValueExact();
			} catch (ArithmeticException notWhole) {
				throw malformed(where + '.' + key, Messages.needsInteger);
			}
		}
		throw malformed(where + '.' + key, Messages.needsInteger);
	}

	private String string(JsonObject json, String key) throws StudyException {
		if (json.get(key) instanceof JsonPrimitive value && value.isString()) {
			return value.getAsString();
		}
		throw malformed(key, Messages.needsString);
	}

	private List<String> strings(JsonObject json, String key) throws StudyException {
		List<String> strings = new ArrayList<>();
		for (JsonElement element : array(json, key)) {
			strings.add(primitive(element, key).getAsString());
		}
		return strings;
	}

	private JsonArray array(JsonObject json, String key) throws StudyException {
		if (json.get(key) instanceof JsonArray array) {
			return array;
		}
		throw malformed(key, Messages.needsArray);
	}

	private JsonPrimitive primitive(JsonElement element, String where) throws StudyException {
		if (element instanceof JsonPrimitive primitive) {
			return primitive;
		}
		throw malformed(where, Messages.needsPrimitive);
	}

	private StudyException malformed(String where, String cause) {
		return new StudyException(NLS.bind(Messages.malformed, new Object[] { file, where, cause }));
	}
}
