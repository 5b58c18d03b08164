// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder {@code .local} of a corpus: what programs made of the corpus on this machine and can make again, such as a learned model. It lies with the
 * corpus since it is of this corpus alone; a {@code .gitignore} keeps it out of what a team shares, where two people's would only be in each other's way.
 * Nothing of it is part of the corpus. Safe for any thread.
 */
public final class LocalFolder {
	private static final String NAME = ".local"; //$NON-NLS-1$

	private final Path folder;

	/** The local folder of a corpus, whether it is there or not. */
	public LocalFolder(CorpusStore store) {
		folder = store.folder().resolve(NAME);
	}

	/** A file in it, whether it is there or not. */
	public Path file(String first, String... more) {
		Path file = folder.resolve(first);
		for (String each : more) {
			file = file.resolve(each);
		}
		return file;
	}

	/** Writes a file in it, whole or not at all; makes the folders where they are not there. */
	public void write(Path file, byte[] bytes) throws IOException {
		Files.createDirectories(file.getParent());
		Path ignore = folder.resolve(".gitignore"); //$NON-NLS-1$
		if (!Files.exists(ignore)) {
			Files.writeString(ignore, "*\n"); //$NON-NLS-1$
		}
		Path fresh = Files.createTempFile(file.getParent(), ".writing-", null); //$NON-NLS-1$
		try {
			Files.write(fresh, bytes);
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}
}
