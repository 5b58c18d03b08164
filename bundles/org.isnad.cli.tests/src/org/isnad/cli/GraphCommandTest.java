// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.isnad.sample.SampleCorpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Related claims are drawn as a graph, in time, and counted by their sources. */
class GraphCommandTest {
	@TempDir
	private Path folder;
	private Path corpus;

	@BeforeEach
	void sample() throws Exception {
		corpus = folder.resolve("sample");
		SampleCorpus.copyTo(corpus);
	}

	private String drawn(String name, String... options) throws Exception {
		Path out = folder.resolve(name);
		Object[] words = new Object[options.length + 6];
		System.arraycopy(new Object[] { "graph", corpus, "--annotator", "hala", "--out", out }, 0, words, 0, 6);
		System.arraycopy(options, 0, words, 6, options.length);
		assertTrue(Call.json(0, words).get("edges").getAsInt() > 10);
		return Files.readString(out);
	}

	@Test
	void eachKindIsAPictureOfItsOwnAndTheSameEachTime() throws Exception {
		String graph = drawn("graph.svg");
		String timeline = drawn("timeline.svg", "--kind", "timeline");
		String matrix = drawn("matrix.svg", "--kind", "matrix");
		for (String svg : List.of(graph, timeline, matrix)) {
			assertTrue(svg.startsWith("<svg ") && svg.endsWith("</svg>\n"));
		}
		assertEquals(3, List.of(graph, timeline, matrix).stream().distinct().count());
		assertEquals(timeline, drawn("again.svg", "--kind", "timeline"));
		assertTrue(timeline.contains("2021"), "the days are told");
	}

	@Test
	void aMatrixIsATableToo() throws Exception {
		List<String> lines = drawn("matrix.csv", "--kind", "matrix", "--relation", "update").lines().toList();
		assertEquals("source,source_name,source_side,source_type,other,other_name,other_side,other_type,relation,count", lines.get(0));
		assertTrue(lines.size() > 1);
		assertTrue(lines.stream().skip(1).allMatch(line -> line.matches(".*,UPDATE,[1-9]\\d*")));
	}

	@Test
	void whatCannotBeDrawnIsRefusedAndNothingIsWritten() {
		for (String[] wrong : new String[][] { { "x.svg", "--kind", "map" }, { "x.svg", "--kind", "matrix", "--relation", "NEUTRAL" }, { "x.csv", "--kind", "timeline" } }) {
			Object[] words = new Object[wrong.length + 3];
			System.arraycopy(new Object[] { "graph", corpus, "--out", folder.resolve(wrong[0]) }, 0, words, 0, 4);
			System.arraycopy(wrong, 1, words, 4, wrong.length - 1);
			Call.json(2, words);
			assertFalse(Files.exists(folder.resolve(wrong[0])));
		}
	}
}
