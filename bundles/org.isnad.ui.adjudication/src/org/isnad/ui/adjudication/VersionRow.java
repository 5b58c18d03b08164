// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import java.util.List;

import org.isnad.ui.look.Chip;

/**
 * One version of an item as it is shown.
 *
 * @param letter  the letter in the circle, or null for gold
 * @param name    whose it is
 * @param more    a few words below the name
 * @param key     the key that takes it, or null
 * @param option  its place among the options, or -1
 * @param snippet the words; null where there is nothing to show
 * @param chips   its tags
 */
record VersionRow(String letter, String name, String more, String key, int option, Snippet snippet, List<Chip> chips) {
	VersionRow {
		chips = List.copyOf(chips);
	}

	/** Whether it is the gold one. */
	boolean isGold() {
		return letter == null;
	}
}
