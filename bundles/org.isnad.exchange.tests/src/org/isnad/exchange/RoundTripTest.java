// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.stream.Stream;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.Profile;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.DateCertainty;
import org.isnad.model.Document;
import org.isnad.model.EventGroup;
import org.isnad.model.ModelFactory;
import org.isnad.model.RelationSet;
import org.isnad.model.SetKind;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceLink;
import org.isnad.model.Tag;
import org.isnad.model.WorkState;
import org.isnad.model.file.Ids;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corpus → jsonl → corpus is the identity on ids, spans, tags, links, comments and provenance. */
class RoundTripTest {
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final List<String> ANNOTATORS = List.of("hala", "yusuf");
	private static final boolean FULL = Boolean.getBoolean("isnad.full");

	@TempDir
	Path folder;

	private CorpusStore random(long seed) throws CorpusException {
		return random(folder.resolve("from" + seed), seed);
	}

	/** A random corpus in which everything that a format could lose occurs. */
	static CorpusStore random(Path folder, long seed) throws CorpusException {
		CorpusStore store = Corpora.random(folder, seed, 4, 12);
		SplittableRandom random = new SplittableRandom(seed);
		for (int i = 0; i < 6; i++) {
			SourceEntity entity = MODEL.createSourceEntity();
			entity.setId(Ids.of('e', random.nextLong()));
			entity.setName("المتحدث \"" + i + "\" <&>");
			entity.getAliases().addAll(List.of("أ" + i, "ب\n" + i));
			entity.setSourceType("PERSON");
			entity.setSide("NEUTRAL");
			entity.setDocument(i == 0 ? "d0" : null);
			SourceLink link = MODEL.createSourceLink();
			link.setType("SPEAKS_FOR");
			link.setEntity("e-elsewhere");
			entity.getLinks().add(link);
			store.sources().getEntities().add(entity);
		}
		store.save(store.sources());
		for (Document document : store.documents()) {
			document.setOutlet("وكالة");
			document.setUrl("https://example.org/?a=1&b=2");
			document.setPubDate("2031-11-1" + random.nextInt(10));
			document.setPubDateCertainty(DateCertainty.INFERRED);
			document.setTruncatedStart(random.nextBoolean());
			document.setLanguage(random.nextBoolean() ? "en" : null);
			store.save(document);
		}
		for (String annotator : ANNOTATORS) {
			relate(store, annotator, random);
		}
		store.annotations("d0", "hala").setState(WorkState.COMPLETE);
		store.annotations("d1", "hala").setKind(SetKind.MACHINE);
		store.save(store.annotations("d0", "hala"));
		store.save(store.annotations("d1", "hala"));
		return store;
	}

	private static void relate(CorpusStore store, String annotator, SplittableRandom random) throws CorpusException {
		List<String[]> claims = new ArrayList<>();
		RelationSet set = store.relations(annotator);
		EventGroup event = MODEL.createEventGroup();
		event.setId(Ids.of('v', random.nextLong()));
		event.setLabel("انشقاق");
		set.getEvents().add(event);
		for (Document document : store.documents()) {
			List<Claim> inPlace = new ArrayList<>(store.annotations(document.getId(), annotator).getClaims());
			inPlace.sort((a, b) -> a.getSpan().compareTo(b.getSpan()));
			for (Claim claim : inPlace) {
				claims.add(new String[] { document.getId(), claim.getId() });
				if (random.nextInt(4) == 0) {
					claim.setEvent(event.getId());
				}
				if (!store.annotations(document.getId(), annotator).getAnchors().isEmpty() && random.nextInt(4) == 0) {
					claim.setTimeAnchor(store.annotations(document.getId(), annotator).getAnchors().get(0));
				}
			}
			store.save(store.annotations(document.getId(), annotator));
		}
		String[] labels = { "CONTRADICTION", "EQUIVALENT", "SUPPORT", "UPDATE", "NEUTRAL", "UNDECIDABLE" };
		for (int i = 0; i + 2 < claims.size(); i += 2) {
			ClaimRelation relation = MODEL.createClaimRelation();
			relation.setId(Ids.of('r', random.nextLong()));
			relation.setLabel(labels[random.nextInt(labels.length)]);
			relation.setArg1Document(claims.get(i)[0]);
			relation.setArg1(claims.get(i)[1]);
			relation.setArg2Document(claims.get(i + 2)[0]);
			relation.setArg2(claims.get(i + 2)[1]);
			relation.getContradictionType().addAll(i % 4 == 0 ? List.of("NUMERIC", "ANTONYM") : List.of());
			relation.setStrength("STRONG");
			relation.setNote("ملاحظة\n\"" + i + '"');
			relation.setScore(i % 3 == 0 ? 0.1 + i / 1000.0 : null);
			relation.setEngine(i % 3 == 0 ? "pairs 0.1" : null);
			set.getRelations().add(relation);
		}
		store.save(set);
	}

