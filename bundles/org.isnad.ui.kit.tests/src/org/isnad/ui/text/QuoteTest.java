// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.isnad.core.DocumentText;
import org.isnad.model.Fragment;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class QuoteTest {

	private static final String MARK = "\u061C"; //$NON-NLS-1$

	private static DocumentText text(String string) {
		return new DocumentText(string, "ar"); //$NON-NLS-1$
	}

	@Test
	void aQuoteThatBeginsWithADigitKeepsTheDirectionOfTheWordsBeforeIt() {
		DocumentText text = text("أكد أن 23% من الأسرة خصصت"); //$NON-NLS-1$
		assertEquals(MARK + "23% من الأسرة", Quote.of(text, Span.of(7, 20))); //$NON-NLS-1$
	}

	@Test
	void aQuoteThatBeginsWithALetterNeedsNoMark() {
		DocumentText text = text("أكد أن 23% من الأسرة خصصت"); //$NON-NLS-1$
		assertEquals("من الأسرة", Quote.of(text, 11, 20)); //$NON-NLS-1$
	}

	@Test
	void afterLatinWordsThereIsNoMark() {
		assertEquals("25 trucks", Quote.of(text("He said 25 trucks"), 8, 17)); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("25 at the start", Quote.of(text("25 at the start"), 0, 15)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void fragmentsAreJoinedAndLinesRunOn() {
		DocumentText text = text("كانت اللجنة قد\nنفت"); //$NON-NLS-1$
		Span split = Span.ofExactly(List.of(new Fragment(0, 4), new Fragment(12, 18)));
		assertEquals("كانت … قد نفت", Quote.of(text, split)); //$NON-NLS-1$
	}

	@Test
	void offsetsBeyondTheTextAreClamped() {
		assertEquals("نص", Quote.of(text("نص"), -4, 99)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void theFirstStrongLetterDecides() {
		assertTrue(Quote.arabic("12 – قال")); //$NON-NLS-1$
		assertFalse(Quote.arabic("CNN قالت")); //$NON-NLS-1$
		assertFalse(Quote.arabic("12")); //$NON-NLS-1$
	}

	@Test
	void insertedWordsAreIsolatedAndOtherValuesAreNot() {
		assertEquals("Open \u2068سد\u2069, 3 times", Isolation.message("Open {0}, {1} times", "سد", 3)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals("", Isolation.isolate(null)); //$NON-NLS-1$
	}
}
