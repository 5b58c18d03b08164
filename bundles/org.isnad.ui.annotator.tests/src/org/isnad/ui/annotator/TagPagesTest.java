// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.isnad.arabic.ArabicFolder;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.core.edit.Attribute;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkAnchor;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkCue;
import org.isnad.core.edit.MarkSource;
import org.isnad.core.edit.NewEntity;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.Span;
import org.isnad.testkit.Corpora;
import org.isnad.ui.annotator.LastAction.Deed;
import org.isnad.ui.annotator.QuickMenu.Choice;
import org.isnad.ui.annotator.QuickMenu.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagPagesTest {

	@TempDir
	Path folder;

	private CorpusStore store;
	private EditSession session;
	private Deed done;

	@BeforeEach
	void open() throws Exception {
		store = Corpora.empty(folder.resolve("c"));
		Corpora.add(store, "d1", "قالت الوزارة إن خمسين شخصا قتلوا الأحد.");
		session = new EditSession(store, "hala");
	}

	private Claim claim(int begin, int end) throws Exception {
		return session.execute(new MarkClaim("d1", Span.of(begin, end))).created();
	}

	private List<Page> pages(EObject... elements) throws Exception {
		return TagPages.of(store, List.of(elements), deed -> done = deed);
	}

	private void take(Page page, String value, EObject... elements) throws Exception {
		page.choices().stream().filter(choice -> choice.names().contains(ArabicFolder.key(value))).findFirst().orElseThrow().take().run();
		session.execute(done.of(List.of(elements)));
	}

	@Test
	void theFirstPageIsTheTypeAndEveryTagsetOfTheLayerHasOne() throws Exception {
		Claim claim = claim(16, 26);
		List<Page> pages = pages(claim);
		assertEquals(Scheme.label(store.scheme().tagset(Layer.CLAIM, "claimType").orElseThrow()), pages.getFirst().title());
		assertEquals(store.scheme().tagsets(Layer.CLAIM).size(), pages.size());
		assertEquals(List.of(1, 2, 3), pages.getFirst().choices().stream().limit(3).map(Choice::digit).toList());
	}

	@Test
	void manyAreTaggedAtOnceAndTheLastTagStandsFirstWithItsOwnDigit() throws Exception {
		Claim one = claim(16, 26);
		Claim other = claim(27, 32);
		take(pages(one, other).getFirst(), "NUMERIC", one, other);
		assertEquals("NUMERIC", one.getClaimType());
		assertEquals("NUMERIC", other.getClaimType());
		session.undo();
		assertNull(one.getClaimType());
		assertNull(other.getClaimType());
		Page again = pages(one).getFirst();
		int digit = store.scheme().tagset(Layer.CLAIM, "claimType").orElseThrow().getTags().stream().map(tag -> tag.getValue()).toList().indexOf("NUMERIC") + 1;
		assertEquals(digit, again.choices().getFirst().digit());
		assertEquals(0, again.first());
	}

	@Test
	void whatIsSetIsChosenAndCanBeTakenAway() throws Exception {
		Claim claim = claim(16, 26);
		take(pages(claim).getFirst(), "EVENT", claim);
		Page page = pages(claim).getFirst();
		assertTrue(page.choices().get(page.first()).names().contains("event"));
		page.choices().getLast().take().run();
		session.execute(done.of(List.of(claim)));
		assertNull(claim.getClaimType());
	}

	@Test
	void aSourceHasTheTagsOfItsEntityAndOfItsAttribution() throws Exception {
		SourceMention ministry = session.execute(new MarkSource("d1", Span.of(5, 12))).created();
		assertTrue(pages(ministry).isEmpty());
		SourceEntity entity = session.execute(new NewEntity(List.of(ministry), "الوزارة", null)).created();
		take(pages(ministry).getFirst(), "ORGANISATION", ministry);
		assertEquals("ORGANISATION", entity.getSourceType());
		Cue cue = session.execute(new MarkCue("d1", Span.of(0, 4))).created();
		Attribution attribution = session.execute(new Attribute("d1", ministry, cue, claim(16, 26))).created();
		String realization = Scheme.label(store.scheme().tagset(Layer.ATTRIBUTION, "sourceRealization").orElseThrow());
		Page page = pages(ministry).stream().filter(one -> one.title().endsWith(realization)).findFirst().orElseThrow();
		take(page, "ANAPHORIC_SPAN", ministry);
		assertEquals("ANAPHORIC_SPAN", attribution.getSourceRealization());
	}

	@Test
	void anAnchorHasItsKind() throws Exception {
		Anchor anchor = session.execute(new MarkAnchor("d1", Span.of(16, 21), AnchorKind.TIME)).created();
		List<Page> pages = pages(anchor);
		assertEquals(3, pages.getFirst().choices().size());
		take(pages.getFirst(), "QUANTITY", anchor);
		assertEquals(AnchorKind.QUANTITY, anchor.getKind());
	}

	@Test
	void typingFindsATagInEitherLanguage() throws Exception {
		List<Choice> choices = pages(claim(16, 26)).getFirst().choices();
		assertEquals(List.of("NUMERIC"), values(QuickMenu.matching(choices, ArabicFolder.key("num"))));
		assertEquals(List.of("NUMERIC"), values(QuickMenu.matching(choices, ArabicFolder.key("عدد"))));
		assertEquals(choices, QuickMenu.matching(choices, ""));
		assertTrue(QuickMenu.matching(choices, "zzz").isEmpty());
	}

	private static List<String> values(List<Choice> choices) {
		return choices.stream().map(choice -> choice.names().getLast().toUpperCase(Locale.ROOT)).toList();
	}
}
