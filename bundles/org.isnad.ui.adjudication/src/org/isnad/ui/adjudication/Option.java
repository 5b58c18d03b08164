// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import org.isnad.compare.gold.Choice;
import org.isnad.compare.gold.Item;
import org.isnad.model.Span;

/**
 * One way to decide an item.
 *
 * @param key     the key that decides so
 * @param choice  what it means
 * @param label   what it is called
 * @param detail  a word more, or ""
 * @param version the version that is taken; null for what is none
 */
public record Option(String key, Choice choice, String label, String detail, Item.Version version) {
	/** The boundaries that come about; null where it has none. */
	public Span span() {
		return choice instanceof Choice.Make make ? make.span() : null;
	}
}
