// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.Locale;

/** What is never torn apart when the data are split. */
public enum SplitLevel {
	/** Documents: every table is split, and what connects documents keeps them together. */
	DOCUMENT,
	/** Claims: claims, relations and pairs are split by connected claims; documents and attributions, which may be shared, are not split. */
	CLAIM;

	/** The id on the command line and in files. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
