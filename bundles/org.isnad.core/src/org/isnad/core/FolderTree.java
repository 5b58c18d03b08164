// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

/** Deletes folders that were half made. Safe for use from any thread. */
public final class FolderTree {
	private FolderTree() {
	}

	/** Deletes a folder with all that is in it; links are deleted, not followed. Does nothing where there is none. */
	public static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		List<Path> entries;
		try (Stream<Path> walk = Files.walk(folder)) {
			entries = walk.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path entry : entries) {
			Files.delete(entry);
		}
	}

	/** The same where a failure is being reported already, which one more about the remains would hide: it is logged. */
	public static void deleteQuietly(Path folder) {
		try {
			delete(folder);
		} catch (IOException e) {
			ILog.of(FolderTree.class).warn(folder.toString(), e);
		}
	}
}
