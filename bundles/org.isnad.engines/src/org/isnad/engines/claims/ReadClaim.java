// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.pair.PairReader;
import org.isnad.arabic.pair.PairSentence;
import org.isnad.arabic.time.DateInterval;
import org.isnad.arabic.time.DateMention;

/**
 * A claim that has been read.
 *
 * @param claim     the claim
 * @param sentence  its words
 * @param published the day of its document, or null
 */
record ReadClaim(ClaimText claim, PairSentence sentence, LocalDate published) {
	static ReadClaim of(ClaimText claim, PairReader reader) {
		LocalDate published = PublicationDates.date(claim.pubDate());
		return new ReadClaim(claim, reader.read(claim.text(), published), published);
	}

	/** The times that it speaks of; none where it names none that can be told. */
	List<DateInterval> times() {
		return sentence.dates().stream().map(DateMention::when).flatMap(Optional::stream).toList();
	}
}
