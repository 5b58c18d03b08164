// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import org.isnad.arabic.TextRange;

/**
 * Who says what by which word, as a pattern found it.
 *
 * @param pattern       how it was found
 * @param cue           the cue
 * @param source        the words for the source, or null
 * @param realization   how the source shows: a value of the scheme's tagset
 * @param content       what is attributed, or the greater part of it
 * @param rest          the other part where the cue stands between the two, or null
 * @param complementizer what opens the content: a value of the scheme's tagset
 * @param reportStyle   DIRECT, INDIRECT or MIXED
 * @param commitment    how the author stands to it: NEUTRAL or DISTANCE
 * @param score         how much the pattern is trusted, 0 to 1
 */
public record FoundAttribution(Pattern pattern, CueCandidate cue, TextRange source, String realization, TextRange content, TextRange rest, String complementizer,
		String reportStyle, String commitment, double score) {
	/** Over the end of a sentence less is sure. */
	private static final double GOING_ON = 0.8;

	/** From the first to the last of its parts. */
	public TextRange whole() {
		TextRange whole = hull(cue.range(), content);
		whole = source == null ? whole : hull(whole, source);
		return rest == null ? whole : hull(whole, rest);
	}

	/** The same with the other part of its content. */
	FoundAttribution with(TextRange other) {
		return new FoundAttribution(pattern, cue, source, realization, content, other, complementizer, reportStyle, commitment, score);
	}

	/** The same report of something else, in a sentence of its own. */
	FoundAttribution withContent(TextRange other) {
		return new FoundAttribution(pattern, cue, source, realization, other, null, complementizer, reportStyle, commitment, score * GOING_ON);
	}

	private static TextRange hull(TextRange one, TextRange other) {
		return new TextRange(Math.min(one.begin(), other.begin()), Math.max(one.end(), other.end()));
	}
}
