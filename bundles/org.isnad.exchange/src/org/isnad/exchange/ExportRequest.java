// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.isnad.core.CorpusStore;

/**
 * What a format is asked to write.
 *
 * @param store the corpus
 * @param folder an empty folder for the files
 * @param annotators whose annotations; at least one unless the corpus has none
 * @param folderEach whether each annotator gets a folder of its own (all were asked for), or the one annotator's files stand in the folder itself
 * @param options the values of the format's options; those not given have their default
 * @param forgetting whether nobody else works with the store, so that what was written may leave the memory
 */
public record ExportRequest(CorpusStore store, Path folder, List<String> annotators, boolean folderEach, Map<String, String> options, boolean forgetting) {
	/** Keeps copies of the collections. */
	public ExportRequest {
		annotators = List.copyOf(annotators);
		options = Map.copyOf(options);
	}

	/** A request for a store that others may work with. */
	public ExportRequest(CorpusStore store, Path folder, List<String> annotators, boolean folderEach, Map<String, String> options) {
		this(store, folder, annotators, folderEach, options, false);
	}

	/** Says that a document was written, and so may leave the memory. */
	public void done(String documentId) {
		if (forgetting) {
			store.unload(documentId);
		}
	}

	/** The value of an option, or the given default. */
	public String option(String id, String defaultValue) {
		return options.getOrDefault(id, defaultValue);
	}

	/** The folder for the files of one annotator; it may not exist yet. */
	public Path folderOf(String annotator) {
		return folderEach ? folder.resolve(annotator) : folder;
	}
}
