// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.arabic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads tab-separated tables: "#" begins a remark, the first other line names the columns. Stateless. */
public final class Tables {
	private Tables() {
	}

	public record Row(String table, int line, List<String> cells) {
		public String cell(int index) {
			return cells.get(index);
		}

		public <E extends Enum<E>> E oneOf(Class<E> type, String name) throws IOException {
			return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(name)).findFirst()
					.orElseThrow(() -> error("\"" + name + "\" is none of " + Arrays.toString(type.getEnumConstants()))); //$NON-NLS-1$ //$NON-NLS-2$
		}

		public IOException error(String what) {
			return new IOException(table + ", line " + line + ": " + what); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	public static List<Row> rows(String tsv, String name, int columns) throws IOException {
		return rows(tsv, name, columns, columns);
	}

	/** The same where the last columns may be left out: they are empty then. */
	public static List<Row> rows(String tsv, String name, int least, int columns) throws IOException {
		List<Row> rows = new ArrayList<>();
		boolean head = true;
		int number = 0;
		for (String line : tsv.lines().toList()) {
			number++;
			if (line.isBlank() || line.startsWith("#")) { //$NON-NLS-1$
				continue;
			}
			List<String> cells = new ArrayList<>(List.of(line.split("\t", -1))); //$NON-NLS-1$
			while (cells.size() >= least && cells.size() < columns) {
				cells.add(""); //$NON-NLS-1$
			}
			Row row = new Row(name, number, List.copyOf(cells));
			if (row.cells().size() != columns) {
				throw row.error(columns + " columns are expected, " + row.cells().size() + " are there"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			if (!head) {
				rows.add(row);
			}
			head = false;
		}
		return rows;
	}

	public static String resource(Class<?> beside, String name) throws IOException {
		try (InputStream in = beside.getResourceAsStream(name)) {
			if (in == null) {
				throw new IOException(name + " is missing from the bundle"); //$NON-NLS-1$
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	public static String baseLanguage(String tag) {
		int end = 0;
		while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
			end++;
		}
		return tag.substring(0, end).toLowerCase(Locale.ROOT);
	}

	/** A word without vowel signs and tatweel, its letters as they were written. */
	public static String withoutMarks(String word) {
		StringBuilder kept = new StringBuilder(word.length());
		word.codePoints().filter(c -> c != 0x640 && Character.getType(c) != Character.NON_SPACING_MARK).forEach(kept::appendCodePoint);
		return kept.toString();
	}
}
