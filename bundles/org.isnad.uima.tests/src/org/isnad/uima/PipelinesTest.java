// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.RegistryFactory;
import org.isnad.core.CorpusStore;
import org.isnad.uima.installed.InstalledEngines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelinesTest {
	@TempDir
	Path folder;
	private String before;

	@BeforeEach
	void withoutTheEnginesOfTheUser() {
		before = System.setProperty(InstalledEngines.PROPERTY, folder.resolve("engines").toString());
	}

	@AfterEach
	void asBefore() {
		if (before == null) {
			System.clearProperty(InstalledEngines.PROPERTY);
		} else {
			System.setProperty(InstalledEngines.PROPERTY, before);
		}
	}

	@Test
	void aBrokenContributionCostsOnlyItself() throws Exception {
		assumeTrue(RegistryFactory.getRegistry() != null, "only inside OSGi, where fragment.xml is read");
		assertEquals(List.of("words"), Pipelines.installed().all().stream().map(Pipeline::id).toList());
		assertEquals(List.of("claim", "attribution"), Pipelines.installed().find("words").orElseThrow().produces());
		assertSame(WordEngine.class.getClassLoader(), Pipelines.installed().find("words").orElseThrow().loader());
		CorpusStore store = Corpora.of(folder.resolve("c"), "en", "a claim");
		assertEquals(1, new SuggestOperation(store, "words", d -> true, null).run(null).claims());
	}

	@Test
	void withoutARegistryThereAreNone() {
		assumeTrue(RegistryFactory.getRegistry() == null, "only outside of OSGi");
		assertEquals(List.of(), Pipelines.installed().all());
	}
}
