// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.edit.MergeElements.Gap;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Cue;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Splitting, merging, fragments, and marking once more: what happens to all that hangs on the annotation. */
class ShapingEditsTest {
	private static final String TEXT = "قالت الوزارة إن خمسين شخصا قتلوا الأحد وإن عشرين جرحوا، وفق مصدر.";

	@TempDir
	Path folder;

	private CorpusStore store;
	private EditSession session;
	private AnnotationSet set;

	@BeforeEach
	void open() throws Exception {
		store = Corpora.empty(folder.resolve("c"));
		Corpora.add(store, "d1", TEXT);
		Corpora.add(store, "d2", "نفت الوزارة ذلك.");
		session = new EditSession(store, "hala");
		set = store.annotations("d1", "hala");
	}

	private static Span at(String words) {
		int begin = TEXT.indexOf(words);
		return Span.of(begin, begin + words.length());
	}

	private Claim claim(String words) throws Exception {
		return session.execute(new MarkClaim("d1", at(words))).created();
	}

	private static String words(Span span) {
		return span.textIn(TEXT);
	}

	@Test
	void bothPartsOfASplitClaimAreSaidByItsSource() throws Exception {
		Claim both = claim("خمسين شخصا قتلوا الأحد وإن عشرين جرحوا");
		SourceMention ministry = session.execute(new MarkSource("d1", at("الوزارة"))).created();
		Cue said = session.execute(new MarkCue("d1", at("قالت"))).created();
		Attribution attribution = session.execute(new Attribute("d1", ministry, said, both)).created();
		session.execute(new SetTag(List.of(both), "polarity", "POS"));
		session.execute(new AddComment(both, "خبران؟"));
		Anchor sunday = session.execute(new MarkAnchor("d1", at("الأحد"), AnchorKind.TIME)).created();
		Anchor twenty = session.execute(new MarkAnchor("d1", at("عشرين"), AnchorKind.QUANTITY)).created();
		session.execute(new SetFeature(both, Literals.CLAIM__TIME_ANCHOR, sunday));
		Split split = session.execute(new Split(both, TEXT.indexOf("وإن")));
		Claim second = (Claim) split.created();
		assertEquals("خمسين شخصا قتلوا الأحد", words(both.getSpan()));
		assertEquals("وإن عشرين جرحوا", words(second.getSpan()));
		assertEquals("POS", second.getPolarity());
		assertTrue(second.getComments().isEmpty());
		assertEquals(1, both.getComments().size());
		assertEquals(List.of(both), attribution.getContent());
		Attribution twin = set.getAttributions().get(1);
		assertEquals(List.of(second), twin.getContent());
		assertSame(ministry, twin.getSource());
		assertSame(said, twin.getCue());
		assertEquals("SPAN", twin.getSourceRealization());
		assertEquals(List.of(both), sunday.getClaims());
		assertEquals(List.of(second), twenty.getClaims());
		assertSame(sunday, both.getTimeAnchor());
		assertNull(second.getTimeAnchor());
		session.undo();
		assertEquals(1, set.getAttributions().size());
		assertEquals(List.of(both), twenty.getClaims());
	}

	@Test
	void whatIsReportedInsideTheNewPartHangsUnderItsAttribution() throws Exception {
		Claim all = claim("الوزارة إن خمسين شخصا قتلوا الأحد وإن عشرين جرحوا، وفق مصدر");
		Cue said = session.execute(new MarkCue("d1", at("قالت"))).created();
		Attribution outer = session.execute(new Attribute("d1", null, said, all)).created();
		Cue according = session.execute(new MarkCue("d1", at("وفق"))).created();
		SourceMention source = session.execute(new MarkSource("d1", at("مصدر"))).created();
		Attribution inner = session.execute(new Attribute("d1", source, according, claim("عشرين جرحوا"))).created();
		assertSame(outer, inner.getParent());
		Split split = session.execute(new Split(all, TEXT.indexOf("وإن")));
		Attribution twin = set.getAttributions().getLast();
		assertEquals(List.of(split.created()), twin.getContent());
		assertSame(twin, inner.getParent());
		assertTrue(twin.getContent().getFirst().getSpan().encloses(source.getSpan()));
		session.undo();
		assertSame(outer, inner.getParent());
	}

