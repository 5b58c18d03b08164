// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.core.CorpusStore;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeguardTest {
	@TempDir
	private Path folder;
	private CorpusStore store;
	private Path gold;

	@BeforeEach
	void corpus() throws Exception {
		store = Corpora.empty(folder.resolve("c"));
		gold = Files.createDirectories(store.folder().resolve("gold"));
		Files.writeString(gold.resolve("a.isnad"), "before");
		Files.writeString(gold.resolve("b.isnad"), "before");
	}

	private void work() throws Exception {
		Files.writeString(gold.resolve("a.isnad"), "after");
		Files.delete(gold.resolve("b.isnad"));
		Files.createDirectories(gold.resolve("new"));
		Files.writeString(gold.resolve("new/c.isnad"), "after");
		Files.writeString(store.folder().resolve("else.isnad"), "somebody else's");
	}

	@Test
	void whatBrokeOffIsPutBack() throws Exception {
		try (Safeguard guard = new Safeguard(store, file -> file.startsWith("gold"))) {
			work();
		}
		assertEquals("before", Files.readString(gold.resolve("a.isnad")));
		assertEquals("before", Files.readString(gold.resolve("b.isnad")));
		assertFalse(Files.exists(gold.resolve("new")));
		assertTrue(Files.exists(store.folder().resolve("else.isnad")), "what others do stays");
	}

	@Test
	void whatWentWellStays() throws Exception {
		try (Safeguard guard = new Safeguard(store, file -> file.startsWith("gold"))) {
			work();
			guard.allWell();
		}
		assertEquals("after", Files.readString(gold.resolve("a.isnad")));
		assertFalse(Files.exists(gold.resolve("b.isnad")));
	}
}
