// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of the corpus out of the bundle. */
class SampleCorpusTest {
	@TempDir
	Path temp;

	@Test
	void theIndexNamesEveryFileOfTheCorpus() throws Exception {
		assertEquals(BundledFiles.names(), SampleCorpus.files());
	}

	@Test
	void theCopyHasEveryFileAndNothingElse() throws Exception {
		Path copy = temp.resolve("new/corpus");
		SampleCorpus.copyTo(copy);
		assertEquals(SampleCorpus.files(), filesIn(copy));
		assertEquals(List.of("corpus"), childrenOf(copy.getParent()), "nothing temporary is left beside it");
	}

	@Test
	void anEmptyFolderIsFilled() throws Exception {
		Path folder = Files.createDirectory(temp.resolve("empty"));
		SampleCorpus.copyTo(folder);
		assertEquals(SampleCorpus.files(), filesIn(folder));
	}

	@Test
	void whatIsThereAlreadyStays() throws Exception {
		Path mine = Files.writeString(Files.createDirectory(temp.resolve("mine")).resolve("notes.txt"), "notes");
		FileAlreadyExistsException refusal = assertThrows(FileAlreadyExistsException.class, () -> SampleCorpus.copyTo(mine.getParent()));
		assertTrue(refusal.getMessage().contains(mine.getParent().toString()), refusal.getMessage());
		assertThrows(FileAlreadyExistsException.class, () -> SampleCorpus.copyTo(mine));
		assertEquals("notes", Files.readString(mine));
		assertEquals(List.of("notes.txt"), childrenOf(mine.getParent()));
	}

	@Test
	void everyCopyIsTheOwnersAndCanBeChanged() throws Exception {
		SampleCorpus.copyTo(temp.resolve("a"));
		SampleCorpus.copyTo(temp.resolve("b"));
		Files.writeString(temp.resolve("a/corpus.isnad"), "changed");
		assertFalse(Files.readString(temp.resolve("b/corpus.isnad")).equals("changed"));
	}

	private static List<String> filesIn(Path folder) throws Exception {
		try (Stream<Path> tree = Files.walk(folder)) {
			return tree.filter(Files::isRegularFile).map(path -> folder.relativize(path).toString().replace('\\', '/')).sorted().toList();
		}
	}

	private static List<String> childrenOf(Path folder) throws Exception {
		try (Stream<Path> children = Files.list(folder)) {
			return children.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}
}
