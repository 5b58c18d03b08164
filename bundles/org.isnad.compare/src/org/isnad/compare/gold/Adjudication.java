// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.List;

/**
 * What adjudication came to.
 *
 * @param decided how many annotations the policy made gold
 * @param open    what a person has still to decide
 * @param single  in how many documents only one annotator worked, whose work became gold without a second opinion
 */
public record Adjudication(int decided, List<Open> open, int single) {
	public Adjudication {
		open = List.copyOf(open);
	}

	/**
	 * One thing to decide.
	 *
	 * @param document   the id of the document, or null for a relation
	 * @param layer      the id of the layer
	 * @param target     the id of the gold element whose attribute is open; null where it is open whether there is to be one
	 * @param annotators who has it
	 * @param origins    the ids of their annotations
	 * @param reason     why it is open, in words that are part of the corpus
	 */
	public record Open(String document, String layer, String target, List<String> annotators, List<String> origins, String reason) {
		public Open {
			annotators = List.copyOf(annotators);
			origins = List.copyOf(origins);
		}
	}
}
