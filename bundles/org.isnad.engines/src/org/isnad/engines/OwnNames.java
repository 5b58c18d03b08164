// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.isnad.arabic.name.Gazetteer;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.uima.CorpusParameters;

/**
 * Hands the engines the names that users add to those that ship: {@code .isnad/names.tsv} in the user's home and {@code names.tsv} in the folder
 * of the corpus, where they are there, in the format of {@link Gazetteer}. What the corpus says goes before what the user says. Stateless.
 */
public final class OwnNames implements CorpusParameters {
	/** The file of the corpus. */
	public static final String FILE = "names.tsv"; //$NON-NLS-1$
	private static final String PARAMETER = "names"; //$NON-NLS-1$

	/** The user's own file, whether it is there or not. */
	public static Path userFile() {
		return Path.of(System.getProperty("user.home"), ".isnad", FILE); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** @throws CorpusException if a file is there and not as the format says, naming it, the line and what is wrong */
	@Override
	public Map<String, String> of(CorpusStore store) throws CorpusException {
		List<Path> files = List.of(userFile(), store.folder().resolve(FILE)).stream().filter(Files::isRegularFile).toList();
		for (Path file : files) {
			try {
				Gazetteer.parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
			} catch (IOException e) {
				throw new CorpusException(NLS.bind(Messages.namesUnread, e.getMessage()), file, e);
			}
		}
		return files.isEmpty() ? Map.of() : Map.of(PARAMETER, files.stream().map(Path::toString).collect(Collectors.joining("|"))); //$NON-NLS-1$
	}
}
