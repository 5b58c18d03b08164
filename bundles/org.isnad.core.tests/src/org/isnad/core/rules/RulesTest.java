// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.isnad.core.CorpusStore;
import org.isnad.core.Problem;
import org.isnad.core.Rules;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.core.Validator;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Cue;
import org.isnad.model.Decision;
import org.isnad.model.Document;
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

/** Each rule of the scheme: silent on a sound corpus, and speaking up for one defect at a time. */
class RulesTest {
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final String TEXT = "قالت الوكالة إن مدير المستشفى أكد أن الجرحى سبعة.\nنفى ذلك الوزير \uD83D\uDE00";

	@TempDir
	Path folder;

	private CorpusStore store;
	private AnnotationSet one;
	private AnnotationSet two;
	private Claim reported;
	private Claim wounded;
	private Claim other;
	private Attribution outer;
	private Attribution inner;
	private ClaimRelation relation;
	private SourceEntity agency;

	@BeforeEach
	void soundCorpus() throws Exception {
		store = Corpora.empty(folder.resolve("c"));
		Corpora.add(store, "d1", TEXT);
		Corpora.add(store, "d2", TEXT);
		one = store.annotations("d1", "hala");
		two = store.annotations("d2", "hala");
		agency = entity("eagency", "الوكالة", "MEDIA", null);
		entity("edirector", "المدير", "PERSON", null);
		reported = claim(one, "c1", 16, 48);
		wounded = claim(one, "c2", 37, 48);
		other = claim(two, "c3", 37, 48);
		outer = attribution("a1", 5, 12, 0, 4, reported, "eagency");
		inner = attribution("a2", 16, 29, 30, 33, wounded, "edirector");
		inner.setParent(outer);
		relation = relate("r1", "CONTRADICTION", wounded, other);
		relation.getContradictionType().add("WORLD_KNOWLEDGE");
		relation.setStrength("STRONG");
		relation.setTimeRelation("SAME");
		relation.setEventLink("SAME_EVENT");
	}

	private SourceEntity entity(String id, String name, String type, String document) throws Exception {
		SourceEntity entity = MODEL.createSourceEntity();
		entity.setId(id);
		entity.setName(name);
		entity.setSourceType(type);
		entity.setDocument(document);
		store.sources().getEntities().add(entity);
		return entity;
	}

	private static Claim claim(AnnotationSet set, String id, int begin, int end) {
		Claim claim = MODEL.createClaim();
		claim.setId(id);
		claim.setSpan(Span.of(begin, end));
		claim.setPolarity("POS");
		set.getClaims().add(claim);
		return claim;
	}

	private Attribution attribution(String id, int sourceBegin, int sourceEnd, int cueBegin, int cueEnd, Claim content, String entity) {
		SourceMention source = MODEL.createSourceMention();
		source.setId(Ids.random('s'));
		source.setSpan(Span.of(sourceBegin, sourceEnd));
		source.setEntity(entity);
		Cue cue = MODEL.createCue();
		cue.setId(Ids.random('q'));
		cue.setSpan(Span.of(cueBegin, cueEnd));
		Attribution attribution = MODEL.createAttribution();
		attribution.setId(id);
		attribution.setSource(source);
		attribution.setCue(cue);
		attribution.getContent().add(content);
		attribution.setSourceRealization("SPAN");
		one.getSources().add(source);
		one.getCues().add(cue);
		one.getAttributions().add(attribution);
		return attribution;
	}

	private ClaimRelation relate(String id, String label, Claim first, Claim second) throws Exception {
		ClaimRelation made = MODEL.createClaimRelation();
		made.setId(id);
		made.setLabel(label);
		made.setArg1(first.getId());
		made.setArg1Document(((AnnotationSet) first.eContainer()).getDocument());
		made.setArg2(second.getId());
		made.setArg2Document(((AnnotationSet) second.eContainer()).getDocument());
		store.relations("hala").getRelations().add(made);
		return made;
	}

	private static Anchor anchor(AnnotationSet set, AnchorKind kind, String value, String unit, Claim claim) {
		Anchor anchor = MODEL.createAnchor();
		anchor.setId(Ids.random('n'));
		anchor.setKind(kind);
		anchor.setValue(value);
		anchor.setUnit(unit);
		anchor.setSpan(Span.of(44, 48));
		anchor.getClaims().add(claim);
		set.getAnchors().add(anchor);
		return anchor;
	}

