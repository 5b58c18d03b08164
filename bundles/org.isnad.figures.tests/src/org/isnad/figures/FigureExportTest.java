// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.RequestException;
import org.isnad.figures.export.PdfExport;
import org.isnad.figures.export.PngExport;
import org.isnad.figures.export.SvgExport;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureExportTest {

	@TempDir
	Path folder;

	private CorpusStore store;
	private List<String> annotators;

	@BeforeEach
	void makeCorpus() throws Exception {
		store = Corpora.random(folder.resolve("corpus"), 17, 3, 6);
		annotators = store.annotators();
	}

	private ExportResult export(ExportFormat format, String name, Map<String, String> options) throws Exception {
		Path out = Files.createDirectories(folder.resolve(name));
		return format.write(new ExportRequest(store, out, annotators, true, options), new NullProgressMonitor());
	}

	private List<String> files(String name) throws IOException {
		try (Stream<Path> tree = Files.walk(folder.resolve(name))) {
			return tree.filter(Files::isRegularFile).map(file -> folder.resolve(name).relativize(file).toString().replace('\\', '/')).sorted().toList();
		}
	}

	@Test
	void oneFileADocumentAndAnnotator() throws Exception {
		for (ExportFormat format : List.of(new SvgExport(), new PngExport(), new PdfExport())) {
			ExportResult result = export(format, format.id(), Map.of());
			List<String> expected = annotators.stream().flatMap(annotator -> documents().stream().map(id -> annotator + "/" + id + "." + format.id()))
					.sorted().toList();
			assertEquals(expected, files(format.id()));
			assertEquals(expected.size(), result.files());
		}
	}

	private List<String> documents() {
		try {
			return store.documents().stream().map(document -> document.getId()).toList();
		} catch (CorpusException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void everyDeclaredDefaultIsAValueThatIsTaken() throws Exception {
		annotators = List.of(annotators.getFirst());
		for (ExportFormat format : List.of(new SvgExport(), new PngExport(), new PdfExport())) {
			Path without = export(format, "without", Map.of("paragraphs", "1")).path();
			for (FormatOption option : format.options()) {
				if (option.id().equals("paragraphs")) {
					continue; // one paragraph is enough here
				}
				assertTrue(option.defaultValue().isEmpty() || option.allows(option.defaultValue()), option.id());
				Path with = export(format, "with", Map.of("paragraphs", "1", option.id(), option.defaultValue())).path();
				for (String file : files("without")) {
					assertEquals(-1, Files.mismatch(without.resolve(file), with.resolve(file)), format.id() + " --" + option.id());
				}
			}
		}
	}

	@Test
	void aDocumentIsChosenByItsIdOrAPattern() throws Exception {
		String id = documents().getFirst();
		export(new SvgExport(), "one", Map.of("document", id));
		assertEquals(annotators.size(), files("one").size());
		export(new SvgExport(), "all", Map.of("document", "*"));
		assertEquals(annotators.size() * documents().size(), files("all").size());
		assertThrows(RequestException.class, () -> export(new SvgExport(), "none", Map.of("document", "nobody")));
	}

	@Test
	void whatMakesNoSenseIsRefused() {
		List<Map<String, String>> wrong = List.of(Map.of("paragraphs", "0"), Map.of("paragraphs", "3-1"), Map.of("paragraphs", "x"),
				Map.of("offsets", "5-5"), Map.of("offsets", "1-2", "paragraphs", "1"), Map.of("width", "7"), Map.of("zoom", "NaN"), Map.of("width", "wide"),
				Map.of("layers", "claims,nothing"), Map.of("lit", "nobody"), Map.of("paragraphs", "999999999"));
		for (Map<String, String> options : wrong) {
			assertThrows(RequestException.class, () -> export(new SvgExport(), "wrong", options), options.toString());
		}
	}

	@Test
	void layersAreLeftOut() throws Exception {
		export(new SvgExport(), "claims", Map.of("layers", "claims", "theme", "light"));
		for (String file : files("claims")) {
			String svg = Files.readString(folder.resolve("claims").resolve(file), StandardCharsets.UTF_8);
			assertTrue(!svg.contains("#DFF1EB") && !svg.contains("#FCEDD2"), "no source and no cue is drawn");
			assertTrue(svg.contains("Sources: 0. Cues: 0. Attribution links: 0."), svg);
		}
	}

	@Test
	void aClaimIsLitByItsId() throws Exception {
		AnnotationSet set = store.annotations(documents().getFirst(), annotators.getFirst());
		Claim claim = set.getClaims().getFirst();
		annotators = List.of(annotators.getFirst());
		export(new SvgExport(), "lit", Map.of("lit", claim.getId(), "document", documents().getFirst()));
		String svg = Files.readString(folder.resolve("lit").resolve(files("lit").getFirst()), StandardCharsets.UTF_8);
		assertTrue(svg.contains("#081E96"), "the lit claim has the colour of the selection");
	}

	@Test
	void theWordsOfChipsFollowTheFigureAndNotTheInterface() throws Exception {
		export(new SvgExport(), "ar", Map.of("words", "ar", "legend", "true"));
		String svg = Files.readString(folder.resolve("ar").resolve(files("ar").getFirst()), StandardCharsets.UTF_8);
		assertTrue(svg.contains(">ادّعاء</text>"), "the legend is in Arabic");
	}
}