	private Path export(CorpusStore store, String name) throws CorpusException {
		Path out = folder.resolve(name);
		new ExportOperation(store, "jsonl", out, null, Map.of()).run(null);
		return out;
	}

	@Test
	void identity() throws Exception {
		for (long seed = 0; seed < (FULL ? 200 : 6); seed++) {
			CorpusStore from = random(seed);
			Path out = export(from, "out" + seed);
			CorpusStore to = Corpora.empty(folder.resolve("to" + seed));
			ImportResult result = new ImportOperation(to, List.of(out), "jsonl", null, Map.of(), false).run(null);
			assertEquals(List.of(), result.skipped());
			assertEquals(List.of(), result.losses());
			assertEquals(4, result.documents());
			assertEquals(CorpusState.content(from, ANNOTATORS), CorpusState.content(to, ANNOTATORS), "seed " + seed);
			assertEquals(CorpusState.files(out), CorpusState.files(export(to, "again" + seed)), "seed " + seed);
		}
	}

	@Test
	void theComparisonSeesADifference() throws Exception {
		CorpusStore from = random(1);
		var before = CorpusState.content(from, ANNOTATORS);
		Claim claim = from.annotations("d0", "hala").getClaims().get(0);
		claim.setCorrection("x");
		from.save(from.annotations("d0", "hala"));
		assertNotEquals(before, CorpusState.content(from, ANNOTATORS));
	}

	@Test
	void anyOrderOfRowsAndFiles() throws Exception {
		CorpusStore from = random(3);
		Path out = export(from, "out");
		List<String> lines = new ArrayList<>();
		try (Stream<Path> tree = Files.walk(out)) {
			for (Path file : tree.filter(file -> file.toString().endsWith(".jsonl")).toList()) {
				lines.addAll(Files.readAllLines(file));
			}
		}
		for (int i = 0; i < 5; i++) {
			Collections.shuffle(lines, new Random(i));
			Path mixed = Files.write(folder.resolve("mixed" + i + ".jsonl"), lines);
			CorpusStore to = Corpora.empty(folder.resolve("to" + i));
			assertEquals(List.of(), new ImportOperation(to, List.of(mixed), null, null, Map.of(), true).run(null).skipped());
			assertEquals(CorpusState.content(from, ANNOTATORS), CorpusState.content(to, ANNOTATORS));
		}
	}

	@Test
	void againDoublesNothing() throws Exception {
		CorpusStore from = random(4);
		Path out = export(from, "out");
		var before = CorpusState.files(from.folder());
		ImportResult again = new ImportOperation(CorpusStore.open(from.folder()), List.of(out), null, null, Map.of(), false).run(null);
		assertEquals(List.of(), again.problems());
		assertEquals(0, again.documents() + again.claims() + again.attributions() + again.relations());
		assertEquals(before, CorpusState.files(from.folder()));
	}

	@Test
	void aPairGivenTheOtherWayRoundIsTheSameWhenItComesAgain() throws Exception {
		Path rows = Files.write(folder.resolve("rows.jsonl"), List.of("{\"doc_id\":\"d\",\"text\":\"نص قصير\"}", "{\"claim_id\":\"c1\",\"doc_id\":\"d\",\"start\":0,\"end\":2}",
				"{\"claim_id\":\"c2\",\"doc_id\":\"d\",\"start\":3,\"end\":7}",
				"{\"relation_id\":\"r\",\"label\":\"CONTRADICTION\",\"arg1_claim_id\":\"c2\",\"arg2_claim_id\":\"c1\",\"arg1_doc_id\":\"d\",\"arg2_doc_id\":\"d\"}"));
		CorpusStore to = Corpora.empty(folder.resolve("to"));
		for (int relations = 1; relations >= 0; relations--) {
			ImportResult result = new ImportOperation(to, List.of(rows), null, null, Map.of(), true).run(null);
			assertEquals(relations, result.relations());
			assertEquals("c1", to.relations("imported").getRelations().get(0).getArg1());
		}
	}

