// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.guidelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.GuidelineTexts;
import org.isnad.core.Layer;
import org.isnad.core.Profile;
import org.isnad.core.Scheme;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkCue;
import org.isnad.core.edit.SetTag;
import org.isnad.model.Claim;
import org.isnad.model.GuidelineVersion;
import org.isnad.model.Span;
import org.isnad.model.file.IsnadFile;
import org.isnad.testkit.Corpora;
import org.isnad.workflow.guidelines.GuidelineText.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidelinesTest {
	@TempDir
	Path folder;

	private CorpusStore store;
	private EditSession session;

	@BeforeEach
	void open() throws Exception {
		store = Corpora.empty(folder.resolve("c"));
		Corpora.add(store, "d1", "قالت الوكالة إن مدير المستشفى أكد أن الجرحى سبعة.");
		FirstGuidelines.write(store);
		session = new EditSession(store, "hala");
	}

	private Guidelines.Reading read(String... languages) throws Exception {
		return Guidelines.of(store).read(List.of(languages)).orElseThrow();
	}

	private GuidelineVersion amend(String language, String from, String to) throws Exception {
		String text = new GuidelineTexts(store).read(Guidelines.of(store).current().orElseThrow(), language).orElseThrow();
		assertTrue(text.contains(from), from);
		return new AmendGuidelines(session, Map.of(language, text.replace(from, to)), "clearer", null).run(null);
	}

	@Test
	void theFirstTextSpeaksOfTheSameTopicsInBothLanguagesAndOfNoneThatTheSchemeDoesNotHave() throws Exception {
		org.isnad.model.Corpus full = store.corpus();
		Scheme scheme = Scheme.of(full);
		List<Set<Topic>> topics = new ArrayList<>();
		for (String language : FirstGuidelines.LANGUAGES) {
			Set<Topic> all = new HashSet<>();
			GuidelineText.of(FirstGuidelines.text(language)).sections().forEach(section -> all.addAll(section.topics()));
			topics.add(all);
			for (Topic topic : all) {
				Layer layer = List.of(Layer.values()).stream().filter(each -> each.id().equals(topic.layer())).findFirst().orElseThrow();
				assertTrue(topic.tagset() == null || scheme.tagset(layer, topic.tagset()).isPresent(), topic.written());
				assertTrue(topic.value() == null || scheme.allows(layer, topic.tagset(), topic.value()), topic.written());
			}
		}
		assertEquals(topics.get(0), topics.get(1));
		assertTrue(topics.get(0).size() > 25, "topics");
		assertEquals(Profile.FULL.id(), full.getProfile());
	}

	@Test
	void whatIsAskedIsAnsweredAsPreciselyAsTheTextCan() throws Exception {
		GuidelineText text = read("en").text();
		assertEquals("Event", text.about(List.of(topic("claim.claimType=EVENT"))).orElseThrow().title());
		assertEquals("Type of a claim", text.about(List.of(topic("claim.claimType=DEMAND"))).orElseThrow().title());
		assertEquals("Claim", text.about(List.of(topic("claim.event"))).orElseThrow().title());
		Claim claim = session.execute(new MarkClaim("d1", Span.of(0, 4))).created();
		session.execute(new SetTag(List.of(claim), "claimType", "NUMERIC"));
		assertEquals("Numeric", text.about(Topic.of(claim, store.scheme())).orElseThrow().title());
		assertTrue(GuidelineText.of("no heading").about(List.of(topic("claim"))).isEmpty());
		assertEquals("حدث", read("ar").text().about(List.of(topic("claim.claimType=EVENT"))).orElseThrow().title());
	}

	private static Topic topic(String written) {
		return Topic.parse(written).orElseThrow();
	}

	@Test
	void anAmendmentIsAVersionAndTheOldTextStays() throws Exception {
		GuidelineVersion second = amend("en", "Something happened", "Something took place");
		assertEquals(2, second.getNumber());
		assertEquals("2", store.corpus().getGuidelineVersion());
		assertTrue(read("en").text().markdown().contains("took place"));
		assertEquals("ar", read("ar").language(), "the other language came along");
		Guidelines guidelines = Guidelines.of(store);
		assertFalse(guidelines.read(guidelines.versions().get(0), List.of("en"), new ArrayList<>()).orElseThrow().text().markdown().contains("took place"));
		assertEquals(Set.of(topic("claim.claimType=EVENT")), read("en").text().changedSince(GuidelineText.of(FirstGuidelines.text("en"))));
		session.undo();
		assertEquals("1", store.corpus().getGuidelineVersion());
		assertEquals(1, read("en").version().getNumber());
		assertThrows(EditException.class, () -> new AmendGuidelines(session, Map.of("en", FirstGuidelines.text("en")), "nothing", null).run(null));
		assertThrows(EditException.class, () -> new AmendGuidelines(session, Map.of("en", "other"), " ", null).run(null));
	}

	@Test
	void annotationsMadeUnderOlderGuidelinesAreFoundWithWhatConcernsThem() throws Exception {
		Claim event = session.execute(new MarkClaim("d1", Span.of(0, 4))).created();
		session.execute(new SetTag(List.of(event), "claimType", "EVENT"));
		Claim state = session.execute(new MarkClaim("d1", Span.of(5, 12))).created();
		session.execute(new SetTag(List.of(state), "claimType", "STATE"));
		amend("en", "Something happened", "Something took place");
		session.execute(new MarkCue("d1", Span.of(0, 4)));
		session.flush();
		List<Outdated> found = outdated();
		assertEquals(Map.of(event.getId(), true, state.getId(), false), byId(found));
		assertEquals(1, found.get(0).madeUnder());
		session.execute(new SetTag(List.of(event), "claimType", "STATE"));
		session.flush();
		assertEquals(Set.of(state.getId()), byId(outdated()).keySet(), "what was changed since was judged anew");
	}

	private List<Outdated> outdated() throws Exception {
		return new FindOutdated(CorpusStore.open(store.folder()), List.of("hala")).run(null);
	}

	private static Map<String, Boolean> byId(List<Outdated> found) {
		return found.stream().collect(java.util.stream.Collectors.toMap(Outdated::id, Outdated::concerned));
	}

	@Test
	void whatDoesNotSayItsVersionIsDatedByItsTime() throws Exception {
		Claim claim = session.execute(new MarkClaim("d1", Span.of(0, 4))).created();
		amend("en", "Something happened", "Something took place").setAt("2026-01-10T00:00:00Z");
		store.guidelines().getVersions().get(0).setAt("2026-01-05T00:00:00Z");
		claim.setGuideline(null);
		for (String time : List.of("2026-01-09T23:59:59Z", "2026-01-05T00:00:00Z", "2025-01-01T00:00:00Z")) {
			claim.setCreatedAt(time);
			assertEquals(1, Guidelines.of(store).madeUnder(claim), time);
		}
		claim.setCreatedAt("2026-01-10T00:00:00Z");
		assertEquals(2, Guidelines.of(store).madeUnder(claim));
		claim.setGuideline("our first booklet");
		assertEquals(2, Guidelines.of(store).madeUnder(claim));
	}

	@Test
	void twoWhoAmendAtOnceMakeTwoVersionsThatAreToldAndCanBeBroughtTogether() throws Exception {
		CorpusStore other = CorpusStore.open(store.folder());
		other.guidelines();
		EditSession theirs = new EditSession(other, "salim");
		amend("en", "Something happened", "Something took place");
		String text = new GuidelineTexts(other).read(Guidelines.of(other).current().orElseThrow(), "en").orElseThrow();
		new AmendGuidelines(theirs, Map.of("en", text.replace("A judgement that", "An opinion that") + "\n## New\n\nmore\n"), "new", null).run(null);
		session.flush();
		theirs.flush();
		assertEquals(List.of(), other.warnings());
		CorpusStore merged = CorpusStore.open(store.folder());
		Guidelines guidelines = Guidelines.of(merged);
		assertEquals(3, guidelines.versions().size());
		assertEquals(1, guidelines.beside().size());
		String one = guidelines.read(guidelines.current().orElseThrow(), List.of("en"), new ArrayList<>()).orElseThrow().text().markdown();
		String two = guidelines.read(guidelines.beside().get(0), List.of("en"), new ArrayList<>()).orElseThrow().text().markdown();
		String both = GuidelineMerge.of(FirstGuidelines.text("en"), one, two);
		assertTrue(both.contains("took place") && both.contains("An opinion that") && both.contains("## New"));
		assertEquals(GuidelineMerge.of(both, both, both), GuidelineMerge.of(FirstGuidelines.text("en"), both, two));
	}

	@Test
	void aBrokenFileIsToldAndTheVersionBeforeIsShown() throws Exception {
		GuidelineVersion second = amend("en", "Something happened", "Something took place");
		Files.write(new GuidelineTexts(store).file(second, "en"), new byte[] {(byte) 0xC3, 0x28});
		Guidelines.Reading reading = read("en", "en");
		assertEquals("ar", reading.language(), "the other language of the version in force");
		assertEquals(1, reading.troubles().size());
		assertTrue(reading.troubles().get(0).contains(".en.md"), reading.troubles().get(0));
		Files.delete(new GuidelineTexts(store).file(second, "ar"));
		assertEquals(1, read("en").version().getNumber());
		assertThrows(CorpusException.class, () -> new AmendGuidelines(session, Map.of("ar", "# نص\n"), "x", null).run(null), "the broken text would be lost");
		assertEquals(3, new AmendGuidelines(session, Map.of("en", "# mended\n"), "mended", null).run(null).getNumber());
		assertTrue(read("en").troubles().isEmpty());
	}

	@Test
	void aCorpusWithoutGuidelinesHasNone() throws Exception {
		CorpusStore bare = Corpora.empty(folder.resolve("bare"));
		assertTrue(Guidelines.of(bare).current().isEmpty());
		assertTrue(Guidelines.of(bare).read(List.of("en")).isEmpty());
		assertEquals(List.of(), new FindOutdated(bare, List.of("hala")).run(null));
		assertEquals(1, new AmendGuidelines(new EditSession(bare, "hala"), Map.of("en", "# Ours\n"), "first", null).run(null).getNumber());
		assertNull(bare.guidelines().getVersions().get(0).getAmends());
		assertTrue(new String(IsnadFile.write(bare.guidelines(), "x"), java.nio.charset.StandardCharsets.UTF_8).contains("GuidelineBook"));
	}

	@Test
	void anyTextIsShownAndSectionsCoverIt() {
		String odd = "before\n\n# One `claim`\n\n1. a\n2. b **c** `d`\n   - e\n\n> quote\n\n```\ncode  here\n```\n\n<b>html</b> [x](http://y)\n\n---\n\n## Two\n***";
		GuidelineText text = GuidelineText.of(odd);
		assertEquals(List.of("", "One", "Two"), text.sections().stream().map(Section::title).toList());
		assertEquals(odd.replaceAll("\\s", ""), String.join("", text.sections().stream().map(Section::source).toList()).replaceAll("\\s", ""));
		List<Paragraph> one = text.sections().get(1).paragraphs();
		assertEquals("1.", one.get(1).marker());
		assertEquals(1, one.get(3).depth());
		assertEquals("code  here", one.get(5).text());
		assertTrue(one.get(6).text().contains("<b>"), "HTML stays words");
		assertEquals(List.of(), GuidelineText.of("").sections());
		assertEquals("\u0000 [", GuidelineText.of("\u0000 [").markdown());
	}
}
