// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What hits are written as, by the ending of the file's name. */
public enum HitFormat {
	/** A table with commas, quoted as RFC 4180 says. */
	CSV,
	/** A table with tabs; a tab or line break in a cell becomes a space. */
	TSV,
	/** One object with the query and its hits. */
	JSON;

	/** The ending of a file's name, without a dot. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The format that a file's name asks for. */
	public static Optional<HitFormat> of(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(format -> name.endsWith('.' + format.extension())).findFirst();
	}
}
