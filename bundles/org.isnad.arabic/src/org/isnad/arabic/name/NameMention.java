// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.name;

import java.util.List;

/**
 * A name in a text.
 *
 * @param begin   first UTF-16 unit, behind any proclitic
 * @param end     the unit after the last
 * @param entries what it can mean, in the order of the gazetteer; never empty: «طرابلس» lies in two countries
 */
public record NameMention(int begin, int end, List<GazetteerEntry> entries) {
	public NameMention {
		entries = List.copyOf(entries);
	}
}
