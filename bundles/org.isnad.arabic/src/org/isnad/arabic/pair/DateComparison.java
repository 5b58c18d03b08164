// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.List;
import org.isnad.arabic.time.DateInterval;
import org.isnad.arabic.time.DateMention;

/** Sets the dates of two sentences side by side; only where both date and nothing fits do they differ. */
final class DateComparison {
	private final List<DateMention> one;
	private final List<DateMention> other;

	DateComparison(List<DateMention> one, List<DateMention> other) {
		this.one = one.stream().filter(date -> date.when().isPresent()).toList();
		this.other = other.stream().filter(date -> date.when().isPresent()).toList();
	}

	void into(PairComparison comparison) {
		boolean fits = one.stream().anyMatch(date -> other.stream().anyMatch(d -> interval(d).overlaps(interval(date))));
		boolean differ = !fits && !one.isEmpty() && !other.isEmpty();
		comparison.flag(PairFeature.DATES_SAME, fits);
		comparison.flag(PairFeature.DATES_DIFFER, differ);
		if (differ) {
			DateMention here = one.getFirst();
			DateMention there = other.getFirst();
			comparison.add(new PairReason.DatesDiffer(comparison.one(here), comparison.other(there), interval(here).toString(), interval(there).toString()));
		}
	}

	private static DateInterval interval(DateMention date) {
		return date.when().orElseThrow();
	}
}
