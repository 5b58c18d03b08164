// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.isnad.core.CorpusException;

/**
 * A format that is read. Everything that is written to the corpus goes through the {@link ImportTarget} of the request,
 * which can take it all back when the import fails, is strict or is cancelled.
 */
public interface ImportFormat extends Format {
	/** Whether a file looks like one of this format: by its name, and where several formats share the end of their names by how it begins. Asked only for files. */
	boolean accepts(Path file);

	/** Whether a file only accompanies documents of this format (a type system, a configuration) and is no document itself. */
	default boolean isCompanion(Path file) {
		return false;
	}

	/**
	 * Reads files into a corpus. A file or row that cannot be read is noted in the result and costs only itself.
	 *
	 * @throws RequestException if an option or the annotator makes no sense
	 * @throws CorpusException if the corpus cannot be read or written
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	ImportResult read(ImportRequest request, IProgressMonitor monitor) throws CorpusException;
}
