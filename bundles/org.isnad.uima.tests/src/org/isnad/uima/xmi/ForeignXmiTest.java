// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.ImportResult;
import org.isnad.exchange.ImportTarget;
import org.isnad.exchange.RequestException;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.ClaimRelation;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XMI of other projects, without and with a type system beside it. */
class ForeignXmiTest {
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\" xmi:version=\"2.0\""
			+ " xmlns:custom=\"http:///webanno/custom.ecore\" xmlns:dep=\"http:///de/tudarmstadt/ukp/dkpro/core/api/syntax/type/dependency.ecore\""
			+ " xmlns:seg=\"http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore\">\n<cas:NULL xmi:id=\"0\"/>\n";
	private static final String TEXT = "قالت الوزارة إن السدود فرغت ونفت البلدية ذلك";

	@TempDir
	Path folder;

	private ImportResult result;

	private CorpusStore read(Map<String, String> options, String members, String... elements) throws Exception {
		Path file = Files.writeString(folder.resolve("a.xmi"), HEAD + String.join("\n", elements) + "\n<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\" sofaString=\"" + TEXT
				+ "\"/>\n<cas:View sofa=\"1\" members=\"" + members + "\"/>\n</xmi:XMI>\n");
		CorpusStore store = Corpora.empty(folder.resolve("c" + System.nanoTime()));
		result = new XmiImport().read(new ImportRequest(new ImportTarget(store), List.of(file), "amal", options, false), null);
		return store;
	}

	private static AnnotationSet set(CorpusStore store) throws Exception {
		return store.annotations(store.documents().getFirst().getId(), "amal");
	}

	@Test
	void layersAndRelationsOfInceptionAreReadByTheReadyMapping() throws Exception {
		CorpusStore store = read(Map.of(), "10 11 12 13 16 20", "<custom:Claim xmi:id=\"10\" sofa=\"1\" begin=\"13\" end=\"27\" claimType=\"STATE\"/>", "<custom:Claim xmi:id=\"11\" sofa=\"1\" begin=\"28\" end=\"44\"/>",
				"<custom:SourceMention xmi:id=\"12\" sofa=\"1\" begin=\"5\" end=\"12\"/>", "<custom:Cue xmi:id=\"13\" sofa=\"1\" begin=\"0\" end=\"4\" cueClass=\"SAY\"/>",
				"<custom:Link xmi:id=\"14\" role=\"x\" target=\"12\"/>", "<custom:Link xmi:id=\"15\" role=\"x\" target=\"13\"/>", "<custom:Link xmi:id=\"17\" role=\"x\" target=\"10\"/>",
				"<custom:Link xmi:id=\"18\" role=\"x\" target=\"11\"/>", "<custom:Attribution xmi:id=\"16\" sofa=\"1\" begin=\"0\" end=\"4\" source=\"14\" cue=\"15\" content=\"17 18\"/>",
				"<custom:ClaimRelation xmi:id=\"20\" sofa=\"1\" begin=\"28\" end=\"44\" Governor=\"10\" Dependent=\"11\" label=\"CONTRADICTION\"/>");
		assertEquals(List.of(), result.skipped());
		AnnotationSet set = set(store);
		assertEquals(2, set.getClaims().size());
		Attribution attribution = set.getAttributions().getFirst();
		assertEquals(5, attribution.getSource().getSpan().begin());
		assertEquals("SAY", attribution.getCue().getCueClass());
		assertEquals(2, attribution.getContent().size());
		assertEquals("الوزارة", store.sources().getEntities().getFirst().getName());
		assertEquals(store.sources().getEntities().getFirst().getId(), attribution.getSource().getEntity());
		ClaimRelation relation = store.relations("amal").getRelations().getFirst();
		assertEquals("CONTRADICTION", relation.getLabel());
		assertEquals(set.getClaims().stream().map(each -> each.getId()).sorted().toList(), List.of(relation.getArg1(), relation.getArg2()).stream().sorted().toList());
		assertEquals(store.documents().getFirst().getId(), relation.getArg1Document());
		assertTrue(result.losses().stream().allMatch(loss -> loss.what().contains("Link")), result.losses().toString());
	}

