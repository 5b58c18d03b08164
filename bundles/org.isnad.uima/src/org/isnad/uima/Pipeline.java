// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.net.URL;
import java.util.List;
import java.util.Map;

/**
 * A UIMA pipeline that suggests annotations.
 *
 * @param id         its id, also the name under which its suggestions are kept
 * @param label      its name in the language of the interface
 * @param produces   the ids of the layers it fills
 * @param scope      what one CAS holds
 * @param descriptor its analysis engine descriptor
 * @param loader     loads the classes and resources of its engines
 * @param parameters what its engines are to be told for one corpus; null stands for nothing
 */
public record Pipeline(String id, String label, List<String> produces, Scope scope, URL descriptor, ClassLoader loader, CorpusParameters parameters) {
	/** What one CAS holds. */
	public enum Scope {
		/** One document with its text. */
		DOCUMENT,
		/** Every claim of the corpus as a ClaimText, without a text. */
		CORPUS
	}

	/** Copies the list. */
	public Pipeline {
		produces = List.copyOf(produces);
		parameters = parameters == null ? store -> Map.of() : parameters;
	}

	/** A pipeline that is the same for every corpus. */
	public Pipeline(String id, String label, List<String> produces, Scope scope, URL descriptor, ClassLoader loader) {
		this(id, label, produces, scope, descriptor, loader, null);
	}
}