	@Test
	void theLongerPartKeepsTheRelationsInTheOrderOfTheText() throws Exception {
		Claim one = claim("إن خمسين شخصا قتلوا الأحد");
		Claim other = claim("خمسين شخصا");
		session.execute(new Relate("d1", one, "d1", other, "EQUIVALENT"));
		ClaimRelation relation = store.relations("hala").getRelations().getFirst();
		assertEquals(one.getId(), relation.getArg1());
		session.execute(new SetSpan(one, at("شخصا قتلوا الأحد")));
		assertEquals(other.getId(), relation.getArg1());
		assertEquals(one.getId(), relation.getArg2());
		session.execute(new Split(one, TEXT.indexOf("قتلوا")));
		assertEquals("قتلوا الأحد", words(one.getSpan()));
		assertEquals(one.getId(), relation.getArg2());
		session.undo();
		session.undo();
		assertEquals(one.getId(), relation.getArg1());
	}

	@Test
	void splittingOutsideOrASuggestionIsRefused() throws Exception {
		Claim claim = claim("خمسين شخصا");
		assertThrows(EditException.class, () -> session.execute(new Split(claim, claim.getSpan().begin())));
		assertThrows(EditException.class, () -> session.execute(new Split(claim, claim.getSpan().end())));
		Claim suggested = ModelFactory.eINSTANCE.createClaim();
		suggested.setId("c-suggested");
		suggested.setSpan(at("عشرين جرحوا"));
		store.suggestionSet("d1", "engine").getClaims().add(suggested);
		int inside = TEXT.indexOf("جرحوا");
		for (Edit edit : List.of(new Split(suggested, inside), new MergeElements(List.of(suggested, claim), null, Gap.LEAVE), new ConvertLayer(suggested, Layer.CUE))) {
			assertEquals(Messages.suggested, assertThrows(EditException.class, () -> session.execute(edit), edit.label()).getMessage());
		}
	}

	@Test
	void whatReferredToAMergedPartRefersToTheWhole() throws Exception {
		Claim first = claim("خمسين شخصا");
		Claim second = claim("قتلوا الأحد");
		Claim far = session.execute(new MarkClaim("d2", Span.of(0, 3))).created();
		Cue said = session.execute(new MarkCue("d1", at("قالت"))).created();
		Attribution kept = session.execute(new Attribute("d1", null, said, first)).created();
		Attribution same = session.execute(new Attribute("d1", null, said, second)).created();
		Cue according = session.execute(new MarkCue("d1", at("وفق"))).created();
		Attribution other = session.execute(new Attribute("d1", null, according, second)).created();
		session.execute(new Nest(other, same));
		session.execute(new Relate("d1", first, "d1", second, "NEUTRAL"));
		session.execute(new Relate("d1", first, "d2", far, "CONTRADICTION"));
		session.execute(new Relate("d1", second, "d2", far, "CONTRADICTION"));
		session.execute(new SetTag(List.of(first), "claimType", "EVENT"));
		session.execute(new SetTag(List.of(second), "claimType", "NUMERIC"));
		session.execute(new SetTag(List.of(second), "polarity", "NEG"));
		session.execute(new AddComment(second, "تعليق"));
		MergeElements merge = session.execute(new MergeElements(List.of(second, first), null, Gap.LEAVE));
		assertSame(first, merge.kept());
		assertEquals("خمسين شخصا قتلوا الأحد", words(first.getSpan()));
		assertEquals(1, first.getSpan().fragmentCount());
		assertEquals(List.of(kept, other), set.getAttributions());
		assertEquals(List.of(first), other.getContent());
		assertSame(kept, other.getParent());
		assertEquals("EVENT", first.getClaimType());
		assertEquals("NEG", first.getPolarity());
		assertEquals(Set.of(Literals.CLAIM__CLAIM_TYPE), merge.lost());
		assertEquals(1, first.getComments().size());
		assertEquals(2, merge.relationsGone());
		ClaimRelation relation = store.relations("hala").getRelations().getFirst();
		assertEquals(List.of(first.getId(), far.getId()), List.of(relation.getArg1(), relation.getArg2()));
		session.undo();
		assertEquals(3, store.relations("hala").getRelations().size());
		assertEquals(List.of(second), other.getContent());
	}

