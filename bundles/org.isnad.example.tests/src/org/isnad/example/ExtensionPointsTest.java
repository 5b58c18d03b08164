// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.Measures;
import org.isnad.core.CorpusStore;
import org.isnad.core.Rules;
import org.isnad.core.ValidationRule;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.Formats;
import org.isnad.model.AnnotationSet;
import org.isnad.testkit.Corpora;
import org.isnad.uima.Pipeline;
import org.isnad.uima.Pipelines;
import org.isnad.uima.SuggestOperation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each extension point takes the example, and lets a broken contribution (see fragment.xml) cost only itself. */
class ExtensionPointsTest {
	@TempDir
	Path folder;

	@BeforeEach
	void needsTheRegistry() {
		assumeTrue(RegistryFactory.getRegistry() != null, "runs only where plug-ins are");
	}

	@Test
	void rules() {
		List<String> ids = Rules.installed().stream().map(ValidationRule::id).toList();
		assertTrue(ids.contains("X01") && ids.contains("E01") && ids.contains("W06"), ids.toString());
		assertFalse(ids.contains("X98") || ids.contains("X99"));
	}

	@Test
	void measures() {
		List<String> ids = Measures.installed().stream().map(AgreementMeasure::id).toList();
		assertTrue(ids.contains("unanimity") && ids.contains("cohen-kappa"), ids.toString());
	}

	@Test
	void formatsAndWhatTheExampleWrites() throws Exception {
		Formats formats = Formats.installed();
		assertTrue(formats.importer("text").isPresent() && formats.importer("jsonl").isPresent());
		CorpusStore store = Corpora.random(folder.resolve("c"), 3, 2, 4);
		Path out = Files.createDirectory(folder.resolve("out"));
		formats.exporter("claim-list").orElseThrow().write(new ExportRequest(store, out, List.of("hala"), false, Map.of()), new NullProgressMonitor());
		List<String> lines = Files.readAllLines(out.resolve("claims.txt"));
		assertEquals(4, lines.size());
		assertTrue(lines.stream().allMatch(line -> line.startsWith("d0\t")));
	}

	@Test
	void pipelinesAndWhatTheExampleSuggests() throws Exception {
		List<String> ids = Pipelines.installed().all().stream().map(Pipeline::id).toList();
		assertTrue(ids.contains("quotations"), ids.toString());
		assertFalse(ids.contains("no-descriptor") || ids.contains("../up"), ids.toString());
		CorpusStore store = Corpora.empty(folder.resolve("c"));
		Corpora.add(store, "d", "قال «إن المعبر مغلق» ثم “رحل”.");
		new SuggestOperation(store, "quotations", document -> true, null).run(new NullProgressMonitor());
		AnnotationSet set = CorpusStore.open(store.folder()).suggestionSet("d", "quotations");
		assertEquals(List.of("إن المعبر مغلق", "رحل"), set.getClaims().stream().map(claim -> claim.getSpan().textIn("قال «إن المعبر مغلق» ثم “رحل”.")).toList());
		assertTrue(set.getClaims().get(0).getEngine().startsWith("Quotations"), set.getClaims().get(0).getEngine());
	}
}