	private String problems() throws Exception {
		return new Validator(Rules.installed()).validate(store, List.of("hala", CorpusStore.GOLD), null).stream().map(Problem::rule).collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(" "));
	}

	@Test
	void aSoundCorpusHasNoProblems() throws Exception {
		assertEquals("", problems());
	}

	@Test
	void allRulesOfTheSchemeAreInstalledWithLabels() {
		List<ValidationRule> rules = Rules.installed();
		assertEquals("E01 E02 E03 E04 E05 E06 E07 E08 E09 E10 E11 E12 E13 E14 W01 W02 W03 W04 W05 W06 W07", rules.stream().map(ValidationRule::id).collect(Collectors.joining(" ")));
		rules.forEach(rule -> {
			assertFalse(rule.label().isBlank());
			assertEquals(rule.id().startsWith("E"), rule.severity() == Severity.ERROR);
		});
	}

	@Test
	void e01() throws Exception {
		other.setSpan(Span.of(37, 4000));
		assertEquals("E01", problems());
		other.setSpan(Span.of(37, 48));
		wounded.setSpan(null);
		assertEquals("E01", problems());
		wounded.setSpan(Span.of(37, 48));
		claim(two, "c9", 50, TEXT.length() - 1);
		assertTrue(problems().contains("E01"));
	}

	@Test
	void e02() throws Exception {
		inner.setCue(null);
		assertEquals("E02", problems());
		inner.setSource(null);
		inner.setSourceRealization("AUTHOR");
		assertEquals("", problems());
		inner.getContent().clear();
		assertEquals("E02", problems());
		inner.getContent().addAll(List.of(wounded, reported));
		assertTrue(problems().contains("E02"));
	}

	@Test
	void e02AContentMayBeAnotherAttribution() throws Exception {
		outer.getContent().clear();
		assertEquals("", problems());
	}

	@Test
	void e03() throws Exception {
		outer.setParent(inner);
		assertEquals("E03", problems());
		outer.setParent(null);
		reported.setSpan(Span.of(16, 43));
		assertEquals("E03", problems());
		inner.setSameContentAsParent(true);
		assertEquals("", problems());
	}

	@Test
	void e03WarnsAboveThreeAndFailsAboveFive() throws Exception {
		Attribution last = inner;
		for (int depth = 3; depth <= 6; depth++) {
			Attribution next = attribution("deep" + depth, 16, 29, 30, 33, wounded, "edirector");
			next.setParent(last);
			next.setSameContentAsParent(true);
			last = next;
		}
		List<Problem> found = new Validator(List.of(new ChainNests())).validate(store, List.of("hala"), null);
		assertEquals(List.of(Severity.WARNING, Severity.WARNING, Severity.ERROR), found.stream().map(Problem::severity).toList());
	}

	@Test
	void e04() throws Exception {
		inner.getCue().setSpan(Span.of(34, 43));
		assertTrue(problems().contains("E04"));
		inner.getCue().setSpan(Span.of(30, 33));
		inner.getSource().setSpan(Span.of(37, 43));
		assertEquals("E04", problems());
	}

	@Test
	void e05() throws Exception {
		inner.setSourceRealization("CLITIC");
		assertEquals("E05", problems());
		inner.setSource(null);
		assertEquals("", problems());
		inner.setSourceRealization("SPAN");
		assertEquals("E05", problems());
		inner.setSourceRealization("OUTSIDE_TEXT");
		assertEquals("E05", problems());
		store.document("d1").get().setTruncatedStart(true);
		assertEquals("", problems());
	}

	@Test
	void e06() throws Exception {
		inner.getSource().setEntity(null);
		assertEquals("E06", problems());
		inner.getSource().setEntity("nobody");
		assertEquals("E06", problems());
		inner.getSource().setEntity("eagency");
		agency.setSourceType("ANONYMOUS");
		assertEquals("E06", problems());
		agency.setDocument("d1");
		assertEquals("", problems());
		outer.setEntity("nobody");
		assertEquals("E06", problems());
	}

	@Test
	void e07() throws Exception {
		relation.getContradictionType().clear();
		assertEquals("E07", problems());
		relation.getContradictionType().addAll(List.of("LEXICAL", "CAUSE", "ANTONYM"));
		assertEquals("E07", problems());
		relation.getContradictionType().remove(0);
		assertEquals("", problems());
		relation.setStrength(null);
		assertEquals("E07", problems());
		relation.setStrength("STRONG");
		relation.setTimeRelation("SHIFTED");
		assertEquals("E07", problems());
		relation.setStrength("WEAK");
		assertEquals("", problems());
		relation.setTimeRelation("DISJOINT");
		assertEquals("E07", problems());
		relation.setLabel("UPDATE");
		assertEquals("", problems());
		relation.setTimeRelation("SAME");
		assertEquals("E07", problems());
	}

	@Test
	void e08() throws Exception {
		relate("r2", "NEUTRAL", other, wounded);
		assertEquals("E08", problems());
		store.relations("hala").getRelations().remove(1);
		relation.setLabel("UPDATE");
		relation.setTimeRelation("SHIFTED");
		relate("r3", "SUPPORT", other, wounded);
		assertEquals("", problems());
		relate("r4", "SUPPORT", wounded, other);
		assertTrue(problems().contains("E08"));
		assertTrue(problems().contains("W07"));
		store.relations("hala").getRelations().remove(2);
		relate("r5", "EQUIVALENT", other, other);
		assertTrue(problems().contains("E08"));
		store.relations("hala").getRelations().remove(2);
		relation.setArg2("gone");
		assertEquals("E08", problems());
	}

	@Test
	void e09AndW04() throws Exception {
		Claim third = claim(two, "c4", 0, 12);
		relate("r2", "EQUIVALENT", third, other);
		assertEquals("W04", problems());
		relate("r3", "EQUIVALENT", wounded, third);
		assertTrue(problems().contains("E09"));
		relation.setStrength("PARTIAL");
		assertFalse(problems().contains("E09"));
	}

	@Test
	void e10() throws Exception {
		relation.getContradictionType().set(0, "NEGATION");
		assertEquals("E10", problems());
		other.setPolarity("NEG");
		assertEquals("", problems());
		relation.getContradictionType().set(0, "NUMERIC");
		assertEquals("E10", problems());
		anchor(one, AnchorKind.QUANTITY, "7", "جريح", wounded);
		Anchor nine = anchor(two, AnchorKind.QUANTITY, "9", "جريح", other);
		assertEquals("", problems());
		nine.setValue("7");
		assertEquals("E10", problems());
		nine.setValue("9");
		nine.setUnit("كيلومتر");
		assertEquals("E10", problems());
		relation.getContradictionType().set(0, "TEMPORAL");
		assertEquals("E10", problems());
		wounded.setTimeAnchor(anchor(one, AnchorKind.TIME, "2031-11-14", null, wounded));
		anchor(two, AnchorKind.TIME, "2031-11-15", null, other);
		assertEquals("", problems());
		relation.getContradictionType().set(0, "EXPLICIT_DENIAL");
		assertEquals("E10", problems());
		other.setClaimType("META");
		assertEquals("", problems());
		relation.getContradictionType().set(0, "FACTIVE_MODAL");
		inner.setFactuality("CT_POS");
		assertEquals("", problems());
	}

	@Test
	void e11() throws Exception {
		inner.getCue().setCuePolarity("NEG");
		inner.setFactuality("CT_POS");
		assertEquals("E11", problems());
		inner.setFactuality("U_U");
		assertEquals("", problems());
		inner.getCue().setCuePolarity("POS");
		inner.getCue().setCueClass("EXPECT");
		inner.setFactuality("CT_POS");
		assertEquals(Severity.WARNING, new Validator(Rules.shipped()).validate(store, List.of("hala"), null).get(0).severity());
	}

	@Test
	void e12() throws Exception {
		other.setFactuality("CT_POS");
		assertEquals("E12", problems());
		wounded.setFactuality("CT_POS");
		other.setFactuality(null);
		assertEquals("", problems());
	}

	@Test
	void e13() throws Exception {
		wounded.setClaimType("NONSENSE");
		assertEquals("E13", problems());
		wounded.setClaimType(null);
		relation.setEventLink("SOMETHING");
		assertEquals("E13", problems());
		relation.setEventLink("SAME_EVENT");
		two.setTextHash("0");
		assertEquals("E13", problems());
		two.setTextHash(null);
		outer.setId("c1");
		assertEquals("E13", problems());
	}

	@Test
	void e14() throws Exception {
		AnnotationSet gold = store.annotations("d1", CorpusStore.GOLD);
		Claim claim = claim(gold, "g1", 37, 48);
		assertEquals("E14", problems());
		claim.setAdjudicatorAdded(true);
		assertEquals("", problems());
		claim.setAdjudicatorAdded(false);
		Decision decision = MODEL.createDecision();
		decision.setId("x1");
		decision.setTarget("g1");
		decision.getOrigins().add("c2");
		gold.getDecisions().add(decision);
		assertEquals("", problems());
		decision.setOpen(true);
		gold.setState(WorkState.GOLD);
		assertEquals("E14", problems());
	}

	@Test
	void w01() throws Exception {
		other.setSpan(Span.of(36, 48));
		assertEquals("W01", problems());
	}

	@Test
	void w02PartsWordsOnlyAtClitics() throws Exception {
		Document document = Corpora.add(store, "d3", "وأعلن المتحدث سيطرتهم بالمدينة فقط");
		AnnotationSet set = store.annotations(document.getId(), "hala");
		claim(set, "k1", 1, 5);
		claim(set, "k2", 14, 19);
		claim(set, "k3", 25, 30);
		assertEquals("", problems());
		claim(set, "k4", 7, 13);
		assertEquals("W02", problems());
	}

	@Test
	void w03() throws Exception {
		SourceMention again = MODEL.createSourceMention();
		again.setId("s9");
		again.setSpan(Span.of(5, 12));
		again.setEntity("edirector");
		two.getSources().add(again);
		assertEquals("W03", problems());
	}

	@Test
	void w05AndW06() throws Exception {
		claim(two, "c5", 44, 53);
		assertEquals("W05", problems());
		two.getClaims().remove(1);
		Document document = Corpora.add(store, "d3", "كلمة ".repeat(61).strip());
		claim(store.annotations(document.getId(), "hala"), "k1", 0, 61 * 5 - 1);
		assertEquals("W06", problems());
	}
}
