// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.HashMap;
import java.util.Map;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Takes the texts out of the rows of a release: offsets and hashes stay, and around each claim a few characters by which its place is found again. */
@SuppressWarnings("nls")
final class TextRemoval {
	private static final int CONTEXT = 32;

	private TextRemoval() {
	}

	/** Takes them out of every table. */
	static void apply(ReleaseRows rows) {
		Map<String, String> texts = new HashMap<>();
		for (JsonObject row : rows.rows(ReleaseTable.DOCUMENTS)) {
			texts.put(ReleaseRows.text(row, "doc_id"), ReleaseRows.text(row, "text"));
			row.add("text", JsonNull.INSTANCE);
			// A title is mostly the first line.
			row.add("title", JsonNull.INSTANCE);
		}
		for (JsonObject row : rows.rows(ReleaseTable.CLAIMS)) {
			addContext(row, texts.get(ReleaseRows.text(row, "doc_id")));
			row.add("text", JsonNull.INSTANCE);
		}
		for (JsonObject row : rows.rows(ReleaseTable.ATTRIBUTION)) {
			row.getAsJsonObject("source").add("text", JsonNull.INSTANCE);
			row.getAsJsonObject("cue").add("text", JsonNull.INSTANCE);
		}
		rows.rows(ReleaseTable.ANCHORS).forEach(row -> row.add("text", JsonNull.INSTANCE));
		rows.rows(ReleaseTable.MENTIONS).forEach(row -> row.add("text", JsonNull.INSTANCE));
		for (JsonObject row : rows.rows(ReleaseTable.NLI)) {
			row.add("premise", JsonNull.INSTANCE);
			row.add("hypothesis", JsonNull.INSTANCE);
		}
	}

	private static void addContext(JsonObject row, String text) {
		var spans = row.getAsJsonArray("spans_utf16");
		if (spans.isEmpty()) {
			row.add("prefix", JsonNull.INSTANCE);
			row.add("suffix", JsonNull.INSTANCE);
			return;
		}
		int begin = spans.get(0).getAsJsonObject().get("start").getAsInt();
		int end = spans.get(spans.size() - 1).getAsJsonObject().get("end").getAsInt();
		int before = text.codePointCount(0, begin);
		int after = text.codePointCount(end, text.length());
		row.addProperty("prefix", text.substring(text.offsetByCodePoints(begin, -Math.min(CONTEXT, before)), begin));
		row.addProperty("suffix", text.substring(end, text.offsetByCodePoints(end, Math.min(CONTEXT, after))));
	}
}
