// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCompletionTest {
	@TempDir
	private Path folder;
	private Vocabulary vocabulary;

	@BeforeEach
	void make() throws Exception {
		vocabulary = Vocabulary.of(new SmallCorpus(folder.resolve("c")).store);
	}

	@Test
	void namesComeFromTheirBeginning() {
		assertTrue(texts("cl").subList(0, 2).contains("claim with "), texts("cl").toString());
		assertTrue(texts("cl").contains("claim.type:"));
		assertEquals(List.of("cue.class:", "cue:"), texts("claim with cu").subList(0, 2));
		assertFalse(texts("claim with cu").contains("cue with "), "a layer stands first");
		assertEquals(List.of("near ", "near/5 "), texts("قافلة ne").subList(0, 2));
		assertEquals(List.of(), texts("قافلة"), "words of the text are nobody's to propose");
		assertEquals(List.of(), texts("\"cl"), "in quotes there are words");
		assertTrue(texts("claim with (-cue.c").contains("cue.class:"));
	}

	@Test
	void valuesAreThoseOfTheCorpus() {
		assertEquals("DENY ", texts("claim with cue:DEN").get(0));
		assertEquals(List.of("hala ", "gold ").stream().sorted().toList(), texts("annotator:").stream().sorted().toList());
		assertEquals(List.of("\"عين ليبيا\" "), texts("outlet:عين"), "a value of two words needs quotes");
		assertEquals(List.of("\"عين ليبيا\" "), texts("outlet:\"عين ل"), "the quote is open");
		assertEquals(List.of("\"عين ليبيا\" "), texts("outlet:ليب"), "from the middle");
		assertEquals(List.of("\"أحمد المسماري\" "), texts("source:احم"), "whatever the spelling");
		assertEquals(List.of(), texts("nofield:x"));
	}

	@Test
	void whatIsTakenCanBeRead() throws Exception {
		for (String begun : List.of("claim with cue:DEN", "outlet:\"عين ل", "claim with source:احم", "-cue:", "claim with date:", "annotator:h")) {
			for (Proposal proposal : QueryCompletion.at(begun, begun.length(), vocabulary)) {
				Query.parse((begun.startsWith("claim") ? "" : "claim with ") + proposal.in(begun));
				assertEquals(proposal.in(begun).length(), proposal.caret());
			}
		}
	}

	@Test
	void whatStandsBehindTheCursorStays() {
		String query = "claim with cue:DE near طرابلس";
		Proposal deny = QueryCompletion.at(query, "claim with cue:DE".length(), vocabulary).stream().filter(proposal -> proposal.text().startsWith("DENY")).findFirst().orElseThrow();
		assertEquals("claim with cue:DENY  near طرابلس", deny.in(query));
	}

	private List<String> texts(String query) {
		return QueryCompletion.at(query, query.length(), vocabulary).stream().map(Proposal::text).toList();
	}
}
