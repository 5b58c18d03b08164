// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement.table;

import java.util.List;
import org.isnad.agreement.Agreement;

/**
 * Results in rows and columns, with names for people.
 *
 * @param title   what it shows
 * @param rows    the names of the rows
 * @param columns the names of the columns
 * @param cells   row by row; null where there is nothing to ask
 */
public record AgreementTable(String title, List<String> rows, List<String> columns, List<List<Agreement>> cells) {
	public AgreementTable {
		rows = List.copyOf(rows);
		columns = List.copyOf(columns);
		cells = List.copyOf(cells);
		int width = columns.size();
		if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != width)) {
			throw new IllegalArgumentException("The cells do not fit " + rows.size() + " rows and " + width + " columns"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}
}
