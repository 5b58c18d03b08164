// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

/** One rule of the annotation scheme. Stateless; contributed by the extension point {@code org.isnad.core.validationRules}. */
public interface ValidationRule {
	/** Its id in the scheme, such as E03. */
	String id();

	/** Its usual severity; a rule may report single problems as the other. */
	Severity severity();

	/** What it demands, in one line in the language of the interface. */
	String label();

	/** Looks at the annotations of one document. */
	default void checkDocument(DocumentContext context, ProblemSink problems) {
	}

	/** Looks at what one annotator did over the whole corpus, above all at the relations. */
	default void checkCorpus(CorpusContext context, ProblemSink problems) {
	}
}
