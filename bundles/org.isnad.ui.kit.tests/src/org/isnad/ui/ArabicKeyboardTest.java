// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class ArabicKeyboardTest {

	@Test
	void everyLatinLetterStandsOnOneArabicKey() {
		TreeSet<Character> reached = new TreeSet<>();
		for (int c = 0x0600; c <= 0xFEFF; c++) {
			char latin = ArabicKeyboard.latin(c);
			if (latin >= 'A' && latin <= 'Z') {
				assertEquals(true, reached.add(latin), () -> latin + " is on two keys");
			}
		}
		assertEquals(26, reached.size());
	}

	@Test
	void theKeysAreThoseOfTheCommonLayout() {
		assertEquals('T', ArabicKeyboard.latin('ف'));
		assertEquals('A', ArabicKeyboard.latin('ش'));
		assertEquals('R', ArabicKeyboard.latin('ق'));
		assertEquals('[', ArabicKeyboard.latin('ج'));
		assertEquals('.', ArabicKeyboard.latin('ز'));
		assertEquals('3', ArabicKeyboard.latin('٣'));
		assertEquals(0, ArabicKeyboard.latin('t'));
	}
}
