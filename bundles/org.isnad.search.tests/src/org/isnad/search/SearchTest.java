// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.isnad.core.CorpusStore;
import org.isnad.core.Profile;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
	@TempDir
	private Path folder;
	private CorpusStore store;

	@BeforeEach
	void corpus() throws Exception {
		store = CorpusStore.create(folder.resolve("c"), "c", "ar", Profile.BASIC);
		add("a", "أعلنت الوزارة أنّ الجيـش انسحب.\nثم قال الجيش 😀 إنه لم ينسحب من المدينة");
		add("b", "لا شيء عن الجيوش هنا، ولا عن الجيشين");
	}

	private void add(String id, String text) throws Exception {
		Document document = ModelFactory.eINSTANCE.createDocument();
		document.setId(id);
		store.add(document, text);
	}

	@Test
	void aWordMatchesWholeTokensWhateverTheirSpelling() throws Exception {
		SearchResult result = search("الجَيْش", 10);
		assertEquals(2, result.total());
		assertEquals(List.of("الجيـش", "الجيش"), result.hits().stream().map(Hit::match).toList());
		assertEquals("أعلنت الوزارة أنّ ", result.hits().get(0).left());
		assertEquals(" انسحب.", result.hits().get(0).right());
		Hit second = result.hits().get(1);
		assertEquals(second.match(), store.text("a").string().substring(second.begin(), second.end()));
	}

	@Test
	void aPhraseMatchesTokensInARow() throws Exception {
		assertEquals(1, search("\"قال الجيش\"", 10).total());
		assertEquals(0, search("\"الجيش قال\"", 10).total());
		assertEquals(1, search("“ان الجيش انسحب”", 10).total());
	}

	@Test
	void severalWordsMustAllBeInTheDocument() throws Exception {
		assertEquals(3, search("الجيش المدينة", 10).total());
		assertEquals(0, search("الجيش الجيوش", 10).total());
	}

	@Test
	void theLimitCutsTheHitsAndNotTheTotal() throws Exception {
		SearchResult result = search("الجيش", 1);
		assertEquals(2, result.total());
		assertEquals(1, result.hits().size());
	}

	@Test
	void whatIsNoQueryIsRefused() {
		for (String query : List.of("", "  ", "\"", "\"الجيش", "\"\"", "ab\"cd\"", "\"a\"b")) {
			assertThrows(QueryException.class, () -> Query.parse(query), query);
		}
	}

	@Test
	void contextIsCutAtWords() throws Exception {
		add("c", "كلمة ".repeat(40) + "هدف" + " كلمة".repeat(40));
		Hit hit = search("هدف", 1).hits().get(0);
		assertTrue(hit.left().startsWith("كلمة ") && hit.left().length() <= 60, hit.left());
		assertTrue(hit.right().endsWith(" كلمة") && hit.right().length() <= 60, hit.right());
	}

	private SearchResult search(String query, int limit) throws Exception {
		return new SearchOperation(store, Query.parse(query), document -> true, limit).run(null);
	}
}
