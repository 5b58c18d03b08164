// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.isnad.core.CorpusStore;

/**
 * What a format is asked to read.
 *
 * @param target where it goes
 * @param files the files, folders already replaced by what is in them; in a fixed order
 * @param annotator whose annotations they become, or null for those that the files name
 * @param options the values of the format's options; those not given have their default
 * @param strict whether the first thing that cannot be imported ends it all
 */
public record ImportRequest(ImportTarget target, List<Path> files, String annotator, Map<String, String> options, boolean strict) {
	/** Keeps copies of the collections. */
	public ImportRequest {
		files = List.copyOf(files);
		options = Map.copyOf(options);
	}

	/** The corpus, to read from. */
	public CorpusStore store() {
		return target.store();
	}

	/** The value of an option, or the given default. */
	public String option(String id, String defaultValue) {
		return options.getOrDefault(id, defaultValue);
	}
}
