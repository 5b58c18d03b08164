// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.conllu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.isnad.core.CorpusStore;
import org.isnad.exchange.ImportOperation;
import org.isnad.exchange.ImportResult;
import org.isnad.exchange.SharedFiles;
import org.isnad.exchange.standoff.Utf8File;
import org.isnad.model.Document;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A treebank is read, and written again letter by letter. */
class TreebankTest {
	@TempDir
	Path folder;

	@Test
	void writtenAgainItIsTheSame() throws Exception {
		Path file = SharedFiles.of("conllu").resolve("ar_pud-ud-test.conllu");
		List<String> problems = new ArrayList<>();
		ConlluFile read = ConlluFile.read(Utf8File.lines(file), (line, reason) -> problems.add(line + reason));
		assertEquals(List.of(), problems);
		assertEquals(1000, read.sentences().size());
		assertEquals(Files.readString(file), read.write());
	}

	@Test
	void itsTextIsThatOfItsComments() throws Exception {
		Path file = SharedFiles.of("conllu").resolve("ar_pud-ud-test.conllu");
		CorpusStore store = Corpora.empty(folder.resolve("to"));
		ImportResult result = new ImportOperation(store, List.of(file), null, null, Map.of(), false).run(null);
		assertEquals(List.of(), result.problems());
		assertTrue(result.losses().stream().mapToInt(loss -> loss.count()).sum() > 20_000, result.losses().toString());
		StringBuilder expected = new StringBuilder();
		for (ConlluFile.Sentence sentence : ConlluFile.read(Utf8File.lines(file), (line, reason) -> {
		}).sentences()) {
			expected.append(sentence.comment("text").strip()).append('\n');
		}
		StringBuilder found = new StringBuilder();
		for (Document document : store.documents()) {
			found.append(store.text(document.getId()).string()).append('\n');
		}
		assertEquals(expected.length(), found.length());
	}
}
