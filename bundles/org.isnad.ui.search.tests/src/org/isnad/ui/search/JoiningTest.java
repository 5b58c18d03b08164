// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JoiningTest {
    private static final String JOINER = "\u200D";

    @Test
    void lettersThatJoinInTheWordJoinAtTheCut() {
        assertEquals(JOINER, Joining.at("قال ب", "القوة"));
        assertEquals(JOINER, Joining.at("بـ", "القوة"), "a tatweel joins on");
        assertEquals(JOINER, Joining.at("بِ", "القوة"), "a vowel sign stands between and does not matter");
        assertEquals(JOINER, Joining.at("ب", "\u064Eالقوة"));
    }

    @Test
    void nothingJoinsWhereTheWordDoesNot() {
        assertEquals("", Joining.at("قال و", "القوة"), "waw joins only to the letter before");
        assertEquals("", Joining.at("ا", "لقوة"));
        assertEquals("", Joining.at("ما", "ء"));
        assertEquals("", Joining.at("شي", "ء"), "hamza joins to none");
        assertEquals("", Joining.at("قال ", "القوة"));
        assertEquals("", Joining.at("قال", " القوة"));
        assertEquals("", Joining.at("من «", "القوة"));
        assertEquals("", Joining.at("abc", "def"));
        assertEquals("", Joining.at("", "القوة"));
        assertEquals("", Joining.at("ق", ""));
        assertEquals("", Joining.at("٣", "٤"), "digits are no letters");
    }
}
