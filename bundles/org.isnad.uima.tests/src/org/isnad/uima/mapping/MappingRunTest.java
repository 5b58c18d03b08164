// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;
import org.isnad.uima.CasReader;
import org.junit.jupiter.api.Test;

class MappingRunTest {
	private static final String ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";

	@Test
	void entitiesOfDkproBecomeSourcesAndAnchorsByTheReadyMapping() throws Exception {
		TypeSystemDescription types = ForeignTypes.empty();
		TypeDescription entity = types.addType(ENTITY, "", CAS.TYPE_NAME_ANNOTATION);
		entity.addFeature("value", "", CAS.TYPE_NAME_STRING);
		types.addType("de.tudarmstadt.ukp.dkpro.core.api.ner.type.Location", "", ENTITY);
		CAS cas = ForeignTypes.cas(types);
		String proposal = MappingProposal.of(cas.getTypeSystem());
		cas.setDocumentText("Amal in Tripoli on Monday");
		add(cas, ENTITY, 0, 4, "value", "PER");
		add(cas, "de.tudarmstadt.ukp.dkpro.core.api.ner.type.Location", 8, 15, "value", "LOC");
		add(cas, ENTITY, 19, 25, "value", "DATE");
		add(cas, ENTITY, 5, 7, "value", "MISC");
		AnnotationSet set = map(cas, proposal);
		assertEquals(List.of(Span.of(0, 4)), set.getSources().stream().map(s -> s.getSpan()).toList(), proposal);
		assertEquals(List.of(AnchorKind.PLACE, AnchorKind.TIME), set.getAnchors().stream().map(Anchor::getKind).toList(), proposal);
		assertEquals("Amal", CasReader.read(cas, ModelFactory.eINSTANCE.createSourceRegistry()).getEntities().getFirst().getName());
	}

	@Test
	void arcsOfAnAnnotationToolAreJoinedIntoOneAttribution() throws Exception {
		TypeSystemDescription types = ForeignTypes.empty();
		types.addType("webanno.custom.Part", "", CAS.TYPE_NAME_ANNOTATION).addFeature("role", "", CAS.TYPE_NAME_STRING);
		TypeDescription arc = types.addType("webanno.custom.AttributionLink", "", CAS.TYPE_NAME_ANNOTATION);
		arc.addFeature("Governor", "", "webanno.custom.Part");
		arc.addFeature("Dependent", "", "webanno.custom.Part");
		arc.addFeature("role", "", CAS.TYPE_NAME_STRING);
		CAS cas = ForeignTypes.cas(types);
		String proposal = MappingProposal.of(cas.getTypeSystem());
		cas.setDocumentText("Amal said one and two");
		AnnotationFS source = add(cas, "webanno.custom.Part", 0, 4, "role", "source");
		AnnotationFS cue = add(cas, "webanno.custom.Part", 5, 9, "role", "cue");
		AnnotationFS one = add(cas, "webanno.custom.Part", 10, 13, "role", "content");
		AnnotationFS two = add(cas, "webanno.custom.Part", 18, 21, "role", "content");
		for (AnnotationFS part : List.of(source, one, two)) {
			AnnotationFS link = add(cas, "webanno.custom.AttributionLink", part.getBegin(), part.getEnd(), "role", part == source ? "source" : "content");
			link.setFeatureValue(link.getType().getFeatureByBaseName("Governor"), cue);
			link.setFeatureValue(link.getType().getFeatureByBaseName("Dependent"), part);
		}
		AnnotationSet set = map(cas, proposal);
		assertEquals(1, set.getAttributions().size(), proposal);
		Attribution attribution = set.getAttributions().getFirst();
		assertEquals(Span.of(0, 4), attribution.getSource().getSpan());
		assertEquals(Span.of(5, 9), attribution.getCue().getSpan());
		assertEquals(List.of(Span.of(10, 13), Span.of(18, 21)), attribution.getContent().stream().map(c -> c.getSpan()).toList());
		assertEquals(2, set.getClaims().size());
	}

	@Test
	void aRelationNamesClaimsOfTheCorpusByTheirIds() throws Exception {
		TypeSystemDescription types = ForeignTypes.empty();
		TypeDescription pair = types.addType("foreign.Judgement", "", CAS.TYPE_NAME_TOP);
		for (String name : List.of("one", "other", "verdict")) {
			pair.addFeature(name, "", CAS.TYPE_NAME_STRING);
		}
		CAS cas = ForeignTypes.cas(types);
		for (String verdict : List.of("against", "none")) {
			FeatureStructure found = cas.createFS(cas.getTypeSystem().getType("foreign.Judgement"));
			found.setStringValue(found.getType().getFeatureByBaseName("one"), "c1");
			found.setStringValue(found.getType().getFeatureByBaseName("other"), "c2");
			found.setStringValue(found.getType().getFeatureByBaseName("verdict"), verdict);
			cas.addFsToIndexes(found);
		}
		map(cas, "[relation]\nfrom = foreign.Judgement\nwhen verdict = against\narg1 = one\narg2 = other\nlabel = \"CONTRADICTION\"\ncontradictionType = \"NEGATION\"\n");
		List<ClaimRelation> relations = CasReader.read(cas, ModelFactory.eINSTANCE.createRelationSet()).getRelations();
		assertEquals(List.of("CONTRADICTION c1 c2 [NEGATION]"), relations.stream().map(r -> r.getLabel() + ' ' + r.getArg1() + ' ' + r.getArg2() + ' ' + r.getContradictionType()).toList());
	}

