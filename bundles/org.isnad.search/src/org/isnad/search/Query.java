// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.Optional;

import org.isnad.core.Layer;

/**
 * What is searched for: words and phrases in the texts, or annotations of a layer. A word matches a whole token whose folded form is the
 * same; a phrase matches words that follow each other. A text is found if it fulfils the query, and every place of every word and phrase
 * that was asked for is a hit. Of annotations, each one that fulfils the query is a hit. Immutable; for any thread.
 */
public final class Query {
	private final Layer layer;
	private final Condition condition;

	Query(Layer layer, Condition condition) {
		this.layer = layer;
		this.condition = condition;
	}

	/**
	 * Reads a query.
	 *
	 * @throws QueryException if it cannot be understood, with the place and what to write instead
	 */
	public static Query parse(String text) throws QueryException {
		return parse(text, false);
	}

	/**
	 * Reads a query.
	 *
	 * @param clitics whether each bare word also stands for what it becomes with a conjunction, preposition, article or pronoun written to it
	 * @throws QueryException if it cannot be understood, with the place and what to write instead
	 */
	public static Query parse(String text, boolean clitics) throws QueryException {
		return new QueryParser(text, clitics).parse();
	}

	/** The layer whose annotations are asked for; empty for places in the texts. */
	public Optional<Layer> layer() {
		return Optional.ofNullable(layer);
	}

	Condition condition() {
		return condition;
	}

	@Override
	public String toString() {
		return (layer == null ? "" : layer.id() + ": ") + condition; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
