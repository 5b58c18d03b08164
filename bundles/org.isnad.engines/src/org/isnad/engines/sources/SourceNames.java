// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.sources;

import org.isnad.arabic.WordMemo;
import org.isnad.arabic.name.Gazetteer;

/** Reads the words for sources with the names of a gazetteer; what was read once is remembered. Any thread may use it. */
public final class SourceNames {
	private final WordMemo<SourceName> read;

	/** @param names names with their kinds, the user's among them */
	public SourceNames(Gazetteer names) {
		read = new WordMemo<>(surface -> SourceName.of(surface, names));
	}

	SourceName of(String words) {
		return read.of(SourceName.squeezed(words));
	}
}
