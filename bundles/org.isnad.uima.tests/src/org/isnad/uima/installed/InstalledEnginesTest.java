// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.uima.Corpora;
import org.isnad.uima.Pipeline;
import org.isnad.uima.SuggestOperation;
import org.isnad.uima.SuggestResult;
import org.isnad.uima.foreign.QuoteEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledEnginesTest {
	private static final String TEXT = "Amal said «the war ended» and Badr denied «the bridge fell»";
	@TempDir
	Path folder;
	private InstalledEngines engines;

	@BeforeEach
	void open() {
		engines = new InstalledEngines(folder.resolve("engines"), new EngineForms(List.of()));
	}

	@Test
	void aDescriptorBecomesAPipelineWithProvenanceScoreAndTags() throws Exception {
		install(ForeignEngines.descriptor(folder.resolve("theirs"), d -> d));
		AnnotationSet set = suggest(engines.pipelines(this::fail).getFirst());
		assertEquals(2, set.getClaims().size());
		Attribution first = byCue(set, "SAY");
		assertEquals("Quote Finder 2.5", first.getEngine());
		assertEquals(0.75, first.getScore());
		assertEquals(TEXT.indexOf("Amal"), first.getSource().getSpan().begin());
		assertEquals(TEXT.indexOf("Badr"), byCue(set, "DENY").getSource().getSpan().begin());
		assertEquals("VERB", first.getCue().getCueForm());
		assertEquals(TEXT.indexOf("the war"), first.getContent().getFirst().getSpan().begin());
		assertEquals(List.of("claim", "source", "cue", "attribution"), engines.pipelines(this::fail).getFirst().produces());
	}

	@Test
	void nothingOfAnEngineRunsBeforeItIsStarted() throws Exception {
		System.clearProperty(QuoteEngine.STARTED);
		InstalledEngine engine = install(ForeignEngines.descriptor(folder.resolve("theirs"), d -> d));
		engines.summary(engine);
		Pipeline pipeline = engines.pipelines(this::fail).getFirst();
		assertEquals(0, Integer.getInteger(QuoteEngine.STARTED, 0));
		suggest(pipeline);
		assertEquals(1, Integer.getInteger(QuoteEngine.STARTED, 0), "this test cannot tell unless the engine counts its starts");
	}

	@Test
	void whatItSaysOfItselfIsTold() throws Exception {
		try (EngineDraft draft = draft(ForeignEngines.descriptor(folder.resolve("theirs"), d -> d))) {
			EngineSummary summary = draft.summary();
			assertEquals("Quote Finder 2.5", summary.provenance());
			assertEquals("Strangers", summary.vendor());
			assertEquals(List.of("foreign.Quote", "foreign.Verb", "org.isnad.uima.foreign.Speaker"), summary.types().stream().map(EngineSummary.EngineType::name).toList());
			assertEquals(List.of("confidence"), summary.parameters().stream().map(EngineSummary.EngineParameter::name).toList());
			assertEquals("0.75", summary.parameters().getFirst().value());
			assertEquals(List.of(), draft.check(draft.mapping()), draft.mapping());
		}
		assertEquals(0, count(engines.folder()), "a draft that is not installed leaves nothing");
	}

	@Test
	void twoEnginesWithTwoVersionsOfOneLibraryDoNotMeet() throws Exception {
		install(ForeignEngines.descriptor(folder.resolve("one"), d -> d));
		Path second = ForeignEngines.descriptor(folder.resolve("two"), d -> d.replace("Quote Finder", "Second"));
		ForeignEngines.jar(folder.resolve("two/lib/engine.jar"), ForeignEngines::secondVersion);
		install(second);
		List<String> versions = new ArrayList<>();
		for (Pipeline pipeline : engines.pipelines(this::fail)) {
			versions.add(suggestRaw(pipeline));
		}
		assertEquals(List.of("quote-finder library-1", "second library-2"), versions);
	}

	@Test
	void anEngineSeesNothingOfIsnadButItsTypes() throws Exception {
		InstalledEngine engine = install(ForeignEngines.descriptor(folder.resolve("theirs"), d -> d));
		ClassLoader loader = engines.loader(engine);
		assertSame(org.isnad.uima.IsnadTypes.class, loader.loadClass("org.isnad.uima.IsnadTypes"));
		assertSame(org.apache.uima.cas.CAS.class, loader.loadClass("org.apache.uima.cas.CAS"));
		for (String hidden : List.of("org.isnad.core.CorpusStore", "com.google.gson.Gson", "org.isnad.uima.SuggestOperation", "org.eclipse.emf.ecore.EObject")) {
			assertThrows(ClassNotFoundException.class, () -> loader.loadClass(hidden), hidden);
		}
		assertFalse(loader.loadClass(QuoteEngine.class.getName()) == QuoteEngine.class);
	}

	@Test
	void whatIsRemovedIsClosedAndGone() throws Exception {
		InstalledEngine engine = install(ForeignEngines.descriptor(folder.resolve("theirs"), d -> d));
		EngineLoader loader = (EngineLoader) engines.loader(engine);
		engines.remove(engine.id());
		assertTrue(loader.isClosed());
		assertEquals(0, count(engines.folder()));
		assertEquals(List.of(), engines.all());
		EngineException again = assertThrows(EngineException.class, () -> engines.remove(engine.id()));
		assertTrue(again.getMessage().contains("quote-finder"), again.getMessage());
	}

	@Test
	void theSameEngineAgainReplacesItAndKeepsTheMappingOfTheUser() throws Exception {
		Path theirs = ForeignEngines.descriptor(folder.resolve("theirs"), d -> d);
		InstalledEngine engine = install(theirs);
		Files.writeString(engine.mappingFile(), "# mine\n" + ForeignEngines.MAPPING);
		Files.writeString(theirs, ForeignEngines.DESCRIPTOR.replace("2.5", "2.6"));
		try (EngineDraft draft = draft(theirs)) {
			assertTrue(draft.mapping().startsWith("# mine"));
			draft.install(draft.mapping(), Set.of("quote-finder"));
		}
		assertEquals(List.of("Quote Finder 2.6"), engines.all().stream().map(e -> e.summary().provenance()).toList());
		assertEquals(1, count(engines.folder()));
	}

	@Test
	void theIdOfAnotherPipelineIsNotTaken() throws Exception {
		try (EngineDraft draft = draft(ForeignEngines.descriptor(folder.resolve("theirs"), d -> d))) {
			EngineException taken = assertThrows(EngineException.class, () -> draft.install(ForeignEngines.MAPPING, Set.of("quote-finder")));
			assertTrue(taken.getMessage().contains("quote-finder"), taken.getMessage());
		}
		assertEquals(0, count(engines.folder()));
	}

	@Test
	void anEngineRunsOnceWithoutBeingInstalled() throws Exception {
		Path theirs = ForeignEngines.descriptor(folder.resolve("theirs"), d -> d);
		Path temporary;
		try (EngineDraft draft = EngineDraft.openOnce(theirs, List.of(), engines.forms(), null)) {
			Pipeline pipeline = draft.pipeline(draft.mapping());
			temporary = Path.of(pipeline.descriptor().toURI()).getParent().getParent();
			AnnotationSet set = suggest(pipeline);
			assertEquals(2, set.getAttributions().size(), draft.mapping());
		}
		assertFalse(Files.exists(temporary));
		assertEquals(List.of(), engines.all());
	}

	@Test
	void theFolderOfEnginesMayBeMoved() throws Exception {
		install(ForeignEngines.descriptor(folder.resolve("theirs"), d -> d));
		Files.move(folder.resolve("engines"), folder.resolve("elsewhere"));
		InstalledEngines moved = new InstalledEngines(folder.resolve("elsewhere"), new EngineForms(List.of()));
		assertEquals(2, suggest(moved.pipelines(this::fail).getFirst()).getAttributions().size());
	}

	@Test
	void aSpoiltRecordOrMappingCostsOnlyItsEngine() throws Exception {
		InstalledEngine engine = install(ForeignEngines.descriptor(folder.resolve("theirs"), d -> d));
		install(ForeignEngines.descriptor(folder.resolve("two"), d -> d.replace("Quote Finder", "Second")));
		Files.writeString(engine.mappingFile(), ForeignEngines.MAPPING.replace("[cue]", "[hint]"));
		List<String> problems = new ArrayList<>();
		assertEquals(List.of("second"), engines.pipelines(problems::add).stream().map(Pipeline::id).toList());
		assertTrue(problems.getFirst().contains("mapping.txt") && problems.getFirst().contains("5") && problems.getFirst().contains("hint"), problems.toString());
		Files.writeString(engine.folder().resolve("engine.json"), "{\"id\": 3");
		problems.clear();
		assertEquals(List.of("second"), engines.pipelines(problems::add).stream().map(Pipeline::id).toList());
		assertTrue(problems.getFirst().contains("engine.json"), problems.toString());
	}

	@Test
	void whatAKilledInstallationLeftIsSweptAwayLater() throws Exception {
		Path old = Files.createDirectories(folder.resolve("engines/e-old"));
		Path young = Files.createDirectories(folder.resolve("engines/e-young"));
		Files.setLastModifiedTime(old, java.nio.file.attribute.FileTime.from(java.time.Instant.now().minus(java.time.Duration.ofDays(2))));
		install(ForeignEngines.descriptor(folder.resolve("theirs"), d -> d));
		assertFalse(Files.exists(old));
		assertTrue(Files.exists(young));
	}

	@Test
	void aMappingThatDoesNotHoldIsNotInstalled() throws Exception {
		try (EngineDraft draft = draft(ForeignEngines.descriptor(folder.resolve("theirs"), d -> d))) {
			EngineException refused = assertThrows(EngineException.class, () -> draft.install(ForeignEngines.MAPPING.replace("SAY", "SING"), Set.of()));
			assertTrue(refused.getMessage().contains("SING") && refused.getMessage().contains("REVEAL"), refused.getMessage());
			String relation = "[relation]\nfrom = foreign.Verb\narg1 = category\narg2 = category\n";
			assertEquals(List.of("ClaimText"), draft.check(relation).stream().map(p -> p.message().contains("ClaimText") ? "ClaimText" : p.message()).toList());
		}
	}

	private static Attribution byCue(AnnotationSet set, String cueClass) {
		return set.getAttributions().stream().filter(a -> cueClass.equals(a.getCue().getCueClass())).findFirst().orElseThrow();
	}

	private InstalledEngine install(Path path) throws EngineException {
		try (EngineDraft draft = draft(path)) {
			return draft.install(ForeignEngines.MAPPING, Set.of());
		}
	}

	private EngineDraft draft(Path path) throws EngineException {
		return EngineDraft.open(path, List.of(), engines, null);
	}

	private AnnotationSet suggest(Pipeline pipeline) throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("corpus-" + pipeline.id() + count(folder)), "en", TEXT);
		SuggestResult result = new SuggestOperation(store, pipeline, d -> true, null).run(null);
		assertEquals(List.of(), result.failed());
		return store.suggestionSet("d0", pipeline.id());
	}

	/** The library's version is no tag of the scheme and so no suggestion keeps it: it is read from the CAS. */
	private static String suggestRaw(Pipeline pipeline) throws Exception {
		try (org.isnad.uima.PipelineRunner runner = new org.isnad.uima.PipelineRunner(pipeline)) {
			org.apache.uima.cas.CAS cas = runner.emptyCas();
			cas.setDocumentText(TEXT);
			runner.process();
			org.apache.uima.cas.Type quote = cas.getTypeSystem().getType("foreign.Quote");
			return pipeline.id() + ' ' + cas.getAnnotationIndex(quote).iterator().next().getStringValue(quote.getFeatureByBaseName("library"));
		}
	}

	private static long count(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return 0;
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.count();
		}
	}

	private void fail(String problem) {
		throw new AssertionError(problem);
	}
}
