// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.standoff.Item;
import org.isnad.exchange.standoff.ItemType;
import org.isnad.exchange.standoff.RowParts;
import org.isnad.model.file.Ids;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Reads what one annotation says: its type and tags from the bodies, its words from the targets. For one file. */
@SuppressWarnings("nls")
final class AnnotationReader {
	/** What a target says of words: its file by name or null, its position or null, its quotation or null. */
	record Words(String source, Item.Place position, String exact, String prefix, String suffix) {
	}

	/** An annotation read; the words are still to be found in the text. */
	record Read(Item item, List<Words> words, List<String> sources) {
	}

	private final Path file;
	private final ImportLog log;
	private final Map<String, ItemType> types;

	AnnotationReader(Path file, ImportLog log, Map<String, ItemType> types) {
		this.file = file;
		this.log = log;
		this.types = types;
	}

	/** The annotation, or null where it is none that has a place here, which is then told. */
	Read read(int line, JsonObject json) {
		ItemType type = null;
		Map<String, String> tags = new LinkedHashMap<>();
		JsonObject rest = new JsonObject();
		JsonArray comments = new JsonArray();
		for (JsonElement each : list(json.get("body"))) {
			String value = each instanceof JsonObject body ? RowParts.text(body, "value") : null;
			String purpose = each instanceof JsonObject body ? String.valueOf(RowParts.text(body, "purpose")) : "";
			ItemType named = value == null ? null : type(value);
			int equals = value == null ? -1 : value.indexOf('=');
			if (value == null) {
				log.lose(file, Messages.lossBody, 1);
			} else if (WebAnnotationImport.JSON.equals(RowParts.text((JsonObject) each, "format"))) {
				describe(line, value, rest);
			} else if (named != null && type == null && !"commenting".equals(purpose)) {
				type = named;
			} else if ("tagging".equals(purpose) && equals > 0) {
				tags.put(value.substring(0, equals), value.substring(equals + 1));
			} else if ("commenting".equals(purpose) || "describing".equals(purpose) || "null".equals(purpose)) {
				JsonObject comment = new JsonObject();
				comment.addProperty("text", value);
				comments.add(comment);
			} else {
				log.lose(file, NLS.bind(Messages.lossTag, value), 1);
			}
		}
		if (type == null) {
			log.lose(file, Messages.lossType, 1);
			return null;
		}
		if (!comments.isEmpty() && !rest.has("comments")) {
			rest.add("comments", comments);
		}
		provenance(json, rest);
		Map<String, List<String>> links = links(rest);
		String iri = String.valueOf(RowParts.text(json, "id"));
		String own = WebAnnotationIds.own(iri);
		String id = own != null ? own : Ids.derived(type.prefix(), "web", file.getFileName().toString(), iri, Integer.toString(line));
		return read(new Item(type, id, List.of(), tags, links, rest), json);
	}

	private Read read(Item item, JsonObject json) {
		List<Words> words = new ArrayList<>();
		List<String> sources = new ArrayList<>();
		for (JsonElement target : list(json.get("target"))) {
			if (target instanceof JsonObject specific && specific.has("selector")) {
				words.add(words(specific));
				sources.add(String.valueOf(RowParts.text(specific, "source")));
			} else if (target.isJsonPrimitive()) {
				sources.add(target.getAsString());
			} else if (target instanceof JsonObject specific) {
				sources.add(String.valueOf(RowParts.text(specific, specific.has("source") ? "source" : "id")));
			}
		}
		return new Read(item, words, sources);
	}

	private ItemType type(String value) {
		ItemType mapped = types.get(value.toLowerCase(Locale.ROOT));
		return mapped != null ? mapped : ItemType.of(value).orElse(null);
	}

	/** What our own export says beyond the terms of the standard. */
	private void describe(int line, String value, JsonObject rest) {
		try {
			if (JsonParser.parseString(value) instanceof JsonObject known) {
				known.entrySet().forEach(entry -> rest.add(entry.getKey(), entry.getValue()));
				return;
			}
		} catch (JsonParseException e) {
			// told below, like any other value that is no object
		}
		log.skip(file, line, Messages.badDescription);
	}

	private static void provenance(JsonObject json, JsonObject rest) {
		String created = RowParts.text(json, "created");
		if (created != null && !rest.has("created")) {
			rest.addProperty("created", created);
		}
		String creator = json.get("creator") instanceof JsonObject person ? RowParts.text(person, "name") : RowParts.text(json, "creator");
		if (creator != null && !rest.has("created_by")) {
			rest.addProperty("created_by", creator);
		}
	}

	/** Takes the links out of what the export says beyond the standard; what points at another's annotation is no link of ours. */
	private static Map<String, List<String>> links(JsonObject rest) {
		Map<String, List<String>> links = new LinkedHashMap<>();
		if (rest.remove(WebAnnotationImport.LINKS) instanceof JsonObject roles) {
			roles.entrySet().forEach(role -> {
				List<String> ids = new ArrayList<>();
				for (JsonElement iri : list(role.getValue())) {
					String own = iri.isJsonPrimitive() ? WebAnnotationIds.own(iri.getAsString()) : null;
					if (own != null) {
						ids.add(own);
					}
				}
				links.put(role.getKey(), ids);
			});
		}
		return links;
	}

	private static Words words(JsonObject target) {
		Item.Place position = null;
		String exact = null;
		String prefix = "";
		String suffix = "";
		for (JsonObject selector : selectors(target.get("selector"))) {
			String type = String.valueOf(RowParts.text(selector, "type"));
			if ("TextPositionSelector".equals(type)) {
				position = new Item.Place(number(selector, "start"), number(selector, "end"));
			} else if ("TextQuoteSelector".equals(type)) {
				exact = RowParts.text(selector, "exact");
				prefix = selector.has("prefix") ? String.valueOf(RowParts.text(selector, "prefix")) : "";
				suffix = selector.has("suffix") ? String.valueOf(RowParts.text(selector, "suffix")) : "";
			}
		}
		return new Words(RowParts.text(target, "source"), position, exact, prefix, suffix);
	}

	/** The selectors side by side, and those that refine one of a text; one that refines a node of a page counts from there and not in the text. */
	private static List<JsonObject> selectors(JsonElement given) {
		List<JsonObject> selectors = new ArrayList<>();
		for (JsonElement each : list(given)) {
			for (JsonElement at = each; at instanceof JsonObject selector; at = selector.get("refinedBy")) {
				if (!String.valueOf(RowParts.text(selector, "type")).startsWith("Text")) {
					break;
				}
				selectors.add(selector);
			}
		}
		return selectors;
	}

	private static int number(JsonObject json, String key) {
		try {
			return json.get(key) != null && json.get(key).isJsonPrimitive() ? json.get(key).getAsBigDecimal().intValueExact() : -1;
		} catch (NumberFormatException | ArithmeticException e) {
			return -1;
		}
	}

	/** A value or a list of values: the standard lets one stand without brackets. */
	static List<JsonElement> list(JsonElement value) {
		return value == null || value.isJsonNull() ? List.of() : value instanceof JsonArray array ? array.asList() : List.of(value);
	}
}
