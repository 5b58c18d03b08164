// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.SplittableRandom;

import org.isnad.core.DocumentText;
import org.isnad.model.Fragment;
import org.isnad.model.Span;
import org.isnad.testkit.RandomAnnotations;
import org.isnad.testkit.RandomText;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

class OffsetTest {
	private static final DocumentText TEXT = new DocumentText("\u200Fا\u0301\r\n\uD83D\uDE00ب", "ar");

	private static Row row(String json) throws Exception {
		return new Row(Path.of("claims.jsonl"), 1, JsonLines.parse(json.replace('\'', '"')));
	}

	private static String reason(String json) throws Exception {
		Row row = row(json);
		return assertThrows(RowException.class, () -> SpanReader.required(row, TEXT)).getMessage();
	}

	@Test
	void bothOffsetsGiveTheSameWords() throws Exception {
		SplittableRandom random = new SplittableRandom(7);
		for (int i = 0; i < 300; i++) {
			DocumentText text = new DocumentText(RandomText.of(random, 30), "ar");
			Span span = new RandomAnnotations(random).span(text);
			JsonObject row = new JsonObject();
			Rows.addSpan(row, span, text);
			int[] points = text.string().codePoints().toArray();
			StringBuilder byPoints = new StringBuilder();
			row.getAsJsonArray("spans").forEach(each -> {
				int start = each.getAsJsonObject().get("start").getAsInt();
				int end = each.getAsJsonObject().get("end").getAsInt();
				byPoints.append(byPoints.isEmpty() ? "" : " ").append(new String(points, start, end - start));
			});
			assertEquals(row.get("text").getAsString(), byPoints.toString());
			Row read = new Row(Path.of("x"), 1, row);
			assertEquals(span, SpanReader.required(read, text));
			row.remove("spans_utf16");
			assertEquals(span, SpanReader.required(read, text));
		}
	}

	@Test
	void readsEitherOrBoth() throws Exception {
		Span emoji = Span.of(5, 7);
		assertEquals(emoji, SpanReader.required(row("{'spans':[{'start':5,'end':6}]}"), TEXT));
		assertEquals(emoji, SpanReader.required(row("{'start':5,'end':6}"), TEXT));
		assertEquals(emoji, SpanReader.required(row("{'spans_utf16':[{'start':5,'end':7}]}"), TEXT));
		assertEquals(emoji, SpanReader.required(row("{'spans':[{'start':5,'end':6}],'spans_utf16':[{'start':5,'end':7}],'text':'\uD83D\uDE00'}"), TEXT));
		assertEquals(Span.ofExactly(java.util.List.of(new Fragment(0, 2), new Fragment(7, 8))), SpanReader.required(row("{'spans':[{'start':0,'end':2},{'start':6,'end':7}]}"), TEXT));
	}

	@Test
	void fragmentsMayBeJoinedInAnyWay() throws Exception {
		String spans = "'spans':[{'start':0,'end':2},{'start':5,'end':6}]";
		for (String joined : java.util.List.of("\u200Fا \uD83D\uDE00", "\u200Fا\uD83D\uDE00", "\u200Fا\\n\uD83D\uDE00")) {
			assertEquals(2, SpanReader.required(row("{" + spans + ",'text':'" + joined + "'}"), TEXT).fragmentCount());
		}
		assertTrue(reason("{" + spans + ",'text':'ا'}").startsWith("E01"));
	}

	@Test
	void refusesWhatDoesNotFit() throws Exception {
		assertTrue(reason("{'spans':[{'start':5,'end':6}],'spans_utf16':[{'start':5,'end':6}]}").startsWith("E01"));
		assertTrue(reason("{'spans_utf16':[{'start':5,'end':6}]}").contains("surrogate"));
		assertTrue(reason("{'spans':[{'start':5,'end':6}],'spans_utf16':[{'start':0,'end':2}]}").contains("disagree"));
		assertTrue(reason("{'spans':[{'start':5,'end':8}]}").contains("8"));
		assertTrue(reason("{'spans':[{'start':-1,'end':1}]}").startsWith("E01"));
		assertTrue(reason("{'spans':[{'start':2,'end':2}]}").startsWith("E01"));
		assertTrue(reason("{'spans':[{'start':3,'end':2}]}").startsWith("E01"));
		assertTrue(reason("{'spans':[{'start':4,'end':5},{'start':0,'end':1}]}").startsWith("E01"));
		assertTrue(reason("{'spans':[{'start':0,'end':3},{'start':2,'end':4}]}").startsWith("E01"));
		assertTrue(reason("{'spans':[{'start':0}]}").startsWith("E01"));
		assertTrue(reason("{'spans':[{'start':'0','end':1}]}").startsWith("E01"));
		assertTrue(reason("{'spans':[{'start':0.5,'end':1}]}").startsWith("E01"));
		assertTrue(reason("{'spans':[{'start':1e999999999,'end':1}]}").startsWith("E01"));
		assertTrue(reason("{'spans':[]}").startsWith("E01"));
		assertTrue(reason("{'spans':[{'start':5,'end':6}],'text':'x'}").contains("code points"));
	}
}
