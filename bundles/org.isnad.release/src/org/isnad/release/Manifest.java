// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.time.Instant;

import org.isnad.core.CorpusStore;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What a release is, in numbers: the tool, the counts of rows, how the data were split, the hashes of the texts. */
@SuppressWarnings("nls")
final class Manifest {
	static final String FILE = "manifest.json";
	static final String FORMAT = "isnad-release";
	static final int VERSION = 2;

	private Manifest() {
	}

	static JsonObject of(CorpusStore store, ReleaseOptions options, ReleaseRows rows, SplitReport report, ReleaseFiles files, String toolVersion, String epoch, String version) {
		JsonObject manifest = new JsonObject();
		manifest.addProperty("format", FORMAT);
		manifest.addProperty("format_version", VERSION);
		manifest.addProperty("version", version);
		JsonObject tool = new JsonObject();
		tool.addProperty("name", "Isnad");
		tool.addProperty("version", toolVersion);
		manifest.add("tool", tool);
		manifest.addProperty("time", time(epoch));
		JsonObject corpus = new JsonObject();
		corpus.addProperty("name", store.corpus().getName());
		corpus.addProperty("language", store.corpus().getLanguage());
		corpus.addProperty("profile", store.corpus().getProfile());
		corpus.addProperty("guideline_version", store.corpus().getGuidelineVersion());
		manifest.add("corpus", corpus);
		manifest.addProperty("annotator", options.annotator());
		manifest.addProperty("annotations_only", options.annotationsOnly());
		manifest.addProperty("licence", options.licence());
		manifest.addProperty("negatives_percent", options.contents().negatives());
		JsonArray formats = new JsonArray();
		options.contents().formats().forEach(formats::add);
		manifest.add("formats", formats);
		JsonObject counts = new JsonObject();
		files.byTable().forEach((table, dataFiles) -> {
			JsonObject each = new JsonObject();
			dataFiles.forEach(file -> each.addProperty(file.split() == null ? table : file.split(), file.rows()));
			counts.add(table, each);
		});
		manifest.add("counts", counts);
		manifest.add("split_report", report.json());
		JsonObject leftOut = new JsonObject();
		leftOut.addProperty("relations", rows.danglingRelations());
		JsonArray documents = new JsonArray();
		rows.documentsWithoutSet().forEach(documents::add);
		leftOut.add("documents", documents);
		manifest.add("left_out", leftOut);
		JsonArray texts = new JsonArray();
		for (DocumentFacts document : rows.documents()) {
			JsonObject text = new JsonObject();
			text.addProperty("doc_id", document.id());
			text.addProperty("sha256", document.sha256());
			text.addProperty("length", document.length());
			texts.add(text);
		}
		manifest.add("texts", texts);
		return manifest;
	}

	/** Only a time that was given (SOURCE_DATE_EPOCH, reproducible-builds.org) is written: a second release of the same corpus has the same bytes. */
	static String time(String epoch) {
		if (epoch == null || !epoch.matches("[0-9]{1,11}")) {
			return null;
		}
		return Instant.ofEpochSecond(Long.parseLong(epoch)).toString();
	}
}
