// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.apache.uima.cas.CAS;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage;
import org.isnad.model.RelationSet;
import org.isnad.model.Root;
import org.isnad.model.Span;
import org.isnad.model.file.IsnadFile;
import org.isnad.uima.xmi.XmiException;
import org.isnad.uima.xmi.XmiFile;
import org.junit.jupiter.api.Test;

class CasRoundTripTest {
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final int ROUNDS = Integer.getInteger("isnad.rounds", 150);

	@Test
	void modelToCasToXmiToCasToModelIsTheIdentity() throws Exception {
		SplittableRandom random = new SplittableRandom(20260401);
		CAS first = XmiFile.newCas(TypeSystemBuilder.build(), "test");
		CAS second = XmiFile.newCas(TypeSystemBuilder.build(), "test");
		for (int round = 0; round < ROUNDS; round++) {
			RandomModels models = new RandomModels(random.split());
			String text = models.text();
			Root[] roots = { models.fill(MODEL.createAnnotationSet(), text.length()), models.fill(MODEL.createRelationSet(), 0),
					models.fill(MODEL.createSourceRegistry(), 0), models.fill(MODEL.createDocument(), 0) };
			for (Root root : roots) {
				first.reset();
				first.setDocumentText(text);
				new CasWriter(first).write(root);
				byte[] xmi = XmiFile.write(first, "round " + round);
				XmiFile.read(xmi, second, "round " + round);
				assertEquals(text, second.getDocumentText());
				Root back = CasReader.read(second, (Root) MODEL.create(root.eClass()));
				assertArrayEquals(IsnadFile.write(root, "a"), IsnadFile.write(back, "b"), root.eClass().getName() + " in round " + round);
				first.reset();
				first.setDocumentText(text);
				new CasWriter(first).write(root);
				assertArrayEquals(xmi, XmiFile.write(first, "again"), "the same model gives the same bytes");
			}
		}
	}

	@Test
	void theDocumentCanStandBesideItsAnnotations() throws Exception {
		CAS cas = XmiFile.newCas(TypeSystemBuilder.build(), "test");
		cas.setDocumentText("نص");
		var document = MODEL.createDocument();
		document.setId("d1");
		document.setTitle("عنوان");
		AnnotationSet set = MODEL.createAnnotationSet();
		set.setId("x1");
		set.setAnnotator("amal");
		CasWriter writer = new CasWriter(cas);
		writer.write(document);
		writer.write(set);
		assertEquals("عنوان", ((org.isnad.model.Document) CasReader.readRoot(cas, ModelPackage.Literals.DOCUMENT).orElseThrow()).getTitle());
		assertEquals("amal", CasReader.read(cas, MODEL.createAnnotationSet()).getAnnotator());
		assertTrue(CasReader.readRoot(cas, ModelPackage.Literals.RELATION_SET).isEmpty());
	}

	@Test
	void aCharacterThatXmlCannotCarryIsRefusedWithDocumentAndOffset() throws Exception {
		CAS cas = XmiFile.newCas(TypeSystemBuilder.build(), "test");
		cas.setDocumentText("😀نص\u0001");
		XmiException refused = assertThrows(XmiException.class, () -> XmiFile.write(cas, "d-17"));
		assertTrue(refused.getMessage().contains("d-17") && refused.getMessage().contains("4") && refused.getMessage().contains("U+0001"), refused.getMessage());

		cas.reset();
		cas.setDocumentText("نص");
		AnnotationSet set = MODEL.createAnnotationSet();
		Claim claim = MODEL.createClaim();
		claim.setSpan(Span.of(0, 2));
		claim.setCorrection("lone \uD83D surrogate");
		set.getClaims().add(claim);
		new CasWriter(cas).write(set);
		XmiException lone = assertThrows(XmiException.class, () -> XmiFile.write(cas, "d-18"));
		assertTrue(lone.getMessage().contains("Claim.correction") && lone.getMessage().contains("U+D83D"), lone.getMessage());
	}

	@Test
	void documentTypesAndBrokenFilesAreRefusedWithALine() throws Exception {
		CAS cas = XmiFile.newCas(TypeSystemBuilder.build(), "test");
		String hostile = "<?xml version='1.0'?>\n<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>\n<x>&e;</x>";
		XmiException doctype = assertThrows(XmiException.class, () -> XmiFile.read(hostile.getBytes(StandardCharsets.UTF_8), cas, "evil.xmi"));
		assertTrue(doctype.getMessage().contains("evil.xmi") && doctype.getMessage().contains("2"), doctype.getMessage());
		assertThrows(XmiException.class, () -> XmiFile.readTypeSystem(hostile.getBytes(StandardCharsets.UTF_8), "evil.xml"));
		assertThrows(XmiException.class, () -> XmiFile.read("<a>\n<b".getBytes(StandardCharsets.UTF_8), cas, "cut.xmi"));
		assertThrows(XmiException.class, () -> XmiFile.readTypeSystem("<a/>".getBytes(StandardCharsets.UTF_8), "other.xml"));
	}

	@Test
	void aTruncatedXmiNeverEndsInAnythingButItsOwnException() throws Exception {
		CAS cas = XmiFile.newCas(TypeSystemBuilder.build(), "test");
		RandomModels models = new RandomModels(new SplittableRandom(5));
		String text = models.text();
		cas.setDocumentText(text);
		new CasWriter(cas).write(models.fill(MODEL.createAnnotationSet(), text.length()));
		byte[] xmi = XmiFile.write(cas, "whole");
		for (int length = 0; length < xmi.length - 1; length += 37) {
			byte[] cut = java.util.Arrays.copyOf(xmi, length);
			assertThrows(XmiException.class, () -> XmiFile.read(cut, cas, "cut"));
		}
	}

	@Test
	void whatAnAttributionRefersToIsReadEvenIfItIsNotIndexed() throws Exception {
		CAS cas = XmiFile.newCas(TypeSystemBuilder.build(), "test");
		cas.setDocumentText("قال الوزير نعم");
		var types = cas.getTypeSystem();
		var cue = cas.createAnnotation(types.getType(IsnadTypes.CUE), 0, 3);
		var attribution = cas.createFS(types.getType(IsnadTypes.ATTRIBUTION));
		attribution.setFeatureValue(attribution.getType().getFeatureByBaseName("cue"), cue);
		cas.addFsToIndexes(attribution);
		AnnotationSet set = CasReader.read(cas, MODEL.createAnnotationSet());
		Attribution read = set.getAttributions().getFirst();
		assertEquals(Span.of(0, 3), read.getCue().getSpan());
		assertEquals(1, set.getCues().size());
	}

	@Test
	void relationsNeedNoText() throws Exception {
		CAS cas = XmiFile.newCas(TypeSystemBuilder.build(), "test");
		RelationSet set = new RandomModels(new SplittableRandom(3)).fill(MODEL.createRelationSet(), 0);
		new CasWriter(cas).write(set);
		CAS other = XmiFile.newCas(TypeSystemBuilder.build(), "test");
		XmiFile.read(XmiFile.write(cas, "r"), other, "r");
		assertArrayEquals(IsnadFile.write(set, "a"), IsnadFile.write(CasReader.read(other, MODEL.createRelationSet()), "b"));
	}
}
