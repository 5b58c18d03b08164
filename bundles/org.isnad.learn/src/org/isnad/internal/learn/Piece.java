// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

/**
 * A word of a text, or a part of one: what is written together with a word as a proclitic is a piece of its own, since annotations begin and end there.
 *
 * @param begin    first UTF-16 unit
 * @param end      the unit after the last
 * @param form     the folded form of the piece
 * @param word     the folded form of the whole word
 * @param part     0 for the first piece of its word, 1 for the second …
 * @param isWord   whether it is a word and no mark of punctuation
 * @param cueClass what the cue lexicon says of the words here, or null
 * @param cueOpens whether such a cue begins with this piece
 */
record Piece(int begin, int end, String form, String word, int part, boolean isWord, String cueClass, boolean cueOpens) {
}
