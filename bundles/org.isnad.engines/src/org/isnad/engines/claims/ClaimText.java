// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.claims;

/**
 * A claim as it is compared with others.
 *
 * @param id        its id, unique among the claims
 * @param document  the document it stands in
 * @param annotator whose claim it is; only claims of one annotator are compared
 * @param text      its words
 * @param language  BCP 47 tag; only claims of one language are compared
 * @param pubDate   when its document was published, ISO 8601, or null
 * @param polarity  POS, NEG or null
 * @param factuality how far its source stands behind it, such as CT_POS or CT_NEG, or null
 * @param source    the id of the source entity that it is attributed to, or null
 * @param side      the side of that source, or null
 * @param begin     where it begins in its document, in UTF-16 units
 * @param end       the unit after its last
 */
public record ClaimText(String id, String document, String annotator, String text, String language, String pubDate, String polarity, String factuality, String source, String side,
		int begin, int end) {
	boolean overlaps(ClaimText other) {
		return document.equals(other.document) && begin < other.end && other.begin < end;
	}

	/** Whether its source says that it is not so. */
	boolean denied() {
		return factuality != null && factuality.endsWith("_NEG"); //$NON-NLS-1$
	}

	String group() {
		return annotator + '|' + language;
	}

	/** Whether its words stand in the document as they stand in its text, so that places in the one are places in the other. */
	boolean inOnePiece() {
		return end - begin == text.length();
	}
}
