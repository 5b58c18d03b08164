// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.isnad.core.CorpusException;

/** A format that is written. The same corpus gives the same bytes, whatever the locale, time zone and default encoding. */
public interface ExportFormat extends Format {
	/**
	 * Writes files into the folder of the request, which exists.
	 *
	 * @throws RequestException if an option makes no sense
	 * @throws CorpusException if the corpus cannot be read or a file cannot be written
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException;
}
