// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.isnad.ui.text.Isolation;

/** Writes the picture of a graph to a file, whole or not at all. */
public final class ExportGraph {
	private final Path file;
	private final Callable<byte[]> picture;

	/** @param picture makes the content of the file; called on the thread that runs */
	public ExportGraph(Path file, Callable<byte[]> picture) {
		this.file = file.toAbsolutePath();
		this.picture = picture;
	}

	/**
	 * Writes.
	 *
	 * @return the file
	 * @throws OperationCanceledException if it was cancelled; nothing is written then
	 * @throws IOException                with the file and the reason in its message
	 */
	public Path run(IProgressMonitor monitor) throws Exception {
		byte[] content = picture.call();
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		Path draft = file.resolveSibling('.' + file.getFileName().toString() + ".drawing"); //$NON-NLS-1$
		try {
			Files.write(draft, content);
			Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException failed) {
			String reason = failed instanceof FileSystemException system && system.getReason() != null ? system.getReason() : failed.getLocalizedMessage();
			throw new IOException(Isolation.message(GraphMessages.cannotWrite, file.toString(), reason), failed);
		} finally {
			Files.deleteIfExists(draft);
		}
		return file;
	}
}
