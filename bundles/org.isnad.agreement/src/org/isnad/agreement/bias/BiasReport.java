// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement.bias;

import java.util.List;
import org.isnad.agreement.Agreement.Interval;

/**
 * Annotations made without suggestions (in blind documents) and with them, side by side.
 *
 * @param share       the share of documents that are to be blind, in percent
 * @param blind       how many blind documents have annotations
 * @param suggested   how many documents that are not blind have annotations and suggestions
 * @param other       how many documents that are not blind have annotations and no suggestions; they are left out, since nobody knows what was shown
 * @param sets        how many sets of annotations were counted: one for each annotator of a document
 * @param seed        the seed of the bootstrap and of the permutations
 * @param contrasts   amounts, in the order of the layers
 * @param divergences distributions of tags, in the order of the layers
 */
public record BiasReport(int share, int blind, int suggested, int other, int sets, long seed, List<Contrast> contrasts, List<Divergence> divergences) {
	public BiasReport {
		contrasts = List.copyOf(contrasts);
		divergences = List.copyOf(divergences);
	}

	/** Whether there are documents on both sides, so that anything can be told. */
	public boolean comparable() {
		return blind > 0 && suggested > 0;
	}

	/** What an amount is of. */
	public enum Measure {
		/** Annotations a thousand words. */
		DENSITY("density"), //$NON-NLS-1$
		/** The mean length of a span in UTF-16 code units. */
		LENGTH("length"), //$NON-NLS-1$
		/** The share of annotations that say exactly what a pipeline suggests there; of attributions, with the same ends. Undefined where no pipeline ran. */
		IDENTICAL("identical"); //$NON-NLS-1$

		private final String id;

		Measure(String id) {
			this.id = id;
		}

		/** Its name in files. */
		public String id() {
			return id;
		}
	}

	/**
	 * An amount on both sides.
	 *
	 * @param layer      the id of the layer
	 * @param measure    what it is of
	 * @param blind      the amount without suggestions; null where it is undefined
	 * @param suggested  the amount with suggestions; null where it is undefined
	 * @param difference the percentile bootstrap interval of 95 % of suggested less blind, over documents drawn anew on each side; null where a side has
	 *                   fewer than two documents or is undefined. If it leaves out 0, suggestions make a difference here.
	 */
	public record Contrast(String layer, Measure measure, Double blind, Double suggested, Interval difference) {
		/** Whether the interval is there and leaves out 0. */
		public boolean differs() {
			return difference != null && (difference.low() > 0 || difference.high() < 0);
		}
	}

	/**
	 * How differently the tags of one tagset are spread on the two sides.
	 *
	 * @param layer     the id of the layer
	 * @param tagset    the name of the tagset
	 * @param blind     how many tags were given without suggestions
	 * @param suggested how many with them
	 * @param value     the Jensen–Shannon divergence to the base 2 (J. Lin, "Divergence Measures Based on the Shannon Entropy", 1991): 0 for the same spread,
	 *                  1 where no tag is given on both sides
	 * @param byChance  the value that 5 % of random divisions of the same documents reach; a greater value is hardly chance
	 */
	public record Divergence(String layer, String tagset, int blind, int suggested, double value, double byChance) {
		/** Whether the spread differs more than by chance. */
		public boolean differs() {
			return value > byChance;
		}
	}
}
