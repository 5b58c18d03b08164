// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import org.isnad.model.Corpus;
import org.isnad.model.Tag;
import org.isnad.model.Tagset;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The tagsets of the corpus, as JSON. */
@SuppressWarnings("nls")
final class SchemeFile {
	static final String FILE = "scheme.json";

	private SchemeFile() {
	}

	static JsonObject of(Corpus corpus) {
		JsonObject scheme = new JsonObject();
		scheme.addProperty("profile", corpus.getProfile());
		scheme.addProperty("guideline_version", corpus.getGuidelineVersion());
		JsonArray tagsets = new JsonArray();
		corpus.getTagsets().forEach(tagset -> tagsets.add(tagset(tagset)));
		scheme.add("tagsets", tagsets);
		return scheme;
	}

	private static JsonObject tagset(Tagset tagset) {
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
}
