// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

import org.isnad.core.Layer;
import org.junit.jupiter.api.Test;

class QueryTest {
	private static final String[] PARTS = { "(", ")", "\"", "\"a b\"", "-", "or", "AND", "near", "near/3", "with", "claim", "claim with", "cue:", "cue:DENY", "x:y", "date:", "date:2019", "date:2019..x", "a*", "*", "a*b",
			"a~", "طرابلس", "outlet:\"عين\"", "،", "😀", "\u200F", "{0}", "'", "not" };

	@Test
	void errorsSayWhereTheyAre() {
		wrong("طرابلس (الجيش", 7, 8);
		wrong("طرابلس) الجيش", 6, 7);
		wrong("\"الجيش", 0, 6);
		wrong("abc\"cd\"", 3, 4);
		wrong("a or", 4, 4);
		wrong("a and or b", 6, 8);
		wrong("near b", 0, 4);
		wrong("a b*c", 3, 4);
		wrong("a \"b*c\"", 4, 5);
		wrong("a colour:red", 2, 9);
		wrong("claim with cue: DENY", 15, 15);
		wrong("a date:2019-5", 7, 13);
		wrong("a date:..", 7, 9);
		wrong("a ،", 2, 3);
		wrong("-a", 0, 1);
		wrong("a or outlet:b", 0, 1);
		wrong("claim with ", 11, 11);
		wrong("a near (b c)", 7, 8);
		wrong("a near", 6, 6);
	}

	@Test
	void errorsSayWhatToWriteInstead() {
		String message = wrong("a colour:red", 2, 9);
		assertTrue(message.contains("3") && message.contains("colour") && message.contains("cue.class"), message);
		assertTrue(wrong("a date:2019-5", 7, 13).contains("2019-05..2019-12"));
		assertTrue(wrong("a and {1}\"'", 9, 10).contains("{1}\""));
	}

	@Test
	void theLayerIsNamedOrThatOfTheFirstField() throws Exception {
		assertEquals(Optional.empty(), Query.parse("claim outlet:x").layer());
		assertEquals(Optional.of(Layer.CLAIM), Query.parse("claim with source.side:X and cue:DENY near \"طرابلس\"").layer());
		assertEquals(Optional.of(Layer.CLAIM), Query.parse("Claims near x").layer());
		assertEquals(Optional.of(Layer.CUE), Query.parse("outlet:x cue:DENY source.side:X").layer());
		assertEquals(Optional.of(Layer.CUE), Query.parse("annotator:x cue:DENY").layer());
		assertEquals(Optional.of(Layer.CLAIM), Query.parse("annotator:x").layer());
		assertEquals(Optional.of(Layer.SOURCE), Query.parse("source with cue:DENY").layer());
		assertEquals(Optional.of(Layer.CLAIM), Query.parse("claim with date:2019").layer());
	}

	@Test
	void aTimeIsNoField() throws Exception {
		assertEquals(Optional.empty(), Query.parse("12:30").layer());
	}

	@Test
	void whateverIsWrittenIsReadOrRefusedWithAPlaceInIt() {
		SplittableRandom random = new SplittableRandom(5);
		int read = 0;
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(7); n >= 0; n--) {
				text.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(4) == 0 ? "" : " ");
			}
			try {
				Query.parse(text.toString());
				read++;
			} catch (QueryException e) {
				assertTrue(e.begin() >= 0 && e.begin() <= e.end() && e.end() <= text.length(), () -> text + ": " + e.begin() + "–" + e.end());
				assertTrue(!e.getMessage().isBlank(), text::toString);
			}
		}
		assertTrue(read > 1000, "only " + read + " were read");
	}

	@Test
	void bracketsWithoutEndAreRefused() {
		assertThrows(QueryException.class, () -> Query.parse("(".repeat(100_000) + "a"));
		assertThrows(QueryException.class, () -> Query.parse("-".repeat(100_000) + "a"));
	}

	@Test
	void aQueryIsTheSameEverywhere() throws Exception {
		Locale before = Locale.getDefault();
		String query = "CLAIM WITH SOURCE.SIDE:LIBIYA AND CUE:DENY NEAR/12 \"Iİ\" DATE:٢٠١٩";
		String root = Query.parse(query).toString();
		try {
			for (String language : new String[] { "tr", "ar", "ar-EG-u-nu-arab" }) {
				Locale.setDefault(Locale.forLanguageTag(language));
				assertEquals(root, Query.parse(query).toString(), language);
			}
		} finally {
			Locale.setDefault(before);
		}
	}

	private static String wrong(String query, int begin, int end) {
		QueryException e = assertThrows(QueryException.class, () -> Query.parse(query), query);
		assertEquals(begin + "–" + end, e.begin() + "–" + e.end(), query + ": " + e.getMessage());
		return e.getMessage();
	}

	@Test
	void directionMarksPartNothing() throws Exception {
		String plain = Query.parse("claim with cue:DENY near \"طرابلس\"").toString();
		for (String marked : List.of("\u200Fclaim\u200E with cue:\u200FDENY near \"\u200Fطرابلس\u200F\"\u200F", "\u2068claim with\u2069 \u202Bcue:DENY\u202C near\u061C \"طرابلس\"")) {
			assertEquals(plain, Query.parse(marked).toString(), marked);
		}
		assertEquals(Query.parse("outlet.side:LNA x").toString(), Query.parse("outlet.side:L\u200FNA\u200F x").toString());
	}

	@Test
	void veryLongQueriesAreReadOrRefused() throws Exception {
		assertEquals(Query.parse("a").layer(), Query.parse("a ".repeat(5_000)).layer());
		Query.parse("\"" + "القوات ".repeat(1_500) + "\"");
		Query.parse("x".repeat(10_000));
		Query.parse("a OR ".repeat(2_500) + "a");
		Query.parse("a near ".repeat(1_500) + "a");
		for (String wrong : List.of("(".repeat(10_000), "-".repeat(10_000) + "a", "not ".repeat(2_500) + "a", "a\"".repeat(5_000), "cue:".repeat(2_500), ")".repeat(10_000))) {
			QueryException refused = assertThrows(QueryException.class, () -> Query.parse(wrong), wrong.substring(0, 20));
			assertTrue(refused.begin() >= 0 && refused.begin() <= refused.end() && refused.end() <= wrong.length());
		}
	}
}
