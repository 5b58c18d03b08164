// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks.news;

import java.util.List;
import org.isnad.model.Span;

/**
 * That a text reports something, as a person or an engine marked it.
 *
 * @param pattern how it is reported: the number of the pattern for a person, the name of the pattern for an engine; empty where it is not known
 * @param cue     the cue
 * @param source  the words for the source, or null
 * @param claims  what is reported
 * @param score   how sure the engine was; 1 for a person
 */
public record Statement(String pattern, Span cue, Span source, List<Span> claims, double score) {
	public Statement {
		claims = List.copyOf(claims);
	}
}
