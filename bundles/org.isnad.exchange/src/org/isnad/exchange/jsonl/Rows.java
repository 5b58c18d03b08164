// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.util.Collection;
import java.util.List;

import org.isnad.core.DocumentText;
import org.isnad.model.Comment;
import org.isnad.model.Element;
import org.isnad.model.Fragment;
import org.isnad.model.Span;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The parts that rows of several tables have in common. */
@SuppressWarnings("nls")
final class Rows {
	private Rows() {
	}

	/** Adds text, spans in code points and spans in UTF-16; null and empty where there is no span. */
	static void addSpan(JsonObject row, Span span, DocumentText text) {
		row.addProperty("text", span == null ? null : coveredText(span, text));
		JsonArray points = new JsonArray();
		JsonArray units = new JsonArray();
		List<Fragment> fragments = span == null ? List.of() : span.fragments();
		for (Fragment fragment : fragments) {
			points.add(pair(text.toCodePoint(fragment.begin()), text.toCodePoint(fragment.end())));
			units.add(pair(fragment.begin(), fragment.end()));
		}
		row.add("spans", points);
		row.add("spans_utf16", units);
	}

	/** A span that a damaged corpus lets run out of the text has no words; the validator tells of it. */
	private static String coveredText(Span span, DocumentText text) {
		return span.isWellFormed(text.length()) ? span.textIn(text.string()) : null;
	}

	private static JsonObject pair(int start, int end) {
		JsonObject pair = new JsonObject();
		pair.addProperty("start", start);
		pair.addProperty("end", end);
		return pair;
	}

	/** Adds who made it and when, and what was said about it; empty values where the element is null. */
	static void addProvenance(JsonObject row, Element element) {
		boolean none = element == null;
		row.addProperty("created", none ? null : element.getCreatedAt());
		row.addProperty("created_by", none ? null : element.getCreatedBy());
		row.addProperty("modified", none ? null : element.getModifiedAt());
		row.addProperty("modified_by", none ? null : element.getModifiedBy());
		row.addProperty("engine", none ? null : element.getEngine());
		row.addProperty("score", none ? null : element.getScore());
		row.addProperty("origin", none ? null : element.getOrigin());
		row.addProperty("guideline", none ? null : element.getGuideline());
		JsonArray comments = new JsonArray();
		if (!none) {
			element.getComments().forEach(comment -> comments.add(comment(comment)));
		}
		row.add("comments", comments);
	}

	private static JsonObject comment(Comment comment) {
		JsonObject row = new JsonObject();
		row.addProperty("id", comment.getId());
		row.addProperty("author", comment.getAuthor());
		row.addProperty("at", comment.getAt());
		row.addProperty("text", comment.getText());
		return row;
	}

	static JsonArray strings(Collection<String> values) {
		JsonArray array = new JsonArray();
		values.forEach(array::add);
		return array;
	}
}
