// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.Profile;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Cue;
import org.isnad.model.Element;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Root;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.model.Verdict;
import org.isnad.model.file.IsnadFile;
import org.isnad.testkit.Corpora;
import org.isnad.testkit.RandomAnnotations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditSessionTest {
	@TempDir
	Path folder;

	private CorpusStore store;
	private EditSession session;

	@BeforeEach
	void open() throws Exception {
		store = Corpora.empty(folder.resolve("c"));
		Corpora.add(store, "d1", "قالت الوكالة إن مدير المستشفى أكد أن الجرحى سبعة.");
		Corpora.add(store, "d2", "نفت الوزارة وصول الجرحى. \uD83D\uDE00");
		session = new EditSession(store, "hala");
	}

	private Claim claim(String document, int begin, int end) throws Exception {
		return session.execute(new MarkClaim(document, Span.of(begin, end))).created();
	}

	@Test
	void marksAttributesAndNestsAChain() throws Exception {
		Claim outerContent = claim("d1", 16, 48);
		SourceMention agency = session.execute(new MarkSource("d1", Span.of(5, 12))).created();
		Cue said = session.execute(new MarkCue("d1", Span.of(0, 4))).created();
		Attribution outer = session.execute(new Attribute("d1", agency, said, outerContent)).created();
		SourceMention director = session.execute(new MarkSource("d1", Span.of(16, 29))).created();
		Cue affirmed = session.execute(new MarkCue("d1", Span.of(30, 33))).created();
		Claim wounded = claim("d1", 37, 48);
		Attribution inner = session.execute(new Attribute("d1", director, affirmed, wounded)).created();
		assertSame(outer, inner.getParent());
		assertEquals(List.of(outer, inner), ChainWalker.chain(inner));
		assertEquals("hala", inner.getCreatedBy());
		assertThrows(EditException.class, () -> session.execute(new Nest(outer, inner)));
		session.execute(new Nest(inner, null));
		assertNull(inner.getParent());
		session.undo();
		assertSame(outer, inner.getParent());
	}

	@Test
	void deletingAClaimTakesItsRelationsAndEmptyAttributions() throws Exception {
		Claim one = claim("d1", 37, 48);
		Claim two = claim("d2", 12, 23);
		Cue cue = session.execute(new MarkCue("d1", Span.of(30, 33))).created();
		Attribution attribution = session.execute(new Attribute("d1", null, cue, one)).created();
		session.execute(new Relate("d2", two, "d1", one, "CONTRADICTION"));
		ClaimRelation relation = store.relations("hala").getRelations().get(0);
		assertEquals("d1", relation.getArg1Document());
		String before = bytes();
		session.execute(new Delete(List.of(one)));
		assertTrue(store.relations("hala").getRelations().isEmpty());
		assertTrue(attribution.getContent().isEmpty());
		assertEquals(1, store.annotations("d1", "hala").getAttributions().size());
		session.execute(new Delete(List.of(cue)));
		assertTrue(store.annotations("d1", "hala").getAttributions().isEmpty());
		session.undo();
		session.undo();
		assertEquals(before, bytes());
	}

	@Test
	void refusesWhatCannotBe() throws Exception {
		Claim one = claim("d1", 0, 4);
		Claim two = claim("d2", 0, 3);
		assertThrows(EditException.class, () -> session.execute(new MarkClaim("d1", Span.of(40, 4000))));
		assertThrows(EditException.class, () -> session.execute(new MarkClaim("d2", Span.of(0, store.text("d2").length() - 1))));
		assertThrows(EditException.class, () -> session.execute(new MarkClaim("none", Span.of(0, 1))));
		assertThrows(EditException.class, () -> session.execute(new Relate("d1", one, "d1", one, "NEUTRAL")));
		session.execute(new Relate("d1", one, "d2", two, "NEUTRAL"));
		assertThrows(EditException.class, () -> session.execute(new Relate("d2", two, "d1", one, "NEUTRAL")));
		session.execute(new Relate("d1", one, "d2", two, "SUPPORT"));
		session.execute(new Relate("d2", two, "d1", one, "SUPPORT"));
		assertThrows(EditException.class, () -> session.execute(new SetTag(List.of(one), "claimType", "NONSENSE")));
		assertThrows(EditException.class, () -> session.execute(new AddComment(one, "  ")));
	}

	@Test
	void acceptedSuggestionsBringTheirEndsOnceAndKeepTheirOrigin() throws Exception {
		AnnotationSet suggestions = store.suggestionSet("d1", "attributions");
		RandomAnnotations random = new RandomAnnotations(new SplittableRandom(1));
		random.fill(suggestions, store.text("d1"), 3);
		Attribution suggestion = suggestions.getAttributions().get(0);
		suggestion.setEngine("cues 1.0");
		suggestion.setScore(0.9);
		int ends = (int) suggestion.eCrossReferences().stream().filter(org.isnad.model.SpanElement.class::isInstance).count();
		AcceptSuggestions accepted = session.execute(new AcceptSuggestions(List.of(suggestion)));
		assertEquals(1 + ends, accepted.created().size());
		AnnotationSet own = store.annotations("d1", "hala");
		Attribution mine = own.getAttributions().get(0);
		assertEquals(suggestion.getId(), mine.getOrigin());
		assertEquals("cues 1.0", mine.getEngine());
		assertEquals(0.9, mine.getScore());
		assertEquals("hala", mine.getCreatedBy());
		mine.eCrossReferences().forEach(end -> assertSame(own, end.eContainer()));
		assertTrue(own.getSuggestionDecisions().stream().allMatch(decision -> decision.getVerdict() == Verdict.ACCEPTED));
		session.execute(new AcceptSuggestions(List.copyOf(suggestion.getContent())));
		assertEquals(suggestion.getContent().size(), own.getClaims().size());
		session.undo();
		session.undo();
		assertTrue(own.eContents().isEmpty());
	}

	@Test
	void anAcceptedSuggestionKeepsToTheTagsOfTheCorpus() throws Exception {
		session.execute(new ChangeProfile(Profile.BASIC));
		AnnotationSet suggestions = store.suggestionSet("d1", "attributions");
		new RandomAnnotations(new SplittableRandom(2)).fill(suggestions, store.text("d1"), 2);
		Cue cue = suggestions.getCues().get(0);
		cue.setCueClass("DOCUMENT_SAYS");
		cue.setCueForm("VERB");
		Cue said = suggestions.getCues().get(1);
		said.setCueClass("SAY");
		session.execute(new AcceptSuggestions(List.of(cue, said)));
		List<Cue> mine = store.annotations("d1", "hala").getCues();
		assertNull(mine.get(0).getCueClass());
		assertNull(mine.get(0).getCueForm());
		assertEquals("SAY", mine.get(1).getCueClass());
		assertEquals("DOCUMENT_SAYS", cue.getCueClass());
	}

	@Test
	void convertingKeepsSpanAndComments() throws Exception {
		Claim claim = claim("d1", 0, 4);
		session.execute(new AddComment(claim, "قرينة؟"));
		ConvertLayer convert = session.execute(new ConvertLayer(claim, Layer.CUE));
		assertTrue(convert.created() instanceof Cue);
		assertEquals("قرينة؟", convert.created().getComments().get(0).getText());
		assertTrue(store.annotations("d1", "hala").getClaims().isEmpty());
		session.undo();
		assertSame(claim, store.annotations("d1", "hala").getClaims().get(0));
	}

	@Test
	void anEditThatChangesNothingLeavesNoTrace() throws Exception {
		Claim claim = claim("d1", 0, 4);
		session.execute(new SetTag(List.of(claim), "claimType", "EVENT"));
		String label = session.undoLabel();
		session.execute(new SetTag(List.of(claim), "claimType", "EVENT"));
		session.execute(new SetTag(List.of(claim), "polarity", (String) null));
		assertEquals(label, session.undoLabel());
		session.undo();
		assertNull(claim.getClaimType());
		assertNull(claim.getModifiedBy());
	}

	@Test
	void listenersHearEveryChangeWithItsDocument() throws Exception {
		List<SessionChange> heard = new ArrayList<>();
		session.addListener(heard::add);
		Claim claim = claim("d1", 0, 4);
		session.undo();
		session.redo();
		assertEquals(List.of(SessionChange.Kind.DO, SessionChange.Kind.UNDO, SessionChange.Kind.REDO), heard.stream().map(SessionChange::kind).toList());
		assertTrue(heard.stream().allMatch(change -> change.touches("d1") && change.objects().contains(claim)));
		assertFalse(heard.get(0).touches("d2"));
	}

	@Test
	void autosaveHasItOnDiskWithinASecondAndUndoWorksAcrossIt() throws Exception {
		session.startAutosave();
		Claim claim = claim("d1", 0, 4);
		assertTrue(waitFor(() -> CorpusStore.open(store.folder()).find(claim.getId(), "d1", "hala").isPresent(), 1000));
		assertTrue(waitFor(() -> session.saveState().kind() == SaveState.Kind.SAVED, 1000));
		session.undo();
		assertTrue(waitFor(() -> CorpusStore.open(store.folder()).find(claim.getId(), "d1", "hala").isEmpty(), 1000));
		session.close();
	}

	@Test
	void aSaveThatFailsIsToldAndTriedAgain() throws Exception {
		Claim claim = claim("d1", 0, 4);
		Path home = store.fileOf(store.annotations("d1", "hala")).getParent();
		Path away = home.resolveSibling("away");
		Files.move(home, away);
		Files.writeString(home, "in the way");
		assertThrows(Exception.class, () -> session.flush());
		assertEquals(SaveState.Kind.FAILED, session.saveState().kind());
		Files.delete(home);
		Files.move(away, home);
		session.flush();
		assertEquals(SaveState.Kind.SAVED, session.saveState().kind());
		assertTrue(CorpusStore.open(store.folder()).find(claim.getId(), "d1", "hala").isPresent());
	}

	/** Whatever is done at random, undoing all of it gives the first bytes back, and redoing all of it the last. */
	@Test
	void undoAllAndRedoAllGiveTheSameBytes() throws Exception {
		for (int seed = 0; seed < (Boolean.getBoolean("isnad.full") ? 200 : 15); seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			CorpusStore fresh = Corpora.random(folder.resolve("r" + seed), seed, 3, 6);
			store = fresh;
			session = new EditSession(fresh, "hala");
			String first = bytes();
			int done = 0;
			for (int i = 0; i < 60; i++) {
				done += tryRandomEdit(random) ? 1 : 0;
			}
			assertTrue(done > 20, "only " + done + " edits");
			String last = bytes();
			while (session.canUndo()) {
				session.undo();
			}
			assertEquals(first, bytes(), "seed " + seed);
			while (session.canRedo()) {
				session.redo();
			}
			assertEquals(last, bytes(), "seed " + seed);
		}
	}

	private boolean tryRandomEdit(SplittableRandom random) throws Exception {
		String document = "d" + random.nextInt(2);
		AnnotationSet set = store.annotations(document, "hala");
		RandomAnnotations make = new RandomAnnotations(random);
		Span span = make.span(store.text(document));
		Claim claim = set.getClaims().isEmpty() ? null : set.getClaims().get(random.nextInt(set.getClaims().size()));
		Attribution attribution = set.getAttributions().isEmpty() ? null : set.getAttributions().get(random.nextInt(set.getAttributions().size()));
		List<Element> all = set.eContents().stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
		Element any = all.get(random.nextInt(all.size()));
		Edit edit = switch (random.nextInt(14)) {
			case 0 -> new MarkClaim(document, span);
			case 1 -> new MarkSource(document, span);
			case 2 -> new MarkCue(document, span);
			case 3 -> new MarkAnchor(document, span, AnchorKind.PLACE);
			case 4 -> new Delete(List.of(any, all.get(0)));
			case 5 -> claim == null ? null : new SetSpan(claim, span);
			case 6 -> claim == null ? null : new SetTag(List.copyOf(set.getClaims()), "claimType", random.nextBoolean() ? "EVENT" : null);
			case 7 -> claim == null ? null : new Attribute(document, set.getSources().isEmpty() ? null : set.getSources().get(0), null, claim);
			case 8 -> attribution == null ? null : new Nest(attribution, set.getAttributions().get(0));
			case 9 -> claim == null ? null : new ConvertLayer(claim, Layer.CUE);
			case 10 -> new AddComment(any, "ملاحظة");
			case 11 -> new ChangeProfile(random.nextBoolean() ? Profile.BASIC : Profile.FULL);
			case 12 -> claim == null || store.annotations("d0", "hala").getClaims().isEmpty() ? null : new Relate(document, claim, "d0", store.annotations("d0", "hala").getClaims().get(0), "CONTRADICTION");
			default -> new NewEntity(List.copyOf(set.getSources()), "كيان", "PERSON");
		};
		if (edit == null) {
			return false;
		}
		try {
			session.execute(edit);
			return true;
		} catch (EditException e) {
			return false;
		}
	}

	private String bytes() throws Exception {
		StringBuilder all = new StringBuilder();
		List<Root> roots = new ArrayList<>(List.of(store.corpus(), store.sources(), store.relations("hala")));
		for (var document : store.documents()) {
			roots.add(store.annotations(document.getId(), "hala"));
		}
		for (Root root : roots) {
			all.append(new String(IsnadFile.write(root, "a"), StandardCharsets.UTF_8));
		}
		return all.toString();
	}

	@Test
	void undoMeetsWhatCameFromOutsideMeanwhile() throws Exception {
		List<Claim> claims = store.annotations("d1", "hala").getClaims();
		Claim first = claim("d1", 0, 4);
		Claim second = claim("d1", 5, 12);
		Claim third = claim("d1", 16, 20);
		Claim brought = ModelFactory.eINSTANCE.createClaim();
		brought.setId("cbrought");
		session.apply(() -> claims.add(brought));
		session.undo();
		assertEquals(List.of(first, second, brought), List.copyOf(claims));
		session.redo();
		session.execute(new Delete(List.of(third)));
		session.apply(() -> claims.removeAll(List.of(first, brought)));
		session.undo();
		assertEquals(List.of(second, third), List.copyOf(claims));
	}

	@Test
	void anAnchorOnACharacterThatXmlForbidsCanBeSaved() throws Exception {
		Corpora.add(store, "odd", "نحو \u000525\uFFFE% منهم");
		Anchor anchor = session.execute(new MarkAnchor("odd", Span.of(4, 9), AnchorKind.QUANTITY)).created();
		assertEquals("25%", anchor.getValue());
		session.flush();
		session.execute(new SetSpan(anchor, Span.of(4, 14)));
		assertEquals("25% منهم", anchor.getValue());
		session.flush();
		assertEquals(SaveState.Kind.SAVED, session.saveState().kind());
	}

	private interface Check {
		boolean holds() throws Exception;
	}

	private static boolean waitFor(Check check, long milliseconds) throws Exception {
		long end = System.nanoTime() + milliseconds * 1_000_000;
		while (System.nanoTime() < end) {
			if (check.holds()) {
				return true;
			}
			Thread.sleep(20);
		}
		return check.holds();
	}

	@Test
	void aTagsetIsEditedAndUndone() throws Exception {
		var tagset = store.scheme().tagset(Layer.CLAIM, "claimType").orElseThrow();
		var tag = ModelFactory.eINSTANCE.createTag();
		tag.setValue("RUMOUR");
		session.execute(new EditTagset(tagset, List.of(tag), true));
		assertTrue(store.scheme().allows(Layer.CLAIM, "claimType", "RUMOUR"));
		assertFalse(store.scheme().allows(Layer.CLAIM, "claimType", "EVENT"));
		session.undo();
		assertTrue(store.scheme().allows(Layer.CLAIM, "claimType", "EVENT"));
		assertEquals(Literals.TAGSET, tagset.eClass());
	}
}
