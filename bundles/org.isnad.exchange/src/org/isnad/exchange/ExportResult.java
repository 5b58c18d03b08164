// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export wrote.
 *
 * @param path the folder
 * @param files how many files
 * @param losses what the format has no place for
 */
public record ExportResult(Path path, int files, List<Loss> losses) {
	/** Keeps a copy of the list. */
	public ExportResult {
		losses = List.copyOf(losses);
	}
}
