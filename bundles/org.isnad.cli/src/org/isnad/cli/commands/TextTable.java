// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.util.ArrayList;
import java.util.List;

/** Lines with columns under each other; numbers to the right. Marks that stand on other letters take no room. */
final class TextTable {
	private final List<String[]> rows = new ArrayList<>();

	TextTable row(Object... cells) {
		String[] row = new String[cells.length];
		for (int i = 0; i < cells.length; i++) {
			row[i] = cells[i] == null ? "" : cells[i].toString(); //$NON-NLS-1$
		}
		rows.add(row);
		return this;
	}

	List<String> lines() {
		List<String> lines = new ArrayList<>();
		int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
		int[] widths = new int[columns];
		for (String[] row : rows) {
			for (int i = 0; i < row.length; i++) {
				widths[i] = Math.max(widths[i], width(row[i]));
			}
		}
		for (String[] row : rows) {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < row.length; i++) {
				String room = " ".repeat(widths[i] - width(row[i])); //$NON-NLS-1$
				line.append(i == 0 ? "" : "  ").append(isNumber(row[i]) ? room + row[i] : row[i] + room); //$NON-NLS-1$ //$NON-NLS-2$
			}
			lines.add(line.toString().stripTrailing());
		}
		return lines;
	}

	private static boolean isNumber(String cell) {
		return !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-' || c == '−');
	}

	private static int width(String cell) {
		return (int) cell.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.FORMAT).count();
	}
}
