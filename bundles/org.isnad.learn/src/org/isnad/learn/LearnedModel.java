// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.internal.learn.LearnedReader;
import org.isnad.internal.learn.Lessons;
import org.isnad.internal.learn.ModelFile;
import org.isnad.model.Document;

/**
 * What was learned from a corpus. Immutable; any thread may use it.
 */
public final class LearnedModel {
	private final ModelFile file;

	LearnedModel(ModelFile file) {
		this.file = file;
	}

	/** The model of a corpus; empty where none was trained yet, or where it was made by an older version of the learner and must be trained again. */
	public static Optional<LearnedModel> of(CorpusStore store) throws CorpusException {
		Path path = new LearnFolder(store).model();
		if (!Files.exists(path)) {
			return Optional.empty();
		}
		LearnedModel model = read(path);
		return model.file.current() ? Optional.of(model) : Optional.empty();
	}

	/**
	 * Reads a model.
	 *
	 * @throws CorpusException if the file is not there or damaged; the message names it and says what helps
	 */
	public static LearnedModel read(Path path) throws CorpusException {
		try {
			return new LearnedModel(ModelFile.read(Files.readAllBytes(path)));
		} catch (NoSuchFileException e) {
			throw new CorpusException(NLS.bind(Messages.noModelFile, path), path, e);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.damagedModel, path, e.getMessage()), path, e);
		}
	}

	/** The first digits of the SHA-256 of its bytes: two models of one version are the same. */
	public String version() {
		return file.version();
	}

	/** How many documents it was trained on. */
	public int documents() {
		return file.documents();
	}

	/** How many annotations it was trained on: spans and attributions of all annotators. */
	public int annotations() {
		return file.annotations();
	}

	/** What says who suggests, as the provenance of a suggestion: name, version, and on how many documents it was trained. */
	public String provenance() {
		return "isnad-learned " + version() + " (" + documents() + ')'; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Names what it was trained on: the same lessons have the same name. */
	String lessons() {
		return file.lessons();
	}

	/** What it finds, for the engine; no part of the API. */
	public LearnedReader reader() {
		return file.reader();
	}

	/** How unsure it is of a document, 0 to 1: 1 less the geometric mean of the probabilities of all that it decides there. */
	public double uncertainty(CorpusStore store, Document document) throws CorpusException {
		return file.reader().uncertainty(store.text(document.getId()).string(), store.languageOf(document));
	}

	/** Whether a document has annotations that a model can be trained on: gold, or some of an annotator who is no machine. */
	public static boolean isTaught(CorpusStore store, Document document) throws CorpusException {
		return !Lessons.sets(store, document).isEmpty();
	}

	/** The layers that it knows; a layer that nobody marked cannot be learned. */
	public List<String> layers() {
		return file.layers();
	}
}
