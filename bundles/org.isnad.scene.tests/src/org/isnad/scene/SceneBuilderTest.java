// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.isnad.core.CorpusStore;
import org.isnad.core.edit.AcceptSuggestions;
import org.isnad.core.edit.Attribute;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkCue;
import org.isnad.core.edit.MarkSource;
import org.isnad.core.edit.Relate;
import org.isnad.core.edit.SetTag;
import org.isnad.layout.Direction;
import org.isnad.layout.SpanForm;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Document;
import org.isnad.model.Fragment;
import org.isnad.model.ModelFactory;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.scene.look.Tone;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SceneBuilderTest {

	private static final String TEXT = "وقالت الوكالة نقلا عن الوزارة إن الهدنة قائمة\nوكانت قد نفت ذلك";
	@TempDir
	Path folder;
	private CorpusStore store;
	private EditSession session;
	private Document document;

	@BeforeEach
	void openCorpus() throws Exception {
		store = Corpora.empty(folder.resolve("corpus"));
		document = Corpora.add(store, "d0", TEXT);
		session = new EditSession(store, "hala");
	}

	private Scene scene() throws Exception {
		return SceneBuilder.build(store, document, "hala");
	}

	private static Span words(String words) {
		int begin = TEXT.indexOf(words);
		return Span.of(begin, begin + words.length());
	}

	private Claim claim(String words) throws Exception {
		return session.execute(new MarkClaim("d0", words(words))).created();
	}

	private SourceMention source(String words) throws Exception {
		return session.execute(new MarkSource("d0", words(words))).created();
	}

	private Cue cue(String words) throws Exception {
		return session.execute(new MarkCue("d0", words(words))).created();
	}

	@Test
	void eachLayerHasItsForm() throws Exception {
		Claim claim = claim("الهدنة قائمة");
		SourceMention source = source("الوكالة");
		Cue cue = cue("نقلا عن");
		Scene scene = scene();
		assertEquals(Direction.RIGHT_TO_LEFT, scene.direction());
		assertEquals(List.of(source, cue, claim), scene.spans().stream().map(SceneSpan::key).toList());
		assertEquals(SpanForm.BRACKET, scene.span(claim).form());
		assertEquals(SpanForm.BOX, scene.span(source).form());
		assertEquals(SpanForm.UNDERLINE, scene.span(cue).form());
	}

	@Test
	void chipSaysTheTypeInTheCorpusOwnWords() throws Exception {
		Claim claim = claim("الهدنة قائمة");
		String before = scene().span(claim).word();
		session.execute(new SetTag(List.of(claim), "claimType", "EVENT"));
		String label = store.scheme().label(org.isnad.core.Layer.CLAIM, "claimType", "EVENT");
		assertEquals(label, scene().span(claim).word());
		assertFalse(before.equals(label));
	}

	@Test
	void attributionsThatShareSourceAndCueAreOneArc() throws Exception {
		SourceMention source = source("الوكالة");
		Cue cue = cue("وقالت");
		Claim one = claim("الهدنة قائمة");
		Claim other = claim("نفت ذلك");
		session.execute(new Attribute("d0", source, cue, one));
		session.execute(new Attribute("d0", source, cue, other));
		List<SceneArc> arcs = scene().arcs();
		assertEquals(3, arcs.size());
		SceneArc shared = arcs.stream().filter(arc -> arc.to() == cue).findFirst().orElseThrow();
		assertEquals(2, shared.keys().size());
	}

	@Test
	void chainIsLitAndItsRungsAreCountedFromTheArticlesOwnVoice() throws Exception {
		Claim statement = claim("عن الوزارة إن الهدنة قائمة");
		Claim inner = claim("الهدنة قائمة");
		Cue outerCue = cue("وقالت");
		Cue innerCue = cue("إن");
		Attribution outer = session.execute(new Attribute("d0", source("الوكالة"), outerCue, statement)).created();
		Attribution reported = session.execute(new Attribute("d0", source("الوزارة"), innerCue, inner)).created();
		assertEquals(outer, reported.getParent());
		Chain chain = scene().chain(inner);
		assertTrue(chain.arcs().contains(outer) && chain.arcs().contains(reported));
		assertEquals("1", chain.rungs().get(outerCue));
		assertEquals("2", chain.rungs().get(innerCue));
		outer.setSourceRealization("AUTHOR");
		assertEquals("0", scene().chain(inner).rungs().get(outerCue));
		assertEquals(1, scene().chain(statement).arcs().size());
	}

	@Test
	void relationIsMarkedAtBothClaimsWithThePlaceOfTheOther() throws Exception {
		Claim one = claim("الهدنة قائمة");
		Claim other = claim("نفت ذلك");
		session.execute(new Relate("d0", one, "d0", other, "CONTRADICTION"));
		Scene scene = scene();
		assertEquals("\u00B6 2", scene.span(one).marks().getFirst().text());
		assertEquals("\u00B6 1", scene.span(other).marks().getFirst().text());
		assertEquals(Tone.CONTRADICTION, scene.span(one).marks().getFirst().tone());
	}

	@Test
	void relationToAnotherDocumentNamesIt() throws Exception {
		Document second = Corpora.add(store, "d1", "الهدنة انهارت");
		second.setOutlet("صوت الهضبة");
		Claim there = session.execute(new MarkClaim("d1", Span.of(0, 13))).created();
		Claim here = claim("الهدنة قائمة");
		session.execute(new Relate("d0", here, "d1", there, "CONTRADICTION"));
		assertEquals("الهضبة 01", scene().span(here).marks().getFirst().text());
	}

	@Test
	void suggestionIsShownUntilItIsDecided() throws Exception {
		Claim suggested = ModelFactory.eINSTANCE.createClaim();
		suggested.setId("c-suggested");
		suggested.setSpan(words("نفت ذلك"));
		store.suggestionSet("d0", "cues").getClaims().add(suggested);
		store.save(store.suggestionSet("d0", "cues"));
		assertEquals(Standing.SUGGESTED, scene().span(suggested).standing());
		AcceptSuggestions accepted = session.execute(new AcceptSuggestions(List.of(suggested)));
		Scene after = scene();
		assertNull(after.span(suggested));
		assertEquals(Standing.OWN, after.span(accepted.created().getFirst()).standing());
		session.undo();
		assertEquals(Standing.SUGGESTED, scene().span(suggested).standing());
	}

	@Test
	void blindDocumentShowsNoSuggestion() throws Exception {
		Claim suggested = ModelFactory.eINSTANCE.createClaim();
		suggested.setId("c-suggested");
		suggested.setSpan(words("نفت ذلك"));
		store.suggestionSet("d0", "cues").getClaims().add(suggested);
		store.save(store.suggestionSet("d0", "cues"));
		Claim own = claim("الهدنة قائمة");
		store.corpus().setBlindShare(100);
		assertNull(scene().span(suggested));
		assertEquals(Standing.OWN, scene().span(own).standing());
	}

	@Test
	void spanThatDoesNotFitTheTextIsLeftOut() throws Exception {
		Claim broken = ModelFactory.eINSTANCE.createClaim();
		broken.setId("c-broken");
		broken.setSpan(Span.ofExactly(List.of(new Fragment(10, 5000))));
		store.annotations("d0", "hala").getClaims().add(broken);
		assertTrue(scene().spans().isEmpty());
	}
}
