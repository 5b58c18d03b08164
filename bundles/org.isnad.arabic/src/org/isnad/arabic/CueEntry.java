// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.util.Set;

/**
 * What a lexicon says of a reporting cue. Tag values are those of the annotation scheme.
 *
 * @param lemma       the word as a dictionary has it
 * @param gloss       in English
 * @param cueClass    such as {@code ANNOUNCE}
 * @param form        such as {@code VERB}
 * @param factuality  how certain the content is to the source, unless something else speaks
 * @param polarity    {@code POS} or {@code NEG}
 * @param complements what may open the content
 * @param need        what must stand beside the word before it counts as a cue
 */
public record CueEntry(String lemma, String gloss, String cueClass, String form, String factuality, String polarity,
		Set<Complement> complements, Need need) {

	/** What makes an ambiguous word a cue. */
	public enum Need {
		/** Nothing: the word is a cue wherever it stands. */
		NOTHING,
		/** One of its complements in the same clause. */
		CONTENT,
		/** One of its complements right behind it. */
		ADJACENT,
		/** A source right behind it. */
		SOURCE,
		/** A name right behind it. */
		LABEL
	}

	public CueEntry {
		complements = Set.copyOf(complements);
	}

	public boolean opens(Complement complement) {
		return complements.contains(complement);
	}
}
