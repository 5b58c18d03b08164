// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is damaged costs only itself, and is told by the name of its file. */
class DamagedFilesTest {
	@TempDir
	Path folder;

	private Path corpus;

	@BeforeEach
	void corpus() throws Exception {
		corpus = Corpora.random(folder.resolve("corpus"), 5, 3, 8).folder();
	}

	private void cut(String name) throws Exception {
		Path file = corpus.resolve(name);
		byte[] bytes = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
	}

	private List<Problem> unreadable() throws Exception {
		CorpusStore store = CorpusStore.open(corpus);
		return new Validator(List.of()).validate(store, store.annotators(), null);
	}

	@Test
	void aDamagedDocumentIsLeftOutAndTold() throws Exception {
		cut("documents/d1/document.isnad");
		CorpusStore store = CorpusStore.open(corpus);
		assertEquals(List.of("d0", "d2"), store.documents().stream().map(document -> document.getId()).toList());
		assertEquals(Set.of("d1"), store.damagedDocuments().keySet());
		assertTrue(store.warnings().get(0).contains("document.isnad"), store.warnings().toString());
		assertThrows(CorpusException.class, store::requireAllDocuments);
		assertEquals(List.of("d1"), unreadable().stream().map(Problem::document).toList());
	}

	@Test
	void validationGoesOnPastDamagedAnnotationsAndTexts() throws Exception {
		assertEquals(List.of(), unreadable());
		cut("documents/d0/hala.isnad");
		Files.writeString(corpus.resolve("documents/d1/text.txt"), "نص آخر");
		List<Problem> problems = unreadable();
		assertEquals(List.of("d0 hala", "d1 hala", "d1 yusuf"), problems.stream().map(problem -> problem.document() + ' ' + problem.annotator()).toList());
		for (Problem problem : problems) {
			assertEquals("E13", problem.rule());
			assertEquals(Severity.ERROR, problem.severity());
		}
		assertTrue(problems.get(0).message().contains("hala.isnad"), problems.get(0).message());
		assertTrue(problems.get(1).message().contains("text.txt"), problems.get(1).message());
	}

	@Test
	void aFileInAnothersPlaceIsRefused() throws Exception {
		Files.copy(corpus.resolve("documents/d0/hala.isnad"), corpus.resolve("documents/d0/zeki.isnad"));
		CorpusStore store = CorpusStore.open(corpus);
		CorpusException refused = assertThrows(CorpusException.class, () -> store.annotations("d0", "zeki"));
		assertTrue(refused.getMessage().contains("zeki.isnad"), refused.getMessage());
		assertFalse(store.annotations("d0", "hala").getClaims().isEmpty());
	}

	@Test
	void copiesThatAFileServiceLeavesAreNobodys() throws Exception {
		Files.copy(corpus.resolve("documents/d0/hala.isnad"), corpus.resolve("documents/d0/hala (1).isnad"));
		assertEquals(List.of("hala", "yusuf"), CorpusStore.open(corpus).annotators());
	}

	@Test
	void readingWritesNothingAndSavingKeepsTheFileThatHadADeadLink() throws Exception {
		Path file = corpus.resolve("documents/d0/hala.isnad");
		String dead = Files.readString(file).replaceFirst(" source=\"[^\"]+\"", " source=\"gone\"");
		assertTrue(dead.contains("\"gone\""), "the random corpus has an attribution with a source");
		Files.writeString(file, dead);
		CorpusStore store = CorpusStore.open(corpus);
		var set = store.annotations("d0", "hala");
		assertEquals(1, store.warnings().size());
		Path kept = file.resolveSibling("hala.isnad.before-repair");
		assertFalse(Files.exists(kept));
		set.getClaims().get(0).setCorrection("x");
		store.save(set);
		assertArrayEquals(dead.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(kept));
	}
}
