// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

/**
 * A word of a text that a cue lexicon knows.
 *
 * @param entry      what the lexicon says
 * @param begin      first UTF-16 unit, behind any conjunction
 * @param end        the unit after the last; inside the last token where the form ends in a proclitic
 * @param firstToken index of the first token
 * @param lastToken  index of the last token, which {@code end} may cut
 */
public record CueMatch(CueEntry entry, int begin, int end, int firstToken, int lastToken) {
}
