// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.RegistryFactory;
import org.isnad.uima.Pipeline;
import org.isnad.uima.Pipelines;
import org.isnad.uima.SuggestOperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledPipelinesTest {
	@TempDir
	Path folder;

	@Test
	void theExtensionPointHasThemAndTheyRunFromTheirBundle() throws Exception {
		assumeTrue(RegistryFactory.getRegistry() != null, "only inside OSGi");
		Pipelines installed = Pipelines.installed();
		assertEquals(List.of("attributions", "contradictions"), installed.all().stream().map(Pipeline::id).toList());
		assertTrue(installed.find(Pipelines.DEFAULT).orElseThrow().produces().contains("attribution"));
		Suggesting suggesting = new Suggesting(folder.resolve("c"), "ar", "قال وزير الصحة إن المستشفى يستقبل الجرحى.");
		new SuggestOperation(suggesting.store(), Pipelines.DEFAULT, d -> true, null).run(null);
		assertEquals(List.of("وزير الصحة | قال | المستشفى يستقبل الجرحى"), suggesting.attributions("d0"));
	}

	@Test
	void theProgrammaticListIsTheSame() {
		assertEquals(List.of("attributions", "contradictions"), ShippedPipelines.all().all().stream().map(Pipeline::id).toList());
		ShippedPipelines.all().all().forEach(p -> assertTrue(p.descriptor() != null, p.id()));
	}
}
