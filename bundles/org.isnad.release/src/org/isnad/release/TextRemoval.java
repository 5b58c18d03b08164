// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Takes the text out of the rows of a document: offsets and hashes stay, and around each claim a few characters by which its place is found again. */
@SuppressWarnings("nls")
final class TextRemoval {
	static final int CONTEXT = 32;

	private TextRemoval() {
	}

	/** Takes it out of every table. */
	static void apply(Map<String, List<JsonObject>> rows, String text) {
		for (JsonObject row : rows.get(ReleaseTable.DOCUMENTS)) {
			row.add("text", JsonNull.INSTANCE);
			// A title is mostly the first line.
			row.add("title", JsonNull.INSTANCE);
		}
		for (JsonObject row : rows.get(ReleaseTable.CLAIMS)) {
			addContext(row, text);
			row.add("text", JsonNull.INSTANCE);
		}
		for (JsonObject row : rows.get(ReleaseTable.ATTRIBUTION)) {
			row.getAsJsonObject("source").add("text", JsonNull.INSTANCE);
			row.getAsJsonObject("cue").add("text", JsonNull.INSTANCE);
		}
		rows.get(ReleaseTable.ANCHORS).forEach(row -> row.add("text", JsonNull.INSTANCE));
		rows.get(ReleaseTable.MENTIONS).forEach(row -> row.add("text", JsonNull.INSTANCE));
	}

	private static void addContext(JsonObject row, String text) {
		JsonElement split = row.remove("split");
		var spans = row.getAsJsonArray("spans_utf16");
		if (spans.isEmpty()) {
			row.add("prefix", JsonNull.INSTANCE);
			row.add("suffix", JsonNull.INSTANCE);
		} else {
			int begin = spans.get(0).getAsJsonObject().get("start").getAsInt();
			int end = spans.get(spans.size() - 1).getAsJsonObject().get("end").getAsInt();
			row.addProperty("prefix", prefix(text, begin));
			row.addProperty("suffix", suffix(text, end));
		}
		// The split is the last key of every row.
		row.add("split", split);
	}

	/** The characters before a UTF-16 offset, at most 32. */
	static String prefix(String text, int begin) {
		return text.substring(text.offsetByCodePoints(begin, -Math.min(CONTEXT, text.codePointCount(0, begin))), begin);
	}

	/** The characters behind a UTF-16 offset, at most 32. */
	static String suffix(String text, int end) {
		return text.substring(end, text.offsetByCodePoints(end, Math.min(CONTEXT, text.codePointCount(end, text.length()))));
	}
}