	@Test
	void dependenciesOfDkproGiveSourceAndCue() throws Exception {
		CorpusStore store = read(Map.of("mapping", "dkpro"), "10 11 12", "<seg:Token xmi:id=\"10\" sofa=\"1\" begin=\"0\" end=\"4\"/>", "<seg:Token xmi:id=\"11\" sofa=\"1\" begin=\"5\" end=\"12\"/>",
				"<dep:Dependency xmi:id=\"12\" sofa=\"1\" begin=\"5\" end=\"12\" Governor=\"10\" Dependent=\"11\" DependencyType=\"nsubj\"/>");
		Attribution attribution = set(store).getAttributions().getFirst();
		assertEquals(0, attribution.getCue().getSpan().begin());
		assertEquals(5, attribution.getSource().getSpan().begin());
	}

	@Test
	void aMappingOfTheUserIsRead() throws Exception {
		Path mapping = Files.writeString(folder.resolve("my.txt"), "[claim]\nfrom = webanno.custom.Satz\nwhen kind = K\nclaimType = \"STATE\"\n");
		CorpusStore store = read(Map.of("mapping", mapping.toString()), "10 11", "<custom:Satz xmi:id=\"10\" sofa=\"1\" begin=\"0\" end=\"4\" kind=\"K\"/>", "<custom:Satz xmi:id=\"11\" sofa=\"1\" begin=\"5\" end=\"12\" kind=\"L\"/>");
		assertEquals(List.of("STATE"), set(store).getClaims().stream().map(each -> each.getClaimType()).toList());
		assertEquals(1, result.losses().getFirst().count());
		Path wrong = Files.writeString(folder.resolve("wrong.txt"), "[claim]\nfrom webanno.custom.Satz\n");
		assertTrue(assertThrows(RequestException.class, () -> read(Map.of("mapping", wrong.toString()), "")).getMessage().contains("2"));
	}

	@Test
	void whatLeadsNowhereIsToldWithItsLine() throws Exception {
		CorpusStore store = read(Map.of(), "10 20 99", "<custom:Claim xmi:id=\"10\" sofa=\"1\" begin=\"13\" end=\"27\"/>", "<custom:ClaimRelation xmi:id=\"20\" sofa=\"1\" begin=\"13\" end=\"27\" Governor=\"10\" Dependent=\"77\" label=\"SUPPORT\"/>");
		assertEquals(1, set(store).getClaims().size());
		assertTrue(result.problems().stream().anyMatch(each -> each.line() == 4 && each.reason().contains("77")), result.problems().toString());
		assertTrue(result.problems().stream().anyMatch(each -> each.line() == 6 && each.reason().contains("99")), result.problems().toString());
		assertTrue(result.problems().stream().anyMatch(each -> each.reason().contains("SUPPORT")), "the relation itself is told of: " + result.problems());
	}

	@Test
	void aTypeSystemWithoutOurTypesCostsNothing() throws Exception {
		Files.writeString(folder.resolve("TypeSystem.xml"), "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\"><types><typeDescription><name>webanno.custom.Other</name>"
				+ "<supertypeName>uima.tcas.Annotation</supertypeName></typeDescription></types></typeSystemDescription>");
		CorpusStore store = read(Map.of(), "10 11", "<custom:Other xmi:id=\"10\" sofa=\"1\" begin=\"0\" end=\"4\"/>", "<custom:Unknown xmi:id=\"11\" sofa=\"1\" begin=\"0\" end=\"4\"/>");
		assertEquals(TEXT, store.text(store.documents().getFirst().getId()).string());
		assertEquals(2, result.losses().size(), result.losses().toString());
	}
}
