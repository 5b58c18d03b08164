// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder stands for what is in it, whatever lies there. */
class FoldersTest {
	@TempDir
	Path folder;

	private CorpusStore store;

	@BeforeEach
	void corpus() throws Exception {
		store = Corpora.empty(folder.resolve("corpus"));
	}

	private Path file(String name, String text) throws Exception {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private ImportResult load(Path path) throws CorpusException {
		return new ImportOperation(store, List.of(path), null, null, Map.of(), false).run(null);
	}

	@Test
	void aLinkToAFolderIsThatFolder() throws Exception {
		file("texts/one.txt", "الأول");
		file("texts/deep/two.txt", "الثاني");
		assertEquals(2, load(Files.createSymbolicLink(folder.resolve("link"), folder.resolve("texts"))).documents());
	}

	@Test
	void linksInCirclesEnd() throws Exception {
		file("texts/one.txt", "الأول");
		Files.createDirectories(folder.resolve("texts/a"));
		Files.createSymbolicLink(folder.resolve("texts/a/up"), folder.resolve("texts"));
		Files.createSymbolicLink(folder.resolve("texts/self"), Path.of("self"));
		ImportResult result = load(folder.resolve("texts"));
		assertEquals(1, result.documents());
		assertEquals(List.of(), result.problems());
	}

	@Test
	void twoFilesOfOneNameAndAFolderNamedLikeAFile() throws Exception {
		file("texts/a/same.txt", "الأول");
		file("texts/b/same.txt", "الثاني");
		file("texts/tables.jsonl/inner.txt", "الثالث");
		ImportResult result = load(folder.resolve("texts"));
		assertEquals(3, result.documents());
		assertEquals(List.of(), result.problems());
		assertEquals(2, store.documents().stream().filter(document -> document.getFileName().equals("same.txt")).count());
	}

	@Test
	void whatIsNoTextIsToldWithItsLine() throws Exception {
		file("texts/good.txt", "جيد");
		Path bad = folder.resolve("texts/bad.txt");
		Files.write(bad, "one\ntwo\n\u00E9".getBytes(StandardCharsets.ISO_8859_1));
		ImportResult result = load(folder.resolve("texts"));
		assertEquals(1, result.documents());
		assertEquals(1, result.problems().size());
		assertEquals(bad.toString(), result.problems().get(0).file());
		assertEquals(3, result.problems().get(0).line());
	}

	@Test
	void aParserIsNotQuoted() throws Exception {
		String reason = load(file("bad.jsonl", "nonsense\n")).problems().get(0).reason();
		assertTrue(reason.contains("column 1") && !reason.contains("JsonReader"), reason);
	}
}
