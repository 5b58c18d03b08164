// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.tei;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.DocumentText;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.standoff.Item;
import org.isnad.exchange.standoff.ItemReader;
import org.isnad.exchange.standoff.ItemType;
import org.isnad.model.file.Ids;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Makes items of the annotations of a TEI file. For one file. */
@SuppressWarnings("nls")
final class TeiItems {
	private static final Pattern RANGE = Pattern.compile("#?string-range\\(\\s*#?([^,\\s]+)\\s*,\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*\\)");

	private final Path file;
	private final String name;
	private final DocumentText text;
	private final int length;
	private final ImportLog log;

	TeiItems(Path file, String name, DocumentText text, ImportLog log) {
		this.file = file;
		this.name = name;
		this.text = text;
		this.length = text.toCodePoint(text.length());
		this.log = log;
	}

	void read(List<TeiFile.Annotation> annotations, ItemReader items) {
		Map<String, String> ids = new HashMap<>();
		for (TeiFile.Annotation each : annotations) {
			ItemType type = type(each);
			if (each.xmlId != null && type != null) {
				ids.put("#" + each.xmlId, id(each, type));
			}
		}
		for (TeiFile.Annotation each : annotations) {
			ItemType type = type(each);
			if (type == null) {
				log.lose(file, NLS.bind(Messages.lossType, String.valueOf(each.ana)), 1);
				continue;
			}
			boolean inline = each.begin >= 0;
			List<Item.Place> places = inline ? List.of(new Item.Place(text.toCodePoint(each.begin), text.toCodePoint(each.end))) : places(each);
			if (places != null && (!inline || each.end > each.begin)) {
				items.add(each.line, new Item(type, id(each, type), places, tags(each), links(each, ids), rest(each)));
			}
		}
	}

	private static ItemType type(TeiFile.Annotation annotation) {
		for (String each : annotation.ana == null ? new String[0] : annotation.ana.strip().split("\\s+")) {
			ItemType type = ItemType.of(each.startsWith("#") ? each.substring(1) : each).orElse(null);
			if (type != null) {
				return type;
			}
		}
		return null;
	}

	/** Our own files name the id; of others it follows from the place, so that reading a file again doubles nothing. */
	private String id(TeiFile.Annotation annotation, ItemType type) {
		if (annotation.n != null && annotation.begin < 0) {
			return annotation.n;
		}
		String own = annotation.xmlId != null ? annotation.xmlId : annotation.begin + " " + annotation.end + " " + annotation.line + " " + annotation.target;
		return Ids.derived(type.prefix(), "tei", name, own);
	}

	/** The words that pointers name; null where one of them is not in the text, which is then told. */
	private List<Item.Place> places(TeiFile.Annotation annotation) {
		List<Item.Place> places = new ArrayList<>();
		String target = annotation.target == null ? "" : annotation.target.replaceAll(",\\s+", ",");
		for (String pointer : target.isBlank() ? new String[0] : target.strip().split("\\s+")) {
			Matcher range = RANGE.matcher(pointer);
			int begin = range.matches() ? Integer.parseInt(range.group(2)) : -1;
			int end = range.matches() ? begin + Integer.parseInt(range.group(3)) : -1;
			if (!range.matches() || !TeiImport.TEXT.equals(range.group(1)) || end > length) {
				log.skip(file, annotation.line, NLS.bind(Messages.badPointer, pointer, Integer.toString(length)));
				return null;
			}
			places.add(new Item.Place(begin, end));
		}
		return places;
	}

	private static Map<String, String> tags(TeiFile.Annotation annotation) {
		Map<String, String> tags = new LinkedHashMap<>(annotation.notes);
		tags.remove(TeiImport.REST);
		return tags;
	}

	private static Map<String, List<String>> links(TeiFile.Annotation annotation, Map<String, String> ids) {
		Map<String, List<String>> links = new LinkedHashMap<>();
		annotation.links.forEach((role, targets) -> links.put(role, targets.stream().map(target -> ids.getOrDefault(target, target)).toList()));
		return links;
	}

	private JsonObject rest(TeiFile.Annotation annotation) {
		String rest = annotation.notes.get(TeiImport.REST);
		if (rest == null) {
			return new JsonObject();
		}
		try {
			if (JsonParser.parseString(rest) instanceof JsonObject json) {
				return json;
			}
		} catch (JsonParseException e) {
			// told below, like any other value that is no object
		}
		log.skip(file, annotation.line, Messages.badRest);
		return new JsonObject();
	}
}
