// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ImportFormat;
import org.isnad.testkit.ImportFuzz;
import org.isnad.uima.json.JsonExport;
import org.isnad.uima.json.JsonImport;
import org.isnad.uima.xmi.XmiExport;
import org.isnad.uima.xmi.XmiImport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The importers of this bundle read spoiled files: those of UIMA and INCEpTION where they lie beside the project, and what the exporters write. */
class FuzzTest {
	private static final int ROUNDS = Integer.getInteger("isnad.fuzz", Boolean.getBoolean("isnad.full") ? 10_000 : 80);

	@TempDir
	Path folder;

	@TestFactory
	Stream<DynamicTest> spoiledFilesCostOnlyThemselves() {
		return Stream.of(List.of(new XmiImport(), new XmiExport()), List.of(new JsonImport(), new JsonExport())).map(both -> DynamicTest.dynamicTest(both.getFirst().id(),
				() -> spoil((ImportFormat) both.getFirst(), (ExportFormat) both.getLast())));
	}

	private void spoil(ImportFormat reader, ExportFormat writer) throws Exception {
		try (ImportFuzz fuzz = new ImportFuzz(reader, Files.createDirectories(folder.resolve(reader.id())), 23)) {
			fuzz.addFiles(Path.of(System.getProperty("isnad.root", "../.."), "../shared/data/interchange").normalize());
			fuzz.addExport(writer);
			fuzz.run(ROUNDS);
			assertTrue(fuzz.problems() > ROUNDS / 10, reader.id() + " tells of " + fuzz.problems() + " problems");
			assertTrue(fuzz.documents() > ROUNDS / 20, reader.id() + " imports " + fuzz.documents() + " documents");
		}
	}
}
