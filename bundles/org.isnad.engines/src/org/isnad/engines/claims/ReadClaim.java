// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.claims;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.ArabicFolder;
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
 * @param hedged    whether it says what may be or would be
 */
record ReadClaim(ClaimText claim, PairSentence sentence, LocalDate published, boolean hedged) {
	/** Words that make of a statement a possibility or a wish; a claim with them is not the same as one without. */
	private static final Set<String> HEDGES = Arrays.stream("قد ربما إذا لو احتمال محتمل يمكن يتوقع توقع مزاعم زعم يزعم may might if could alleged".split(" ")) //$NON-NLS-1$ //$NON-NLS-2$
			.map(ArabicFolder::key).collect(Collectors.toUnmodifiableSet());

	static ReadClaim of(ClaimText claim, PairReader reader) {
		LocalDate published = PublicationDates.date(claim.pubDate());
		return new ReadClaim(claim, reader.read(claim.text(), published), published, hedged(claim.text()));
	}

	private static boolean hedged(String text) {
		return Arrays.stream(text.split("\\s+")).anyMatch(word -> HEDGES.contains(ArabicFolder.key(word))); //$NON-NLS-1$
	}

	/** The times that it speaks of; none where it names none that can be told. */
	List<DateInterval> times() {
		return sentence.dates().stream().map(DateMention::when).flatMap(Optional::stream).toList();
	}
}