	@Test
	void wordsBetweenThePartsAreLeftOrTaken() throws Exception {
		Claim first = claim("خمسين شخصا");
		Claim second = claim("جرحوا");
		session.execute(new MergeElements(List.of(first, second), null, Gap.LEAVE));
		assertEquals(2, first.getSpan().fragmentCount());
		session.undo();
		session.execute(new MergeElements(List.of(first), at("جرحوا"), Gap.TAKE));
		assertEquals("خمسين شخصا قتلوا الأحد وإن عشرين جرحوا", words(first.getSpan()));
		Cue cue = session.execute(new MarkCue("d1", at("قالت"))).created();
		assertThrows(EditException.class, () -> session.execute(new MergeElements(List.of(first, cue), null, Gap.LEAVE)));
		assertThrows(EditException.class, () -> session.execute(new MergeElements(List.of(first, first), null, Gap.LEAVE)));
	}

	@Test
	void mergedAnchorsKeepTheirClaimsAndSayTheirWords() throws Exception {
		Claim all = claim("خمسين شخصا قتلوا الأحد وإن عشرين جرحوا");
		Anchor first = session.execute(new MarkAnchor("d1", at("خمسين"), AnchorKind.QUANTITY)).created();
		Anchor second = session.execute(new MarkAnchor("d1", at("شخصا"), AnchorKind.TIME)).created();
		session.execute(new SetFeature(all, Literals.CLAIM__TIME_ANCHOR, second));
		MergeElements merge = session.execute(new MergeElements(List.of(first, second), null, Gap.LEAVE));
		assertEquals("خمسين شخصا", first.getValue());
		assertSame(first, all.getTimeAnchor());
		assertEquals(Set.of(Literals.ANCHOR__KIND), merge.lost());
		assertEquals(List.of(all), first.getClaims());
		session.execute(new Split(first, TEXT.indexOf("شخصا")));
		assertEquals("خمسين", first.getValue());
	}

	@Test
	void fragmentsComeAndGo() throws Exception {
		Claim claim = claim("خمسين شخصا");
		session.execute(new AddFragment(claim, at("جرحوا")));
		assertEquals(2, claim.getSpan().fragmentCount());
		assertEquals(Messages.fragmentThere, assertThrows(EditException.class, () -> session.execute(new AddFragment(claim, at("جرحوا")))).getMessage());
		session.execute(RemoveFragment.at(claim, at("جرحوا").begin() + 1));
		assertEquals("خمسين شخصا", words(claim.getSpan()));
		assertEquals(Messages.fragmentLast, assertThrows(EditException.class, () -> session.execute(RemoveFragment.at(claim, claim.getSpan().begin()))).getMessage());
		assertEquals(Messages.fragmentNotThere, assertThrows(EditException.class, () -> session.execute(new RemoveFragment(claim, at("جرحوا")))).getMessage());
		session.execute(new SetSpan(claim, at("خمسين شخصا قتلوا الأحد")));
		session.execute(new RemoveFragment(claim, at("شخصا")));
		assertEquals(List.of("خمسين", "قتلوا الأحد"), claim.getSpan().fragments().stream().map(f -> TEXT.substring(f.begin(), f.end())).toList());
	}

