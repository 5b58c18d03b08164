// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.DocumentText;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Cuts every span out of its text again: once by code points, over an array of them, and once by UTF-16, over the string. The two ways share no code,
 * so that a mistake in one shows. Without the texts, only the offsets are held against the lengths.
 */
@SuppressWarnings("nls")
final class SpanCheck {
	/** A text both ways, or the lengths alone. */
	private record Text(String string, int[] points, int length, int lengthUtf16) {
	}

	private final Findings findings;
	private final Text text;

	/** A check against this document, whose hash and length are checked now. */
	SpanCheck(ReleaseRow document, Findings findings) {
		this.findings = findings;
		String string = document.text("text");
		int length = document.json().get("length").isJsonNull() ? -1 : document.json().get("length").getAsInt();
		int lengthUtf16 = document.json().get("length_utf16").isJsonNull() ? -1 : document.json().get("length_utf16").getAsInt();
		int[] points = string == null ? null : string.codePoints().toArray();
		if (string != null && (!DocumentText.hash(string).equals(document.text("sha256")) || points.length != length || string.length() != lengthUtf16)) {
			findings.fail(document, Messages.hashOfText);
		}
		text = new Text(string, points, length, lengthUtf16);
	}

	/** Holds the tokens of a sentence against the text. */
	void checkTokens(ReleaseRow row) {
		JsonArray words = row.json().getAsJsonArray("tokens");
		JsonArray starts = row.json().getAsJsonArray("starts");
		findings.spansChecked(words.size());
		if (starts.size() != words.size() || !checkTags(row, "ner_tags", TokenRows.ATTRIBUTION_TAGS, words.size()) || !checkTags(row, "claim_tags", TokenRows.CLAIM_TAGS, words.size())) {
			findings.fail(row, NLS.bind(Messages.keyType, "tokens, starts, ner_tags, claim_tags", "BIO"));
			return;
		}
		for (int i = 0; text.points() != null && i < words.size(); i++) {
			String word = words.get(i).getAsString();
			int start = starts.get(i).getAsInt();
			if (!standsAt(word, start)) {
				findings.fail(row.file(), row.line(), start, NLS.bind(Messages.tokenWords, word, Integer.toString(start)));
				return;
			}
		}
	}

	private static boolean checkTags(ReleaseRow row, String key, List<String> names, int count) {
		JsonArray tags = row.json().getAsJsonArray(key);
		int before = 0;
		for (JsonElement each : tags) {
			int tag = each.getAsInt();
			// A tag that goes on does so after its beginning or itself: those of one kind are two numbers, the odd one first.
			if (tag < 0 || tag >= names.size() || tag > 0 && tag % 2 == 0 && before != tag && before != tag - 1) {
				return false;
			}
			before = tag;
		}
		return tags.size() == count;
	}

	private boolean standsAt(String word, int start) {
		int at = start;
		for (int i = 0; i < word.length(); at++) {
			int point = word.codePointAt(i);
			if (at < 0 || at >= text.points().length || text.points()[at] != point) {
				return false;
			}
			i += Character.charCount(point);
		}
		return true;
	}

	/** Holds the span of a part of a row, or of the row itself, against the text. */
	void check(ReleaseRow row, ReleaseRow part, boolean required) {
		List<JsonObject> points = part.objects("spans");
		List<JsonObject> units = part.objects("spans_utf16");
		if (points.size() != units.size()) {
			findings.fail(row, Messages.spansDisagree);
			return;
		}
		if (points.isEmpty()) {
			if (required) {
				findings.fail(row, NLS.bind(Messages.spanOutside, "[]"));
			}
			return;
		}
		StringBuilder byPoints = new StringBuilder();
		StringBuilder byUnits = new StringBuilder();
		int pointBefore = 0;
		int unitBefore = 0;
		for (int i = 0; i < points.size(); i++) {
			findings.spanChecked();
			int start = points.get(i).get("start").getAsInt();
			int end = points.get(i).get("end").getAsInt();
			int start16 = units.get(i).get("start").getAsInt();
			int end16 = units.get(i).get("end").getAsInt();
			if (!fits(start, end, pointBefore, text.length()) || !fits(start16, end16, unitBefore, text.lengthUtf16())) {
				findings.fail(row.file(), row.line(), start16, NLS.bind(Messages.spanOutside, start + "-" + end + " / " + start16 + "-" + end16));
				return;
			}
			pointBefore = end;
			unitBefore = end16;
			if (text.string() != null) {
				if (end > text.points().length || end16 > text.string().length()) {
					findings.fail(row.file(), row.line(), start16, NLS.bind(Messages.spanOutside, start + "-" + end));
					return;
				}
				byPoints.append(i > 0 ? " " : "").append(new String(text.points(), start, end - start));
				byUnits.append(i > 0 ? " " : "").append(text.string(), start16, end16);
				if (text.string().codePointCount(0, start16) != start || splitsPair(text.string(), start16) || splitsPair(text.string(), end16)) {
					findings.fail(row.file(), row.line(), start16, Messages.spansDisagree);
					return;
				}
			}
		}
		compare(row, part, byPoints.toString(), byUnits.toString(), units.get(0).get("start").getAsInt());
	}

	private void compare(ReleaseRow row, ReleaseRow part, String byPoints, String byUnits, int offset) {
		if (text.string() == null) {
			return;
		}
		if (!byPoints.equals(byUnits)) {
			findings.fail(row.file(), row.line(), offset, Messages.spansDisagree);
		} else if (!byUnits.equals(part.text("text"))) {
			findings.fail(row.file(), row.line(), offset, NLS.bind(Messages.spanWords, new Object[] { offset, byUnits, part.text("text") }));
		}
	}

	private static boolean fits(int start, int end, int before, int length) {
		return start >= before && start < end && end <= length;
	}

	private static boolean splitsPair(String text, int offset) {
		return offset > 0 && offset < text.length() && Character.isHighSurrogate(text.charAt(offset - 1)) && Character.isLowSurrogate(text.charAt(offset));
	}
}
