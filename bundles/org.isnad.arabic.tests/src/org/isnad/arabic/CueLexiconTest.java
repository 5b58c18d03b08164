// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CueLexiconTest {
	private final CueLexicon arabic = CueLexicon.shipped("ar-LY").orElseThrow();

	@Test
	void aCueIsFoundBehindItsClitics() {
		assertEquals(List.of("أكدت"), covered("وأكدت المصادر"));
		assertEquals(List.of("ليعلن"), covered("ليعلن عقب ذلك"));
		assertEquals(List.of("سيعلن"), covered("وسيعلن غدا"));
	}

	@Test
	void spellingDoesNotMatter() {
		assertEquals(List.of("اكد"), covered("واكد له"));
		assertEquals(List.of("أَكَّدَ"), covered("أَكَّدَ الوزير"));
		assertEquals(List.of("مؤكده"), covered("، مؤكده استمرار"));
	}

	@Test
	void aProcliticThatThePartOfSpeechCannotBearIsNoMatch() {
		assertEquals(List.of(), covered("الذكر"));
		assertEquals(List.of(), covered("المجموعات التابعة للوفاق"));
		assertEquals(List.of(), covered("بأعلن"));
	}

	@Test
	void someFormsNeedTheirVerySpelling() {
		assertEquals(List.of("رأى"), covered("رأى الوزير أن"));
		assertEquals(List.of(), covered("رأي الوزير أن"));
	}

	@Test
	void theLongestFormWinsAndMayEndInsideTheNextToken() {
		assertEquals(List.of("وفقا ل"), covered("وفقا لمصادر محلية"));
		assertEquals(List.of("على حد قول"), covered("على حد قول الشهود"));
		assertEquals(List.of("ما يعرف ب"), covered("وما يعرف بالقيادة"));
	}

	@Test
	void entriesSayWhatTheSchemeNeeds() {
		CueEntry denies = find("نفت الحكومة").getFirst().entry();
		assertEquals("DENY", denies.cueClass());
		assertEquals("CT_NEG", denies.factuality());
		assertTrue(denies.opens(Complement.AN));
		Set<String> forms = Set.of("VERB", "PARTICIPLE", "MASDAR", "PREP", "NOUN");
		for (CueEntry entry : arabic.entries()) {
			assertTrue(forms.contains(entry.form()), entry.lemma());
		}
	}

	@Test
	void englishHasItsOwn() {
		CueLexicon english = CueLexicon.shipped("en").orElseThrow();
		String text = "According to the ministry, it was closed, he said.";
		assertEquals(List.of("According to", "said"), english.find(text, new TextSegmenter("en").tokens(text)).stream()
				.map(m -> text.substring(m.begin(), m.end())).toList());
		assertTrue(CueLexicon.shipped("fr").isEmpty());
	}

	@Test
	void aFaultyTableNamesItsLine() {
		IOException missing = assertThrows(IOException.class, () -> CueLexicon.parse("head\n# remark\na\tb\n", "mine.tsv"));
		assertTrue(missing.getMessage().startsWith("mine.tsv, line 1"), missing.getMessage());
		String head = "1\t2\t3\t4\t5\t6\t7\t8\t9\n";
		IOException unknown = assertThrows(IOException.class, () -> CueLexicon.parse(head + "a\tb\tSAY\tVERB\tCT_POS\tPOS\tWHAT\t-\tقال\n", "mine.tsv"));
		assertTrue(unknown.getMessage().contains("line 2") && unknown.getMessage().contains("WHAT"), unknown.getMessage());
	}

	private List<CueMatch> find(String text) {
		return arabic.find(text, new TextSegmenter("ar").tokens(text));
	}

	private List<String> covered(String text) {
		return find(text).stream().map(m -> text.substring(m.begin(), m.end())).toList();
	}
}
