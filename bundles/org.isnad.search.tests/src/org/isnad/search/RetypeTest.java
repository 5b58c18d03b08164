// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.isnad.core.edit.EditSession;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.SourceMention;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetypeTest {
	@TempDir
	private Path folder;
	private SmallCorpus corpus;
	private EditSession session;

	@BeforeEach
	void make() throws Exception {
		corpus = new SmallCorpus(folder.resolve("c"));
		corpus.annotate("b", "hala");
		corpus.annotate("b", "mariam");
		session = new EditSession(corpus.store, "hala");
	}

	@AfterEach
	void close() throws Exception {
		session.close();
	}

	private List<Occurrence> found(String query) throws Exception {
		try (Concordance concordance = new Concordance(corpus.store)) {
			concordance.update(null);
			return concordance.find(Query.parse(query), document -> true);
		}
	}

	private List<String> types(String annotator) throws Exception {
		return List.of("a", "b").stream().flatMap(id -> set(id, annotator).getClaims().stream()).map(Claim::getClaimType).toList();
	}

	private AnnotationSet set(String document, String annotator) {
		try {
			return corpus.store.annotations(document, annotator);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void theOwnOnesChangeTogetherAndOneUndoTakesThemBack() throws Exception {
		Retype plan = Retype.plan(session, found("claim with cue:DENY"), "claimType", "NUMERIC", null);
		assertEquals(List.of("EVENT", "EVENT"), plan.changes().stream().map(Retype.Change::before).toList());
		assertEquals(List.of("NUMERIC", "NUMERIC"), plan.changes().stream().map(Retype.Change::after).toList());
		assertEquals(List.of("mariam"), plan.kept().stream().map(kept -> kept.place().annotator()).toList());
		assertEquals(List.of("EVENT", "EVENT", "EVENT", "EVENT"), types("hala"), "a plan changes nothing");
		session.execute(plan.edit(plan.changes()));
		assertEquals(List.of("NUMERIC", "EVENT", "NUMERIC", "EVENT"), types("hala"));
		assertEquals(List.of("EVENT", "EVENT"), types("mariam"));
		session.undo();
		assertEquals(List.of("EVENT", "EVENT", "EVENT", "EVENT"), types("hala"));
		assertFalse(session.canUndo());
	}

	@Test
	void someOfTheChangesAreEnough() throws Exception {
		Retype plan = Retype.plan(session, found("claim with annotator:hala"), "claimType", null, null);
		assertEquals(4, plan.changes().size());
		session.execute(plan.edit(plan.changes().subList(1, 2)));
		assertEquals(3, types("hala").stream().filter("EVENT"::equals).count());
	}

	@Test
	void aSourceIsThatOfTheAttribution() throws Exception {
		Retype plan = Retype.plan(session, found("claim with source:وزير annotator:hala"), Retype.SOURCE, "e1", null);
		assertEquals(List.of("e2", "e2"), plan.changes().stream().map(Retype.Change::before).toList());
		assertTrue(plan.changes().stream().allMatch(change -> change.element() instanceof SourceMention));
		session.execute(plan.edit(plan.changes()));
		assertEquals(List.of("e1", "e1"), set("a", "hala").getSources().stream().map(SourceMention::getEntity).toList());
		session.undo();
		assertEquals(List.of("e1", "e2"), set("a", "hala").getSources().stream().map(SourceMention::getEntity).toList());
	}

	@Test
	void theSourceOfSeveralClaimsChangesOnce() throws Exception {
		AnnotationSet set = set("a", "hala");
		set.getAttributions().get(0).getContent().add(set.getClaims().get(1));
		corpus.store.save(set);
		Retype plan = Retype.plan(session, found("claim with cue:DENY annotator:hala document:a"), Retype.SOURCE, "e9", null);
		assertEquals(2, plan.changes().size(), "that of the first attribution, of both claims, and that of the second");
	}

	@Test
	void whatStaysSaysWhy() throws Exception {
		List<Occurrence> claims = found("claim with annotator:hala document:a");
		assertEquals(0, Retype.plan(session, claims, "claimType", "EVENT", null).changes().size());
		assertEquals(2, Retype.plan(session, claims, "claimType", "EVENT", null).kept().size());
		assertEquals(2, Retype.plan(session, claims, "cueClass", "SAY", null).kept().size(), "a claim has no such tag");
		assertEquals(2, Retype.plan(session, found("طرابلس"), "claimType", "EVENT", null).kept().size(), "a word is no annotation");
		List<Occurrence> gone = List.of(new Occurrence("a", 0, 3, "hala", "nowhere"), new Occurrence("nowhere", 0, 3, "hala", "c"));
		Retype plan = Retype.plan(session, gone, "claimType", "EVENT", null);
		assertEquals(2, plan.kept().size());
		assertTrue(plan.kept().stream().noneMatch(kept -> kept.reason().isBlank()));
	}
}
