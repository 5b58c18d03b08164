// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

/** What a heat map shows. Cells may be worked out when they are asked for; UI thread. */
interface Grid {
	int rows();

	int columns();

	/** The name of a row in the language of the interface. */
	String rowName(int row);

	/** The name of a column in the language of the interface. */
	String columnName(int column);

	/** What stands small beneath the name of a column, such as its measure; may be empty. */
	default String columnDetail(int column) {
		return ""; //$NON-NLS-1$
	}

	/** How wide the names of the rows are, in the pixels of the drawings. */
	default int nameWidth() {
		return 160;
	}

	/** Whether a row begins a new group. */
	default boolean begins(int row) {
		return false;
	}

	/** The cell, never null. */
	Cell cell(int row, int column);
}
