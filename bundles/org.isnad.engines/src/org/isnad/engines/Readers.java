// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import org.isnad.arabic.NumberReader;
import org.isnad.arabic.name.PlaceReader;
import org.isnad.arabic.pair.Negation;
import org.isnad.arabic.time.DateReader;

/**
 * What reads the words of a claim in one language: made once, since each has tables to look at.
 *
 * @param numbers  finds quantities
 * @param dates    finds times
 * @param places   finds places
 * @param negation finds what negates
 */
record Readers(NumberReader numbers, DateReader dates, PlaceReader places, Negation negation) {
	static Readers of(String language, PlaceReader places) {
		return new Readers(new NumberReader(language), new DateReader(language), places, Negation.of(language));
	}
}
