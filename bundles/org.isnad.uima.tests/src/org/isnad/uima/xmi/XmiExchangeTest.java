// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.xmi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.ImportResult;
import org.isnad.exchange.ImportTarget;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Cue;
import org.isnad.model.Fragment;
import org.isnad.model.ModelFactory;
import org.isnad.model.Root;
import org.isnad.model.SourceEntity;
import org.isnad.model.Span;
import org.isnad.model.file.IsnadFile;
import org.isnad.uima.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmiExchangeTest {
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	@TempDir
	Path folder;

	@Test
	void corpusToXmiToCorpusIsTheIdentity() throws Exception {
		CorpusStore store = annotated();
		ExportResult exported = export(store, false, "amal");
		assertEquals(List.of(), exported.losses());
		CorpusStore back = Corpora.of(folder.resolve("back"), "ar");
		ImportResult imported = importInto(back, null, files("out"));
		assertEquals(2, imported.documents());
		assertEquals(2, imported.claims());
		assertEquals(1, imported.attributions());
		assertEquals(1, imported.relations());
		assertEquals(List.of(), imported.skipped());
		for (String id : List.of("d0", "d1")) {
			assertEquals(store.text(id).string(), back.text(id).string());
			same(store.document(id).orElseThrow(), back.document(id).orElseThrow());
			same(store.annotations(id, "amal"), back.annotations(id, "amal"));
		}
		assertEquals(elements(store.relations("amal")), elements(back.relations("amal")));
		assertEquals(elements(store.sources()), elements(back.sources()));
	}

	@Test
	void importingTwiceDoublesNothing() throws Exception {
		CorpusStore store = annotated();
		export(store, false, "amal");
		ImportResult again = importInto(store, null, files("out"));
		assertEquals(0, again.documents() + again.claims() + again.attributions() + again.relations());
		assertEquals(List.of(), again.problems());
	}

	@Test
	void everyAnnotatorHasAFolderAndTheTypeSystemStandsOnce() throws Exception {
		CorpusStore store = annotated();
		export(store, true, "amal", "badr");
		assertTrue(Files.exists(folder.resolve("out/TypeSystem.xml")));
		assertTrue(Files.exists(folder.resolve("out/amal/d0.xmi")) && Files.exists(folder.resolve("out/badr/d1.xmi")));
		CorpusStore back = Corpora.of(folder.resolve("back"), "ar");
		importInto(back, null, files("out"));
		assertEquals(List.of("amal"), back.annotators());
	}

	@Test
	void theSameCorpusGivesTheSameBytes() throws Exception {
		CorpusStore store = annotated();
		export(store, false, "amal");
		byte[] first = Files.readAllBytes(folder.resolve("out/d0.xmi"));
		export(CorpusStore.open(store.folder()), false, "amal");
		assertArrayEquals(first, Files.readAllBytes(folder.resolve("out/d0.xmi")));
	}

	@Test
	void aTextThatXmlCannotCarryIsALossWithDocumentAndOffset() throws Exception {
		CorpusStore store = Corpora.of(folder.resolve("c"), "ar", "نص سليم", "نص\u0007معطوب");
		ExportResult result = export(store, false);
		assertEquals(1, result.losses().size());
		assertEquals("d1.xmi", result.losses().getFirst().file());
		assertTrue(result.losses().getFirst().what().contains("U+0007"), result.losses().toString());
		assertTrue(Files.exists(folder.resolve("out/d0.xmi")));
	}

	@Test
	void aDamagedFileCostsOnlyItself() throws Exception {
		CorpusStore store = annotated();
		export(store, false, "amal");
		byte[] whole = Files.readAllBytes(folder.resolve("out/d0.xmi"));
		Files.write(folder.resolve("out/d0.xmi"), Arrays.copyOf(whole, whole.length / 2));
		CorpusStore back = Corpora.of(folder.resolve("back"), "ar");
		ImportResult result = importInto(back, null, files("out"));
		assertEquals(1, result.documents());
		assertEquals(1, result.problems().size());
		assertTrue(result.problems().getFirst().file().endsWith("d0.xmi") && result.problems().getFirst().line() > 0, result.problems().toString());
	}

	@Test
	void aSpanOutsideOfTheTextIsSkippedByItsRule() throws Exception {
		CorpusStore store = annotated();
		store.annotations("d1", "amal").getClaims().getFirst().setSpan(Span.of(3, 9999));
		export(store, false, "amal");
		CorpusStore back = Corpora.of(folder.resolve("back"), "ar");
		ImportResult result = importInto(back, null, files("out"));
		assertTrue(result.problems().stream().anyMatch(s -> s.reason().startsWith("E01")), result.problems().toString());
		assertEquals(1, result.claims());
	}

	@Test
	void xmiOfOtherProgramsGivesItsTextAndCountsWhatIsLost() throws Exception {
		Path shared = shared("data/interchange/webanno-tsv");
		assumeTrue(shared != null, "the exchange samples are not beside the project: shared/data/interchange");
		List<Path> samples;
		try (Stream<Path> tree = Files.walk(shared)) {
			samples = tree.filter(p -> p.toString().endsWith(".xmi")).sorted().toList();
		}
		assumeTrue(!samples.isEmpty(), "no XMI among the samples");
		CorpusStore back = Corpora.of(folder.resolve("back"), "en");
		ImportResult result = importInto(back, null, samples);
		assertEquals(List.of(), result.problems());
		assertTrue(result.documents() > 0);
		assertTrue(!result.losses().isEmpty());
	}

	private CorpusStore annotated() throws CorpusException {
		CorpusStore store = Corpora.of(folder.resolve("c"), "ar", "قال الوزير: «نعم»\r\nثم غادر 😀", "نفى الوزير ذلك");
		store.annotator("amal");
		AnnotationSet set = store.annotations("d0", "amal");
		Claim claim = MODEL.createClaim();
		claim.setId("c1");
		claim.setSpan(Span.ofExactly(List.of(new Fragment(0, 3), new Fragment(13, 16))));
		claim.setPolarity("POS");
		Cue cue = MODEL.createCue();
		cue.setId("q1");
		cue.setSpan(Span.of(0, 3));
		Attribution attribution = MODEL.createAttribution();
		attribution.setId("a1");
		attribution.setCue(cue);
		attribution.getContent().add(claim);
		attribution.setEntity("e1");
		set.getClaims().add(claim);
		set.getCues().add(cue);
		set.getAttributions().add(attribution);
		Claim other = MODEL.createClaim();
		other.setId("c2");
		other.setSpan(Span.of(0, 10));
		store.annotations("d1", "amal").getClaims().add(other);
		ClaimRelation relation = MODEL.createClaimRelation();
		relation.setId("r1");
		relation.setLabel("CONTRADICTION");
		relation.setArg1("c1");
		relation.setArg1Document("d0");
		relation.setArg2("c2");
		relation.setArg2Document("d1");
		relation.getContradictionType().addAll(List.of("NEGATION", "CAUSE"));
		store.relations("amal").getRelations().add(relation);
		SourceEntity entity = MODEL.createSourceEntity();
		entity.setId("e1");
		entity.setName("الوزير");
		entity.getAliases().add("معالي الوزير");
		store.sources().getEntities().add(entity);
		for (Root root : new Root[] { store.corpus(), set, store.annotations("d1", "amal"), store.relations("amal"), store.sources() }) {
			store.save(root);
		}
		return store;
	}

	private ExportResult export(CorpusStore store, boolean folderEach, String... annotators) throws CorpusException, IOException {
		Path out = Files.createDirectories(folder.resolve("out"));
		return new XmiExport().write(new ExportRequest(store, out, List.of(annotators), folderEach, Map.of()), null);
	}

	private static ImportResult importInto(CorpusStore store, String annotator, List<Path> files) throws CorpusException {
		ImportTarget target = new ImportTarget(store);
		ImportResult result = new XmiImport().read(new ImportRequest(target, files, annotator, Map.of(), false), null);
		target.save();
		return result;
	}

	private List<Path> files(String name) throws IOException {
		try (Stream<Path> tree = Files.walk(folder.resolve(name))) {
			return tree.filter(p -> p.toString().endsWith(".xmi")).sorted().toList();
		}
	}

	private static void same(Root expected, Root actual) throws Exception {
		assertArrayEquals(IsnadFile.write(expected, "expected"), IsnadFile.write(actual, "actual"));
	}

	/** The file without its first element, whose id is the corpus' own. */
	private static List<String> elements(Root root) throws Exception {
		return new String(IsnadFile.write(root, "x"), java.nio.charset.StandardCharsets.UTF_8).lines().skip(2).toList();
	}

	private static Path shared(String name) {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve("shared").resolve(name))) {
				return folder.resolve("shared").resolve(name);
			}
		}
		return null;
	}
}
