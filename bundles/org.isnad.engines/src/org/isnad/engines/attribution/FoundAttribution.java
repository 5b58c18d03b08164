// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import org.isnad.arabic.TextRange;

/**
 * Who says what by which word, as a pattern found it.
 *
 * @param cue            the cue
 * @param source         the words for the source, or null
 * @param realization    how the source shows: a value of the scheme's tagset
 * @param content        what is attributed
 * @param complementizer what opens the content: a value of the scheme's tagset
 * @param reportStyle    DIRECT, INDIRECT or MIXED
 * @param commitment     how the author stands to it: NEUTRAL or DISTANCE
 * @param score          how much the pattern is trusted, 0 to 1
 */
public record FoundAttribution(CueCandidate cue, TextRange source, String realization, TextRange content, String complementizer, String reportStyle,
		String commitment, double score) {
	/** From the first to the last of its parts. */
	public TextRange whole() {
		int begin = Math.min(cue.range().begin(), content.begin());
		int end = Math.max(cue.range().end(), content.end());
		return source == null ? new TextRange(begin, end) : new TextRange(Math.min(begin, source.begin()), Math.max(end, source.end()));
	}
}
