// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.isnad.model.Corpus;
import org.isnad.model.ModelFactory;
import org.isnad.model.Tag;
import org.isnad.model.Tagset;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The tagsets of a corpus as a JSON file beside its tables, so that whoever reads the tables knows the tags. */
@SuppressWarnings("nls")
public final class SchemeFile {
	/** The name of the file. */
	public static final String NAME = "scheme.json";

	private static final Gson PRETTY = new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create();
	/** The largest scheme has some hundred tags; what is much longer is another program's file of this name. */
	private static final long LARGEST = 4 << 20;

	/**
	 * What a file says.
	 *
	 * @param profile the id of the profile, or null
	 * @param guidelineVersion the version of the guideline, or null
	 * @param tagsets new tagsets, in the order of the file
	 */
	record Content(String profile, String guidelineVersion, List<Tagset> tagsets) {
		/** Whether every tag of these tagsets is here too. */
		boolean covers(List<Tagset> others) {
			return keys(tagsets).containsAll(keys(others));
		}

		private static Set<String> keys(List<Tagset> tagsets) {
			return tagsets.stream().flatMap(set -> set.getTags().stream().map(tag -> set.getLayer() + '.' + set.getName() + '=' + tag.getValue())).collect(Collectors.toSet());
		}
	}

	private SchemeFile() {
	}

	/** The profile, the guideline version and the tagsets of a corpus. */
	public static JsonObject of(Corpus corpus) {
		JsonObject scheme = new JsonObject();
		scheme.addProperty("profile", corpus.getProfile());
		scheme.addProperty("guideline_version", corpus.getGuidelineVersion());
		JsonArray tagsets = new JsonArray();
		corpus.getTagsets().forEach(tagset -> tagsets.add(json(tagset)));
		scheme.add("tagsets", tagsets);
		return scheme;
	}

	private static JsonObject json(Tagset tagset) {
		JsonObject json = new JsonObject();
		json.addProperty("layer", tagset.getLayer());
		json.addProperty("name", tagset.getName());
		json.addProperty("label_en", tagset.getLabelEn());
		json.addProperty("label_ar", tagset.getLabelAr());
		json.addProperty("active", tagset.isActive());
		JsonArray tags = new JsonArray();
		for (Tag tag : tagset.getTags()) {
			JsonObject each = new JsonObject();
			each.addProperty("value", tag.getValue());
			each.addProperty("label_en", tag.getLabelEn());
			each.addProperty("label_ar", tag.getLabelAr());
			each.addProperty("description", tag.getDescription());
			tags.add(each);
		}
		json.add("tags", tags);
		return json;
	}

	static void write(Path folder, Corpus corpus) throws IOException {
		Files.writeString(folder.resolve(NAME), PRETTY.toJson(of(corpus)) + '\n', StandardCharsets.UTF_8);
	}

	/** Reads a file. What is no scheme of ours gives null: another program may keep something else under the name. */
	static Content read(Path file) throws IOException, RowException {
		if (Files.size(file) > LARGEST) {
			return null;
		}
		Row scheme = new Row(file, 0, JsonLines.parse(Files.readString(file, StandardCharsets.UTF_8)));
		if (!scheme.has("tagsets")) {
			return null;
		}
		List<Tagset> tagsets = new ArrayList<>();
		for (Row each : scheme.objects("tagsets")) {
			if (each.has("layer") && each.has("name")) {
				tagsets.add(tagset(each));
			}
		}
		return new Content(scheme.text("profile"), scheme.text("guideline_version"), tagsets);
	}

	private static Tagset tagset(Row row) throws RowException {
		Tagset tagset = ModelFactory.eINSTANCE.createTagset();
		tagset.setLayer(row.text("layer"));
		tagset.setName(row.text("name"));
		tagset.setLabelEn(row.text("label_en"));
		tagset.setLabelAr(row.text("label_ar"));
		tagset.setActive(!row.has("active") || row.flag("active"));
		for (Row each : row.objects("tags")) {
			Tag tag = ModelFactory.eINSTANCE.createTag();
			tag.setValue(each.text("value"));
			tag.setLabelEn(each.text("label_en"));
			tag.setLabelAr(each.text("label_ar"));
			tag.setDescription(each.text("description"));
			if (tag.getValue() != null) {
				tagset.getTags().add(tag);
			}
		}
		return tagset;
	}
}
