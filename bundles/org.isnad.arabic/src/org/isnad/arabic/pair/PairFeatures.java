// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What two sentences have in common and what sets them against each other. Exchanging the sentences changes neither the values nor the
 * lexical features; the reasons are the same with their words exchanged. Any thread may use it.
 */
public final class PairFeatures {
	/** The types that speak of the matter and not of its name or of a single word. */
	private static final Set<String> WEAK_TYPES = Set.of("", "LABELLING", "LEXICAL"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final double[] values;
	private final Supplier<List<String>> words;
	private volatile List<String> lexical;
	private final List<PairReason> reasons;
	private final int shared;
	private final int ofShorter;
	private final boolean identical;

	PairFeatures(double[] values, Supplier<List<String>> words, List<PairReason> reasons, int shared, int ofShorter, boolean identical) {
		this.values = values.clone();
		this.words = words;
		this.reasons = List.copyOf(reasons);
		this.shared = shared;
		this.ofShorter = ofShorter;
		this.identical = identical;
	}

	public double value(PairFeature feature) {
		return values[feature.ordinal()];
	}

	/** The values of all features, in the order of {@link PairFeature}. */
	public double[] values() {
		return values.clone();
	}

	/** The words of the pair as a model learns them: "only:ROOT" for a word that has no like in the other sentence, "pair:ROOT|ROOT" for two such. Sorted. */
	public List<String> lexical() {
		if (lexical == null) {
			// Of most pairs nobody asks: two threads that ask at once get equal lists.
			lexical = List.copyOf(words.get());
		}
		return lexical;
	}

	/** What sets the sentences against each other, the gravest first. */
	public List<PairReason> reasons() {
		return reasons;
	}

	/** How many words of each stand for a word of the other. */
	public int shared() {
		return shared;
	}

	/** How many words the one with fewer has. */
	public int ofShorter() {
		return ofShorter;
	}

	/** Whether both say the same words in the same order, whatever their spelling and endings. */
	public boolean identical() {
		return identical;
	}

	/** Whether anything but a single word speaks for a contradiction. */
	public boolean opposed() {
		return reasons.stream().anyMatch(reason -> !WEAK_TYPES.contains(reason.contradictionType()));
	}
}
