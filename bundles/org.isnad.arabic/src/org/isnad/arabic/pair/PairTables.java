// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The tables of this package, one a language: "#" begins a remark, the first other line names the columns. */
final class PairTables {
	private PairTables() {
	}

	/** The rows of a table in a language; none where it does not ship in that language. */
	static List<List<String>> rows(String table, String language) {
		String base = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0]; //$NON-NLS-1$
		return rows(table + '.' + base + ".tsv"); //$NON-NLS-1$
	}

	private static List<List<String>> rows(String resource) {
		return text(resource).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(line -> List.of(line.split("\t", -1))).toList(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A table as it stands; empty where it does not ship. */
	static String text(String resource) {
		try (InputStream in = PairTables.class.getResourceAsStream(resource)) {
			return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8); //$NON-NLS-1$
		} catch (IOException e) {
			throw new UncheckedIOException("The shipped table " + resource + " cannot be read", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
