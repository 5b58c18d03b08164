// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.isnad.core.CorpusStore;

/** The guidelines that the annotators worked by, copied into a release: whatever lies in the folder {@code guidelines} of the corpus. */
@SuppressWarnings("nls")
final class Guidelines {
	static final String FOLDER = "guidelines";

	private Guidelines() {
	}

	/** Copies them; nothing happens where there are none. Files whose names no release can have are named in the result. */
	static List<String> copy(CorpusStore store, Path release) throws IOException {
		Path from = store.folder().resolve(FOLDER);
		if (!Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
			return List.of();
		}
		List<String> refused = new ArrayList<>();
		List<Path> files;
		try (Stream<Path> tree = Files.walk(from)) {
			files = tree.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
		}
		for (Path file : files) {
			String name = Checksums.name(from, file);
			if (ChecksumCheck.isPlain(name)) {
				Path target = release.resolve(FOLDER).resolve(name);
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			} else {
				refused.add(name);
			}
		}
		return refused;
	}
}