	@Test
	void listsAreWalkedScoresOutsideTheirRangeAndUnknownValuesAreLeftOut() throws Exception {
		CAS cas = ForeignTypes.cas(ForeignTypes.verbs());
		cas.setDocumentText("Amal and Badr agree");
		Type quote = cas.getTypeSystem().getType("foreign.Quote");
		List<AnnotationFS> quotes = new ArrayList<>();
		for (double confidence : new double[] { 0.25, 87, Double.NaN }) {
			AnnotationFS found = cas.createAnnotation(quote, 14 + quotes.size(), 19);
			found.setDoubleValue(quote.getFeatureByBaseName("confidence"), confidence);
			cas.addFsToIndexes(found);
			quotes.add(found);
		}
		ArrayFS<FeatureStructure> speakers = cas.createArrayFS(3);
		speakers.set(0, cas.createAnnotation(cas.getTypeSystem().getType(CAS.TYPE_NAME_ANNOTATION), 0, 4));
		speakers.set(2, cas.createAnnotation(cas.getTypeSystem().getType(CAS.TYPE_NAME_ANNOTATION), 9, 13));
		quotes.getFirst().setFeatureValue(quote.getFeatureByBaseName("speakers"), speakers);
		AnnotationSet set = map(cas, "[claim]\nfrom = foreign.Quote\nscore = confidence\nclaimType = verb.category\n[attribution]\nfrom = foreign.Quote\nsource = speakers\ncontent = self\n");
		assertEquals(java.util.Arrays.asList(0.25, null, null), set.getClaims().stream().map(c -> c.getScore()).toList());
		assertEquals(1, set.getAttributions().stream().filter(a -> a.getSource() != null).count());
		assertEquals(Span.of(0, 4), set.getAttributions().stream().filter(a -> a.getSource() != null).findFirst().orElseThrow().getSource().getSpan());
		assertTrue(set.getClaims().stream().allMatch(c -> c.getClaimType() == null));
	}

	@Test
	void aProposalHoldsWhateverTheTypesAre() {
		String[] words = { "Quote", "speaker", "Claim", "Cue", "Verb", "Person", "NamedEntity", "value", "role", "Governor", "Dependent", "arg1", "arg2", "score", "Contradiction",
				"Location", "Date", "AttributionSpan", "label", "x" };
		String[] ranges = { CAS.TYPE_NAME_STRING, CAS.TYPE_NAME_DOUBLE, CAS.TYPE_NAME_ANNOTATION, CAS.TYPE_NAME_FS_ARRAY, CAS.TYPE_NAME_BOOLEAN, CAS.TYPE_NAME_FS_LIST,
				CAS.TYPE_NAME_TOP };
		java.util.SplittableRandom random = new java.util.SplittableRandom(11);
		for (int i = 0; i < 60; i++) {
			TypeSystemDescription types = ForeignTypes.empty();
			for (int t = 0; t < 12; t++) {
				TypeDescription type = types.addType("t" + i + "." + words[random.nextInt(words.length)] + t, "", random.nextBoolean() ? CAS.TYPE_NAME_ANNOTATION : CAS.TYPE_NAME_TOP);
				for (int f = random.nextInt(5); f > 0; f--) {
					String name = words[random.nextInt(words.length)];
					if (java.util.Arrays.stream(type.getFeatures()).noneMatch(other -> other.getName().equals(name))) {
						type.addFeature(name, "", ranges[random.nextInt(ranges.length)]);
					}
				}
			}
			org.apache.uima.cas.TypeSystem system = ForeignTypes.cas(types).getTypeSystem();
			String proposal = MappingProposal.of(system);
			try {
				assertEquals(List.of(), EngineMapping.parse("p", proposal).check(system), proposal);
			} catch (MappingException e) {
				throw new AssertionError(proposal, e);
			}
		}
	}

	private static AnnotationFS add(CAS cas, String type, int begin, int end, String feature, String value) {
		Type found = cas.getTypeSystem().getType(type);
		AnnotationFS annotation = cas.createAnnotation(found, begin, end);
		annotation.setStringValue(found.getFeatureByBaseName(feature), value);
		cas.addFsToIndexes(annotation);
		return annotation;
	}

	private static AnnotationSet map(CAS cas, String text) throws MappingException {
		EngineMapping mapping = EngineMapping.parse("m", text);
		assertEquals(List.of(), mapping.check(cas.getTypeSystem()), text);
		new MappingRun(cas, mapping).run();
		return CasReader.read(cas, ModelFactory.eINSTANCE.createAnnotationSet());
	}
}