	@Test
	void aBasicCorpusLearnsTheTagsOfTheFullScheme() throws Exception {
		CorpusStore from = random(5);
		CorpusStore to = CorpusStore.create(folder.resolve("basic"), "basic", "ar", Profile.BASIC);
		assertEquals(List.of(), new ImportOperation(to, List.of(export(from, "out")), null, null, Map.of(), false).run(null).skipped());
		assertEquals(CorpusState.content(from, ANNOTATORS), CorpusState.content(to, ANNOTATORS));
	}

	@Test
	void aNewCorpusTakesTheSchemeOverAndAnotherKeepsItsOwn() throws Exception {
		CorpusStore from = random(6);
		Tag tag = MODEL.createTag();
		tag.setValue("HARBOUR_PARTY");
		tag.setLabelAr("حزب الميناء");
		from.scheme().tagset(Layer.ENTITY, "side").orElseThrow().getTags().add(0, tag);
		from.sources().getEntities().get(0).setSide("HARBOUR_PARTY");
		from.save(from.corpus());
		from.save(from.sources());
		Path out = export(from, "out");
		for (Profile profile : Profile.values()) {
			CorpusStore to = CorpusStore.create(folder.resolve(profile.id()), "to", "ar", profile);
			assertEquals(List.of(), new ImportOperation(to, List.of(out), null, null, Map.of(), false).run(null).skipped());
			assertEquals(CorpusState.files(out), CorpusState.files(export(CorpusStore.open(to.folder()), "again-" + profile.id())));
		}
		CorpusStore used = CorpusStore.create(folder.resolve("used"), "used", "ar", Profile.FULL);
		used.scheme().tagset(Layer.ENTITY, "side").orElseThrow().getTags().get(0).setLabelEn("ours");
		ImportResult refused = new ImportOperation(used, List.of(out), null, null, Map.of(), false).run(null);
		assertEquals(1, refused.problems().size());
		assertTrue(refused.problems().get(0).reason().startsWith("E13 side is"), refused.problems().get(0).reason());
	}

	@Test
	void idsOfEveryAllowedForm() throws Exception {
		List<String> lines = new ArrayList<>(List.of("{\"doc_id\":\"d\",\"text\":\"نص قصير\"}"));
		for (String part : List.of("!", "$", "%", "'", "(", "+", ",", ";", "=", "?", "@", "[", "^", "`", "{", "|", "~", "é", "٣", "\u0301", "\u200F", "م")) {
			lines.add("{\"claim_id\":\"c" + part + "z\",\"doc_id\":\"d\",\"spans\":[{\"start\":0,\"end\":2}]}");
			lines.add("{\"attr_id\":\"a" + part + "z\",\"doc_id\":\"d\",\"content_claim_ids\":[\"c" + part + "z\"]}");
			lines.add("{\"attr_id\":\"b" + part + "z\",\"doc_id\":\"d\",\"parent_id\":\"a" + part + "z\"}");
		}
		CorpusStore store = Corpora.empty(folder.resolve("odd"));
		Path file = Files.write(folder.resolve("odd.jsonl"), lines);
		assertEquals(List.of(), new ImportOperation(store, List.of(file), null, null, Map.of(), false).run(null).skipped());
		CorpusStore again = CorpusStore.open(store.folder());
		var set = again.annotations("d", "imported");
		assertEquals(List.of(), again.warnings());
		set.getAttributions().forEach(attribution -> {
			boolean outer = attribution.getId().startsWith("a");
			String linked = outer ? attribution.getContent().get(0).getId() : attribution.getParent().getId();
			assertEquals(attribution.getId().substring(1), linked.substring(1));
		});
	}

	@Test
	void sameBytesUnderAnyLocaleAndTimeZone() throws Exception {
		CorpusStore from = random(6);
		var expected = CorpusState.files(export(from, "out"));
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "fa-IR", "th-TH-u-nu-thai-ca-buddhist")) {
				Locale.setDefault(Locale.forLanguageTag(tag));
				TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
				Path out = export(CorpusStore.open(from.folder()), "out-" + tag);
				assertEquals(expected, CorpusState.files(out), tag);
				CorpusStore to = Corpora.empty(folder.resolve("to-" + tag));
				assertEquals(List.of(), new ImportOperation(to, List.of(out), null, null, Map.of(), false).run(null).skipped());
				assertEquals(CorpusState.content(from, ANNOTATORS), CorpusState.content(to, ANNOTATORS), tag);
			}
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}
}