	@Test
	void whatIsMarkedIsNotMarkedTwice() throws Exception {
		Claim claim = claim("خمسين شخصا");
		EditException twice = assertThrows(EditException.class, () -> claim("خمسين شخصا"));
		assertTrue(twice.getMessage().contains(Layer.CLAIM.label()));
		session.execute(new MarkCue("d1", claim.getSpan()));
		session.execute(new MarkAnchor("d1", claim.getSpan(), AnchorKind.TIME));
		session.execute(new MarkAnchor("d1", claim.getSpan(), AnchorKind.PLACE));
		assertThrows(EditException.class, () -> session.execute(new MarkAnchor("d1", claim.getSpan(), AnchorKind.PLACE)));
	}

	@Test
	void markingAgainTakesTheTagsAndTheEntityAlong() throws Exception {
		Claim claim = claim("خمسين شخصا");
		session.execute(new SetTag(List.of(claim), "claimType", "NUMERIC"));
		Claim again = (Claim) session.execute(new MarkLike("d1", at("عشرين"), claim)).created();
		assertEquals("NUMERIC", again.getClaimType());
		SourceMention ministry = session.execute(new MarkSource("d1", at("الوزارة"))).created();
		String entity = session.execute(new NewEntity(List.of(ministry), "الوزارة", "ORGANISATION")).created().getId();
		SourceMention there = (SourceMention) session.execute(new MarkLike("d2", Span.of(4, 11), ministry)).created();
		assertEquals(entity, there.getEntity());
		session.undo();
		assertTrue(store.annotations("d2", "hala").getSources().isEmpty());
	}

	@Test
	void manyAreConvertedAtOnce() throws Exception {
		Claim first = claim("خمسين شخصا");
		Claim second = claim("عشرين جرحوا");
		Cue cue = session.execute(new MarkCue("d1", at("قالت"))).created();
		Attribution one = session.execute(new Attribute("d1", null, cue, first)).created();
		session.execute(new SetFeature(one, Literals.ATTRIBUTION__CONTENT, List.of(first, second)));
		Cue there = session.execute(new MarkCue("d1", second.getSpan())).created();
		session.execute(new AddComment(second, "قرينة"));
		ConvertLayer convert = session.execute(new ConvertLayer(List.of(first, second, cue), Layer.CUE));
		assertTrue(set.getClaims().isEmpty());
		assertTrue(one.getContent().isEmpty());
		assertEquals(3, set.getCues().size());
		assertSame(there, convert.results().get(1));
		assertSame(cue, convert.results().get(2));
		assertEquals(1, there.getComments().size());
		session.undo();
		assertEquals(List.of(first, second), one.getContent());
	}

	@Test
	void aClaimOfTheArticleItselfHasAnAuthorAndNoCue() throws Exception {
		Claim claim = claim("خمسين شخصا");
		Attribution own = session.execute(Attribute.toAuthor("d1", claim)).created();
		assertEquals("AUTHOR", own.getSourceRealization());
		assertEquals(List.of(claim), own.getContent());
		assertThrows(EditException.class, () -> session.execute(Attribute.toAuthor("d1", claim)));
		session.undo();
		assertTrue(set.getAttributions().isEmpty());
	}

	@Test
	void severalEditsAreUndoneAsOne() throws Exception {
		Claim first = claim("خمسين شخصا");
		Claim second = claim("عشرين جرحوا");
		SourceMention ministry = session.execute(new MarkSource("d1", at("الوزارة"))).created();
		session.execute(new Together("together", List.of(new Attribute("d1", ministry, null, first), new Attribute("d1", ministry, null, second),
				new SetTag(List.of(first), "polarity", (String) null))));
		assertEquals(2, set.getAttributions().size());
		assertEquals("together", session.undoLabel());
		session.undo();
		assertTrue(set.getAttributions().isEmpty());
		assertThrows(EditException.class, () -> session.execute(new Together("t", List.of(new Attribute("d1", ministry, null, first), new MarkClaim("d1", first.getSpan())))));
		assertTrue(set.getAttributions().isEmpty());
	}
}
