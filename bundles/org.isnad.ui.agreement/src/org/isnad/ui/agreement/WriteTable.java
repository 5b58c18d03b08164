// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.isnad.ui.text.Isolation;

/** Writes a table to a file, whole or not at all. */
final class WriteTable {
	private final Path file;
	private final byte[] content;

	WriteTable(Path file, byte[] content) {
		this.file = file.toAbsolutePath();
		this.content = content;
	}

	/**
	 * Writes.
	 *
	 * @return the file
	 * @throws OperationCanceledException if it was cancelled; nothing is written then
	 * @throws IOException                with the file and the reason in its message
	 */
	Path run(IProgressMonitor monitor) throws IOException {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		Path draft = file.resolveSibling('.' + file.getFileName().toString() + ".writing"); //$NON-NLS-1$
		try {
			Files.write(draft, content);
			Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException failed) {
			String reason = failed instanceof FileSystemException system && system.getReason() != null ? system.getReason() : failed.getLocalizedMessage();
			throw new IOException(Isolation.message(AgreementMessages.cannotWrite, file.toString(), reason), failed);
		} finally {
			Files.deleteIfExists(draft);
		}
		return file;
	}
}
