// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SuggestionReasonTest {
	@Test
	void aReasonIsASentenceWithItsWords() {
		String text = SuggestionReason.text(SuggestionReason.of("verb-clause", "قال", "إن"));
		assertTrue(text.contains("\u2068قال\u2069") && text.contains("\u2068إن\u2069"), text);
		assertFalse(text.contains("{"), text);
	}

	@Test
	void wordsThatAreMissingLeaveNoBraces() {
		assertFalse(SuggestionReason.text("verb-clause|قال").contains("{"));
		assertFalse(SuggestionReason.text("participle").contains("{"));
	}

	@Test
	void whatHasNoKnownKeyIsShownAsItIs() {
		assertEquals("my own model, 0.7 | beam 4", SuggestionReason.text("my own model, 0.7 | beam 4"));
		assertEquals("", SuggestionReason.text(null));
		assertEquals("", SuggestionReason.key(null));
	}

	@Test
	void aBarInAWordDoesNotPartIt() {
		assertEquals("place|a b", SuggestionReason.of("place", "a|b"));
	}

	@Test
	void everyReasonIsThereInArabic() throws Exception {
		Properties arabic = new Properties();
		try (InputStream in = SuggestionReason.class.getResourceAsStream("messages_ar.properties")) {
			arabic.load(in);
		}
		for (Field field : Messages.class.getFields()) {
			String english = (String) field.get(null);
			String translated = arabic.getProperty(field.getName(), "");
			assertEquals(english.contains("{1}"), translated.contains("{1}"), field.getName());
			assertTrue(translated.contains("{0}"), field.getName());
		}
	}
}
