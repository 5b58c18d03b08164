// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import org.isnad.arabic.CueEntry;
import org.isnad.arabic.TextRange;

/**
 * A word that may be a cue, among the tokens of its sentence.
 *
 * @param entry   what the lexicon says
 * @param range   where it stands, proclitics that are not its own left out
 * @param first   index of its first token in the sentence
 * @param last    index of its last token
 * @param negated whether a negation stands before it
 */
public record CueCandidate(CueEntry entry, TextRange range, int first, int last, boolean negated) {
	public boolean isForm(String form) {
		return entry.form().equals(form);
	}

	public boolean isClass(String cueClass) {
		return entry.cueClass().equals(cueClass);
	}
}
