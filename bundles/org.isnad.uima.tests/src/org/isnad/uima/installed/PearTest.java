// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.core.CorpusStore;
import org.isnad.uima.Corpora;
import org.isnad.uima.SuggestOperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PearTest {
	@TempDir
	Path folder;

	@Test
	void aPearIsUnpackedItsPathsSetAndItRuns() throws Exception {
		Path pear = ForeignEngines.pear(folder.resolve("quotes.pear"), ForeignEngines.installation("$main_root/desc/Quotes.xml", "$main_root/code/engine.jar", ""));
		InstalledEngines engines = engines();
		try (EngineDraft draft = EngineDraft.open(pear, List.of(), engines, null)) {
			draft.install(ForeignEngines.MAPPING, Set.of());
		}
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "Amal said «the war ended»");
		assertEquals(1, new SuggestOperation(store, engines.pipelines(problem -> {
			throw new AssertionError(problem);
		}).getFirst(), d -> true, null).run(null).attributions());
	}

	@Test
	void aPearThatNeedsAnotherOrLeadsOutOrIsNoneIsRefused() throws Exception {
		refused(ForeignEngines.installation("$main_root/desc/Quotes.xml", "$main_root/code/engine.jar", "<DELEGATE_COMPONENT><ID>tokenizer</ID></DELEGATE_COMPONENT>"), "tokenizer");
		refused(ForeignEngines.installation("$main_root/../Quotes.xml", "", ""), "../Quotes.xml");
		refused(ForeignEngines.installation("$main_root/desc/Quotes.xml", "$main_root/../../lib.jar", ""), "lib.jar");
		refused("<COMPONENT_INSTALLATION_DESCRIPTOR/>", "SUBMITTED_COMPONENT");
		refused("<broken", "install.xml");
		EngineException text = assertThrows(EngineException.class, () -> open(Files.writeString(folder.resolve("text.pear"), "no archive")));
		assertTrue(text.getMessage().contains("text.pear"), text.getMessage());
		assertEquals(0, left());
	}

	@Test
	void pathsThatClimbWriteNothingOutside() throws Exception {
		for (String name : List.of("../out.txt", "a/../../out.txt", "/out.txt", "..\\out.txt", "C:\\out.txt", "a/..")) {
			Path archive = folder.resolve("bad.pear");
			ForeignEngines.zip(archive, Map.of(name, "x".getBytes(StandardCharsets.UTF_8)));
			Path target = Files.createDirectories(folder.resolve("target/inner"));
			EngineException refused = assertThrows(EngineException.class, () -> Archive.PEAR.unpack(archive, target, null), name);
			assertTrue(refused.getMessage().contains("bad.pear"), refused.getMessage());
			assertFalse(Files.exists(folder.resolve("target/out.txt")) || Files.exists(folder.resolve("out.txt")));
		}
	}

	@Test
	void numberSizeAndRatioAreBounded() throws Exception {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		for (int i = 0; i < 20; i++) {
			entries.put("f" + i, new byte[10]);
		}
		entries.put("zeros", new byte[3_000_000]);
		Path archive = folder.resolve("bomb.pear");
		ForeignEngines.zip(archive, entries);
		assertTrue(unpacking(archive, new Archive(20, 1 << 30, 100_000)).contains("21"));
		assertTrue(unpacking(archive, new Archive(100, 1_000_000, 100_000)).contains("zeros"));
		assertTrue(unpacking(archive, new Archive(100, 1 << 30, 2)).contains("zeros"));
		new Archive(100, 1 << 30, 100_000).unpack(archive, Files.createDirectories(folder.resolve("well")), null);
		assertEquals(3_000_000, Files.size(folder.resolve("well/zeros")));
	}

	private String unpacking(Path archive, Archive bounds) throws IOException {
		Path target = Files.createTempDirectory(folder, "t");
		return assertThrows(EngineException.class, () -> bounds.unpack(archive, target, null)).getMessage();
	}

	private void refused(String installation, String word) throws IOException {
		Path pear = ForeignEngines.pear(folder.resolve("bad.pear"), installation);
		EngineException refused = assertThrows(EngineException.class, () -> open(pear));
		assertTrue(refused.getMessage().contains(word), refused.getMessage());
	}

	private InstalledEngines engines() {
		return new InstalledEngines(folder.resolve("engines"), new EngineForms(List.of()));
	}

	private EngineDraft open(Path path) throws EngineException {
		return EngineDraft.open(path, List.of(), engines(), null);
	}

	private long left() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("engines"))) {
			return files.count();
		}
	}
}
