// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.DocumentText;

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

	private final ReleaseReader data;
	private final Findings findings;
	private final Map<String, Text> texts = new HashMap<>();

	SpanCheck(ReleaseReader data, Findings findings) {
		this.data = data;
		this.findings = findings;
	}

	void run() {
		data.rows(ReleaseTable.DOCUMENTS).forEach(this::addText);
		for (String table : List.of(ReleaseTable.CLAIMS, ReleaseTable.ANCHORS, ReleaseTable.MENTIONS)) {
			data.rows(table).forEach(row -> check(row, row, true));
		}
		for (ReleaseRow row : data.rows(ReleaseTable.ATTRIBUTION)) {
			check(row, row.object("source"), false);
			check(row, row.object("cue"), false);
		}
	}

	private void addText(ReleaseRow row) {
		String string = row.text("text");
		int length = row.json().get("length").isJsonNull() ? -1 : row.json().get("length").getAsInt();
		int lengthUtf16 = row.json().get("length_utf16").isJsonNull() ? -1 : row.json().get("length_utf16").getAsInt();
		int[] points = string == null ? null : string.codePoints().toArray();
		if (string != null && (!DocumentText.hash(string).equals(row.text("sha256")) || points.length != length || string.length() != lengthUtf16)) {
			findings.fail(row, Messages.hashOfText);
		}
		texts.put(row.text("doc_id"), new Text(string, points, length, lengthUtf16));
	}

	private void check(ReleaseRow row, ReleaseRow part, boolean required) {
		Text text = texts.get(row.text("doc_id"));
		if (text == null) {
			findings.fail(row, NLS.bind(Messages.noDocument, row.text("doc_id")));
			return;
		}
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
		compare(row, part, text, byPoints.toString(), byUnits.toString(), units.get(0).get("start").getAsInt());
	}

	private void compare(ReleaseRow row, ReleaseRow part, Text text, String byPoints, String byUnits, int offset) {
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
