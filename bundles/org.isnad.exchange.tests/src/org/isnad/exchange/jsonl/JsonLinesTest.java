// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

class JsonLinesTest {
	@TempDir
	Path folder;

	private List<String> read(byte[] bytes) throws IOException {
		List<String> seen = new ArrayList<>();
		JsonLines.read(Files.write(folder.resolve("x.jsonl"), bytes), new JsonLines.Visitor() {
			@Override
			public void row(int line, JsonObject row) {
				seen.add(line + " " + JsonLines.line(row));
			}

			@Override
			public void malformed(int line, String reason) {
				seen.add(line + " malformed");
			}
		});
		return seen;
	}

	@Test
	void goesOnAfterABadLine() throws Exception {
		String text = "\uFEFF{\"a\":\"ب\"}\n\n[1]\r\n{\"a\":1} {\"a\":2}\n{\"a\":}\n{'a':1}\n{\"a\":NaN}\n{\"b\":null}";
		assertEquals(List.of("1 {\"a\":\"ب\"}", "3 malformed", "4 malformed", "5 malformed", "6 malformed", "7 malformed", "8 {\"b\":null}"),
				read(text.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void bytesThatAreNoUtf8CostOnlyTheirLine() throws Exception {
		assertEquals(List.of("1 {}", "2 malformed", "3 {}"), read(new byte[] { '{', '}', '\n', (byte) 0xFF, '\n', '{', '}' }));
	}

	@Test
	void refusesEndlessNesting() {
		assertThrows(IOException.class, () -> JsonLines.parse("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"));
	}

	@Test
	void writesNoMoreEscapesThanNeeded() throws Exception {
		JsonObject row = new JsonObject();
		row.addProperty("text", "«أ» <b> & 'c' = \u200F\uD83D\uDE00\n\"");
		JsonLines.write(folder.resolve("sub/y.jsonl"), List.of(row));
		assertEquals("{\"text\":\"«أ» <b> & 'c' = \u200F\uD83D\uDE00\\n\\\"\"}\n", Files.readString(folder.resolve("sub/y.jsonl")));
		JsonLines.write(folder.resolve("empty.jsonl"), List.of());
		assertEquals(0, Files.size(folder.resolve("empty.jsonl")));
		assertTrue(Files.exists(folder.resolve("empty.jsonl")));
	}
}
