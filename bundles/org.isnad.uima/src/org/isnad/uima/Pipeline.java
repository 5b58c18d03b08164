// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.net.URL;
import java.util.List;

/**
 * A UIMA pipeline that suggests annotations.
 *
 * @param id         its id, also the name under which its suggestions are kept
 * @param label      its name in the language of the interface
 * @param produces   the ids of the layers it fills
 * @param scope      what one CAS holds
 * @param descriptor its analysis engine descriptor
 * @param loader     loads the classes and resources of its engines
 */
public record Pipeline(String id, String label, List<String> produces, Scope scope, URL descriptor, ClassLoader loader) {
	/** What one CAS holds. */
	public enum Scope {
		/** One document with its text. */
		DOCUMENT,
		/** Every claim of the corpus as a ClaimText, without a text. */
		CORPUS
	}

	public Pipeline {
		produces = List.copyOf(produces);
	}
}
