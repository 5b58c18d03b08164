// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.compare.Difference.Kind;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MergeSources;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Decision;
import org.isnad.model.ModelFactory;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.model.WorkState;
import org.isnad.model.file.Ids;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocketTest {
	private static final String CLOSED = "الجسر أغلق صباح الاثنين";
	private static final String SHORTER = "أغلق صباح الاثنين";
	private static final String OPEN = "الجسر ظل مفتوحا طوال اليوم";

	@TempDir
	private Path folder;
	private Scene scene;
	private EditSession session;

	@BeforeEach
	void scene() throws Exception {
		scene = new Scene(folder.resolve("c"));
		session = new EditSession(scene.store, "chief");
	}

	private Docket docket() throws Exception {
		return Docket.of(scene.store, Scene.DOCUMENT);
	}

	private Docket settled() throws Exception {
		Docket docket = docket();
		session.execute(Settle.agreed(docket));
		docket.refresh();
		return docket;
	}

	private void decide(Docket docket, Item item, Choice choice) throws Exception {
		session.execute(new Decide(docket, item, choice, ReasonCode.GUIDELINE, "see 2.3"));
		docket.refresh();
	}

	private AnnotationSet gold() throws CorpusException {
		return Scene.gold(scene.store);
	}

	private static Set<Kind> kinds(Item item) {
		return item.points().stream().map(Point::kind).collect(Collectors.toSet());
	}

	@Test
	void whatAllAgreeOnIsGoldAtOnceAndTheRestIsOpen() throws Exception {
		scene.attribution("amal", "الوزير", "قال", scene.claim("amal", CLOSED), "minister");
		scene.attribution("basim", "الوزير", "قال", scene.claim("basim", SHORTER), "minister");
		Docket docket = settled();
		assertEquals(1, gold().getSources().size());
		assertEquals(1, gold().getCues().size());
		assertEquals(2, docket.count(Item.Status.AGREED));
		assertEquals(List.of(Layer.CLAIM, Layer.ATTRIBUTION), docket.open().stream().map(Item::layer).toList());
		assertEquals(Set.of(Kind.BOUNDARY), kinds(docket.open().get(0)));
		assertTrue(docket.open().get(1).waits(), "the attribution only waits for its claim");
		assertEquals(WorkState.IN_PROGRESS, gold().getState());
	}

	@Test
	void aDecisionMakesGoldOfWhatWaitedForItAndIsLoggedWithItsReason() throws Exception {
		scene.attribution("amal", "الوزير", "قال", scene.claim("amal", CLOSED), "minister");
		scene.attribution("basim", "الوزير", "قال", scene.claim("basim", SHORTER), "minister");
		Docket docket = settled();
		Item item = docket.open().get(0);
		decide(docket, item, item.take("basim"));
		assertEquals(List.of(Scene.span(SHORTER)), gold().getClaims().stream().map(Claim::getSpan).toList());
		assertEquals(gold().getClaims(), gold().getAttributions().get(0).getContent());
		assertEquals(List.of(), docket.open());
		assertEquals(WorkState.GOLD, gold().getState());
		Decision decision = docket.itemOf(gold().getClaims().get(0).getId()).orElseThrow().decision();
		assertEquals(List.of("chief", "take basim", "GUIDELINE", "see 2.3"), List.of(decision.getBy(), decision.getChoice(), decision.getCode(), decision.getNote()));
		assertNull(decision.getPolicy());
		assertEquals(List.of(), Scene.errors(scene.store));
	}

	@Test
	void boundariesAreMergedInEveryWay() throws Exception {
		scene.claim("amal", "الجسر أغلق صباح");
		scene.claim("basim", SHORTER);
		for (Choice.How how : List.of(Choice.How.UNION, Choice.How.INTERSECTION, Choice.How.LONGEST, Choice.How.DRAWN)) {
			Docket docket = settled();
			Item item = docket.items().get(0);
			Span span = how == Choice.How.DRAWN ? Scene.span("صباح") : item.span(how).orElseThrow();
			decide(docket, item, new Choice.Make(how, span, "amal", "amal"));
			Span expected = Scene.span(switch (how) {
			case UNION -> CLOSED;
			case INTERSECTION -> "أغلق صباح";
			case LONGEST -> SHORTER;
			default -> "صباح";
			});
			assertEquals(List.of(expected), gold().getClaims().stream().map(Claim::getSpan).toList(), how.name());
			assertEquals(0, docket.open().size());
		}
	}

	@Test
	void tagsComeFromOneAndTheSpanFromAnother() throws Exception {
		scene.claim("amal", CLOSED).setClaimType("EVENT");
		scene.claim("basim", SHORTER).setClaimType("STATE");
		Docket docket = settled();
		Item item = docket.open().get(0);
		assertEquals(Set.of(Kind.BOUNDARY, Kind.TAG), kinds(item));
		decide(docket, item, new Choice.Make(Choice.How.TAKE, Scene.span(SHORTER), "amal", "basim"));
		assertEquals(Scene.span(SHORTER), gold().getClaims().get(0).getSpan());
		assertEquals("EVENT", gold().getClaims().get(0).getClaimType());
		assertEquals("take basim, tags amal", docket.items().get(0).decision().getChoice());
	}

	@Test
	void anAttributionComesWithItsEnds() throws Exception {
		scene.attribution("amal", "الوزير", "قال", scene.claim("amal", CLOSED), "minister");
		scene.claim("basim", OPEN);
		Docket docket = settled();
		Item attribution = docket.open().stream().filter(item -> item.layer() == Layer.ATTRIBUTION).findFirst().orElseThrow();
		decide(docket, attribution, attribution.take("amal"));
		Attribution made = gold().getAttributions().get(0);
		assertEquals(Scene.span("الوزير"), made.getSource().getSpan());
		assertEquals(Scene.span("قال"), made.getCue().getSpan());
		assertEquals(Scene.span(CLOSED), made.getContent().get(0).getSpan());
		assertEquals(List.of(Layer.CLAIM), docket.open().stream().map(Item::layer).toList(), "only the other's claim is left");
	}

	@Test
	void anEndThatWasLeftOutIsNotBroughtBackSilently() throws Exception {
		scene.attribution("amal", "الوزير", "قال", scene.claim("amal", CLOSED), "minister");
		scene.claim("basim", OPEN);
		Docket docket = settled();
		Item claim = docket.itemOf(scene.set("amal").getClaims().get(0).getId()).orElseThrow();
		decide(docket, claim, new Choice.Drop());
		Item attribution = docket.open().stream().filter(item -> item.layer() == Layer.ATTRIBUTION).findFirst().orElseThrow();
		assertThrows(EditException.class, () -> session.execute(new Decide(docket, attribution, attribution.take("amal"), null, null)));
		assertEquals(List.of(), gold().getAttributions());
	}

	@Test
	void leavingOutAnEndOpensWhatHungOnIt() throws Exception {
		for (String annotator : List.of("amal", "basim")) {
			scene.attribution(annotator, "الوزير", "قال", scene.claim(annotator, CLOSED), "minister");
		}
		Docket docket = settled();
		assertEquals(0, docket.open().size());
		decide(docket, docket.itemOf(gold().getClaims().get(0).getId()).orElseThrow(), new Choice.Drop());
		assertEquals(List.of(), gold().getAttributions());
		assertEquals(List.of(Layer.ATTRIBUTION), docket.open().stream().map(Item::layer).toList());
	}

	@Test
	void everyStepIsUndoneAndDoneAgain() throws Exception {
		scene.attribution("amal", "الوزير", "قال", scene.claim("amal", CLOSED), "minister");
		scene.attribution("basim", "الوزير", "قال", scene.claim("basim", SHORTER), "speaker");
		Docket docket = settled();
		String before = text();
		Item claim = docket.open().stream().filter(item -> item.layer() == Layer.CLAIM).findFirst().orElseThrow();
		decide(docket, claim, claim.take("amal"));
		String after = text();
		assertFalse(before.equals(after));
		session.undo();
		docket.refresh();
		assertEquals(before, text());
		assertTrue(docket.item(claim.key()).orElseThrow().status().isOpen());
		session.redo();
		assertEquals(after, text());
	}

	private String text() throws Exception {
		scene.store.save(gold());
		return Files.readString(folder.resolve("c/gold/d.isnad"));
	}

	@Test
	void onlyWhatAnAnnotatorChangedAfterwardsComesBack() throws Exception {
		Claim moved = scene.claim("amal", CLOSED);
		scene.claim("basim", SHORTER);
		for (String annotator : List.of("amal", "basim")) {
			scene.claim(annotator, OPEN).setClaimType("EVENT");
		}
		Docket docket = settled();
		decide(docket, docket.open().get(0), docket.open().get(0).take("amal"));
		assertEquals(WorkState.GOLD, gold().getState());
		assertEquals(Set.of(), LaterChanges.in(scene.store, Scene.DOCUMENT));
		moved.setSpan(Scene.span("أغلق صباح"));
		assertEquals(Set.of("amal"), LaterChanges.in(scene.store, Scene.DOCUMENT));
		Docket again = settled();
		assertEquals(List.of(Item.Status.CHANGED), again.open().stream().map(Item::status).toList());
		assertEquals(List.of("amal"), again.open().get(0).changed());
		assertEquals(Scene.span(CLOSED), ((Claim) again.open().get(0).gold()).getSpan(), "gold stays until it is decided anew");
		assertEquals(WorkState.IN_PROGRESS, gold().getState());
		String id = again.open().get(0).gold().getId();
		decide(again, again.open().get(0), again.open().get(0).take("basim"));
		assertEquals(List.of(id), gold().getClaims().stream().filter(claim -> claim.getSpan().equals(Scene.span(SHORTER))).map(Claim::getId).toList(), "it is the same gold claim");
		assertEquals(0, again.open().size());
	}

	@Test
	void whatIsChangedBackIsNotAskedForAnyMore() throws Exception {
		Claim moved = scene.claim("amal", CLOSED);
		scene.claim("basim", SHORTER);
		Docket docket = settled();
		decide(docket, docket.open().get(0), docket.open().get(0).take("amal"));
		moved.setPolarity("NEG");
		assertEquals(1, settled().open().size());
		moved.setPolarity(null);
		assertEquals(0, settled().open().size());
		assertEquals(WorkState.GOLD, gold().getState());
	}

	@Test
	void whatAllAgreedOnAndOneChangedComesBackAlone() throws Exception {
		Claim changed = scene.claim("amal", CLOSED);
		scene.claim("basim", CLOSED);
		scene.claim("amal", OPEN);
		scene.claim("basim", OPEN);
		assertEquals(0, settled().open().size());
		changed.setPolarity("NEG");
		Docket docket = settled();
		assertEquals(1, docket.open().size());
		assertEquals(Set.of(Kind.TAG), kinds(docket.open().get(0)));
	}

	@Test
	void whatEveryoneTookBackIsLookedAtAgain() throws Exception {
		Claim one = scene.claim("amal", CLOSED);
		scene.claim("basim", OPEN);
		Docket docket = settled();
		Item item = docket.itemOf(one.getId()).orElseThrow();
		decide(docket, item, item.take("amal"));
		scene.set("amal").getClaims().remove(one);
		Docket again = settled();
		Item lost = again.items().stream().filter(each -> each.group() == null).findFirst().orElseThrow();
		assertEquals(Item.Status.CHANGED, lost.status());
		decide(again, lost, new Choice.Drop());
		assertEquals(List.of(), gold().getClaims().stream().filter(claim -> claim.getSpan().equals(Scene.span(CLOSED))).toList());
		assertTrue(again.items().stream().noneMatch(each -> each.group() == null));
	}

	@Test
	void aPolicyDecidesWhatIsOpenAndCanBeOpenedAgain() throws Exception {
		scene.claim("amal", CLOSED);
		scene.claim("basim", CLOSED);
		scene.claim("dina", SHORTER);
		Docket docket = settled();
		session.execute(Settle.by(docket, Policy.MAJORITY, 0));
		docket.refresh();
		Item item = docket.items().get(0);
		assertEquals(Item.Status.AUTOMATIC, item.status());
		assertEquals("majority", item.decision().getPolicy());
		session.execute(new Reopen(docket, item));
		docket.refresh();
		assertEquals(List.of(item.key()), docket.open().stream().map(Item::key).toList());
		session.execute(Settle.by(docket, Policy.MAJORITY, 0));
		docket.refresh();
		assertEquals(1, docket.open().size(), "no policy decides what a person opened");
		assertEquals(1, gold().getClaims().size(), "it stays gold meanwhile");
	}

	@Test
	void aPolicyDecidesTheTagsThatUnanimityLeftOpen() throws Exception {
		scene.claim("amal", CLOSED).setClaimType("EVENT");
		scene.claim("basim", CLOSED).setClaimType("EVENT");
		scene.claim("dina", CLOSED).setClaimType("STATE");
		Docket docket = settled();
		assertEquals(1, docket.open().size());
		session.execute(Settle.by(docket, Policy.MAJORITY, 0));
		docket.refresh();
		assertEquals(0, docket.open().size());
		assertEquals("EVENT", gold().getClaims().get(0).getClaimType());
	}

	@Test
	void aBoundaryWithinTheToleranceIsTheSame() throws Exception {
		scene.claim("amal", CLOSED);
		Claim other = scene.claim("basim", CLOSED);
		other.setSpan(Span.of(other.getSpan().begin(), other.getSpan().end() + 1));
		scene.save("amal", "basim");
		for (int tolerance : List.of(0, 1)) {
			CorpusStore fresh = CorpusStore.open(scene.store.folder());
			new AdjudicateOperation(fresh, Policy.UNANIMOUS, tolerance, List.of()).run(null);
			List<Claim> claims = Scene.gold(fresh).getClaims();
			assertEquals(tolerance, claims.size());
			assertTrue(tolerance == 0 || claims.get(0).getSpan().equals(other.getSpan()), "of two that equally many have, the longer");
		}
	}

	@Test
	void aRelationComesWithItsClaimsAndItsLabelIsDecided() throws Exception {
		Claim a = scene.claim("amal", CLOSED);
		Claim b = scene.claim("amal", OPEN);
		Claim c = scene.claim("basim", SHORTER);
		Claim d = scene.claim("basim", OPEN);
		scene.relation("amal", "UPDATE", a, b).setTimeRelation("SHIFTED");
		scene.relation("basim", "NEUTRAL", c, d);
		Docket docket = settled();
		Item relation = docket.open().stream().filter(item -> item.layer() == Layer.RELATION).findFirst().orElseThrow();
		assertTrue(relation.points().stream().anyMatch(point -> point.kind() == Kind.TAG && "label".equals(point.about())), "one item with two labels, not two items");
		decide(docket, relation, relation.take("amal"));
		ClaimRelation gold = scene.store.relations(CorpusStore.GOLD).getRelations().get(0);
		assertEquals("UPDATE", gold.getLabel());
		assertEquals(Set.of(Scene.span(CLOSED), Scene.span(OPEN)), gold().getClaims().stream().map(Claim::getSpan).collect(Collectors.toSet()));
		assertEquals(0, docket.open().size());
		assertEquals(List.of(), Scene.errors(scene.store));
	}

	@Test
	void aRelationBetweenDocumentsIsListedOnceWhicheverClaimIsFirst() throws Exception {
		Corpora.add(scene.store, "e", Scene.TEXT);
		for (String annotator : List.of("amal", "basim")) {
			Claim here = scene.claim(annotator, CLOSED);
			Claim there = ModelFactory.eINSTANCE.createClaim();
			there.setId(Ids.random('c'));
			there.setSpan(Scene.span(OPEN));
			scene.store.annotations("e", annotator).getClaims().add(there);
			ClaimRelation relation = scene.relation(annotator, annotator.equals("amal") ? "UPDATE" : "NEUTRAL", here, there);
			relation.setArg2Document("e");
			if (annotator.equals("basim")) {
				relation.setArg1(there.getId());
				relation.setArg1Document("e");
				relation.setArg2(here.getId());
				relation.setArg2Document(Scene.DOCUMENT);
			}
			relation.setTimeRelation("SHIFTED");
		}
		Docket docket = settled();
		Docket other = Docket.of(scene.store, "e");
		session.execute(Settle.agreed(other));
		other.refresh();
		assertEquals(0, other.items().stream().filter(item -> item.layer() == Layer.RELATION).count());
		docket.refresh();
		Item relation = docket.open().get(0);
		assertEquals(Layer.RELATION, relation.layer());
		assertEquals(2, relation.members().size());
		decide(docket, relation, relation.take("basim"));
		assertEquals(0, docket.open().size());
		assertEquals("NEUTRAL", scene.store.relations(CorpusStore.GOLD).getRelations().get(0).getLabel());
		assertEquals(List.of(), Scene.errors(scene.store));
	}

	@Test
	void twoEntitiesThatAreMergedAgree() throws Exception {
		scene.attribution("amal", "الوزير", "قال", scene.claim("amal", CLOSED), "minister");
		scene.attribution("basim", "الوزير", "قال", scene.claim("basim", CLOSED), "speaker");
		Docket docket = settled();
		Item source = docket.open().stream().filter(item -> item.layer() == Layer.SOURCE).findFirst().orElseThrow();
		assertEquals(Set.of(Kind.ENTITY), kinds(source));
		List<SourceEntity> entities = scene.store.sources().getEntities();
		session.execute(new MergeSources(entities.get(0), entities.get(1)));
		Docket merged = settled();
		assertEquals(List.of(Layer.ENTITY), merged.open().stream().map(Item::layer).toList(), "only the merge itself is to be decided");
		assertEquals(List.of("minister"), gold().getSources().stream().map(SourceMention::getEntity).toList());
		Item merge = merged.open().get(0);
		session.execute(new Decide(merged, merge, new Choice.Drop(), ReasonCode.READING, null));
		assertTrue(entities.get(1).getLinks().isEmpty(), "split again");
		session.undo();
		merged.refresh();
		decide(merged, merge, new Choice.Make(Choice.How.TAKE, null, null, null));
		assertEquals(0, merged.open().size());
		assertEquals(1, entities.get(1).getLinks().size());
	}

	@Test
	void oneAnnotatorAloneIsNoAgreement() throws Exception {
		scene.claim("amal", CLOSED);
		Docket docket = docket();
		assertTrue(docket.obstacle().isPresent());
		assertThrows(EditException.class, () -> session.execute(Settle.agreed(docket)));
		session.execute(Settle.by(docket, Policy.UNANIMOUS, 0));
		assertEquals(1, gold().getClaims().size(), "her work can be taken over where one wants to");
	}

	@Test
	void aHundredRatersHaveOneItemOfFewVersions() throws Exception {
		for (int i = 0; i < 100; i++) {
			scene.claim(String.format("r%03d", i), i % 3 == 0 ? SHORTER : CLOSED);
		}
		Docket docket = settled();
		assertEquals(1, docket.open().size());
		assertEquals(List.of(66, 34), docket.open().get(0).versions().stream().map(version -> version.annotators().size()).toList());
	}

	@Test
	void aDamagedOrNewerFileIsSaid() throws Exception {
		scene.claim("amal", CLOSED);
		scene.claim("basim", CLOSED);
		scene.save("amal", "basim");
		Path gold = folder.resolve("c/gold/d.isnad");
		Files.createDirectories(gold.getParent());
		Files.writeString(gold, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<isnad:AnnotationSet xmlns:isnad=\"urn:isnad:model:1\" formatVersion=\"99\"/>\n");
		CorpusStore store = CorpusStore.open(scene.store.folder());
		assertTrue(assertThrows(CorpusException.class, () -> Docket.of(store, Scene.DOCUMENT)).getMessage().contains("99"));
		Files.delete(gold);
		Files.writeString(folder.resolve("c/documents/d/basim.isnad"), "<oops");
		CorpusStore other = CorpusStore.open(scene.store.folder());
		assertTrue(assertThrows(CorpusException.class, () -> Docket.of(other, Scene.DOCUMENT)).getMessage().contains("basim.isnad"));
	}

	@Test
	void aDamagedFileOfAnotherDocumentCostsOnlyTheRelationsToIt() throws Exception {
		Corpora.add(scene.store, "e", Scene.TEXT);
		for (String annotator : List.of("amal", "basim")) {
			Claim here = scene.claim(annotator, CLOSED);
			Claim there = ModelFactory.eINSTANCE.createClaim();
			there.setId(Ids.random('c'));
			there.setSpan(Scene.span(OPEN));
			scene.store.annotations("e", annotator).getClaims().add(there);
			scene.relation(annotator, "NEUTRAL", here, there).setArg2Document("e");
			scene.store.save(scene.store.annotations("e", annotator));
		}
		scene.save("amal", "basim");
		Files.writeString(folder.resolve("c/documents/e/basim.isnad"), "<oops");
		EditSession fresh = new EditSession(CorpusStore.open(scene.store.folder()), "chief");
		Docket docket = Docket.of(fresh.store(), Scene.DOCUMENT);
		fresh.execute(Settle.agreed(docket));
		docket.refresh();
		assertEquals(List.of(Layer.CLAIM), docket.items().stream().map(Item::layer).toList());
		assertEquals(Item.Status.AGREED, docket.items().get(0).status());
		assertThrows(CorpusException.class, () -> Docket.of(fresh.store(), "e"));
	}

	@Test
	void aTextThatIsNotTheOneThatWasAnnotatedIsRefused() throws Exception {
		scene.claim("amal", CLOSED);
		scene.claim("basim", CLOSED);
		scene.save("amal", "basim");
		Files.writeString(folder.resolve("c/documents/d/text.txt"), "نص آخر");
		CorpusStore store = CorpusStore.open(scene.store.folder());
		assertThrows(CorpusException.class, () -> Docket.of(store, Scene.DOCUMENT));
	}
}
