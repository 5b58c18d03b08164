// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.isnad.testkit.ImportFuzz;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every importer that is installed reads spoiled files: those of other tools where they lie beside the project, and what its own exporter writes. */
class FuzzTest {
	private static final int ROUNDS = Integer.getInteger("isnad.fuzz", Boolean.getBoolean("isnad.full") ? 10_000 : 40);

	@TempDir
	Path folder;

	@TestFactory
	Stream<DynamicTest> spoiledFilesCostOnlyThemselves() {
		Formats formats = Formats.installed();
		return formats.importers().stream().map(format -> DynamicTest.dynamicTest(format.id(), () -> spoil(format, formats)));
	}

	private void spoil(ImportFormat format, Formats formats) throws Exception {
		Path work = Files.createDirectories(folder.resolve(format.id()));
		try (ImportFuzz fuzz = new ImportFuzz(format, work, 17)) {
			fuzz.addFiles(Path.of(System.getProperty("isnad.root", "../.."), "../shared/data/interchange").normalize());
			fuzz.addFiles(Path.of(System.getProperty("isnad.root", "../.."), "../shared/corpus").normalize());
			if (formats.exporter(format.id()).isPresent()) {
				fuzz.addExport(formats.exporter(format.id()).get());
			}
			if (fuzz.hasFiles()) {
				fuzz.run(ROUNDS);
				assertTrue(fuzz.problems() > ROUNDS / 10, format.id() + " tells of " + fuzz.problems() + " problems");
				assertTrue(!fuzz.bringsDocuments() || fuzz.documents() > ROUNDS / 20, format.id() + " imports " + fuzz.documents() + " documents");
			}
		}
	}
}
