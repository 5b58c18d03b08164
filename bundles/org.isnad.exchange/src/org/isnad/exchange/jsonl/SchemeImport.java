// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Profile;
import org.isnad.exchange.ImportRequest;
import org.isnad.model.Corpus;

/**
 * Takes over the scheme that lies beside imported tables, where the corpus is as new: without documents, with the tagsets that it was made with.
 * A corpus that somebody works in keeps its own.
 */
final class SchemeImport {
	/** Tables lie beside the scheme, or in a folder each, or under data/ of a release. */
	private static final int FOLDERS_UP = 3;

	private final ImportContext context;

	SchemeImport(ImportContext context) {
		this.context = context;
	}

	void add(ImportRequest request) throws CorpusException {
		if (!isAsNew(context.store())) {
			return;
		}
		for (Path file : candidates(request.files())) {
			SchemeFile.Content scheme = read(file);
			if (scheme != null && scheme.covers(context.store().corpus().getTagsets())) {
				take(scheme);
				return;
			}
		}
	}

	private static boolean isAsNew(CorpusStore store) throws CorpusException {
		Corpus corpus = store.corpus();
		return store.documents().isEmpty() && EcoreUtil.equals(List.copyOf(corpus.getTagsets()), Profile.of(corpus.getProfile()).tagsets());
	}

	private static Set<Path> candidates(List<Path> files) {
		Set<Path> found = new LinkedHashSet<>();
		for (Path file : files) {
			Path folder = file.toAbsolutePath().normalize().getParent();
			for (int i = 0; i < FOLDERS_UP && folder != null; i++) {
				Path candidate = folder.resolve(SchemeFile.NAME);
				if (Files.isRegularFile(candidate)) {
					found.add(candidate);
					break;
				}
				folder = folder.getParent();
			}
		}
		return found;
	}

	private SchemeFile.Content read(Path file) {
		try {
			return SchemeFile.read(file);
		} catch (RowException e) {
			context.log().skip(file, 0, e.getMessage());
		} catch (IOException e) {
			context.log().skip(file, 0, NLS.bind(Messages.badScheme, e.getMessage()));
		}
		return null;
	}

	private void take(SchemeFile.Content scheme) {
		Corpus corpus = context.target().corpus();
		corpus.setProfile(Profile.of(scheme.profile()).id());
		corpus.setGuidelineVersion(scheme.guidelineVersion());
		corpus.getTagsets().clear();
		corpus.getTagsets().addAll(scheme.tagsets());
	}
}
