// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks.news;

import java.util.List;

/**
 * A text and what a person marked in it.
 *
 * @param title      its title
 * @param language   its language, such as {@code ar}
 * @param text       the text that engines see
 * @param statements what is reported in it
 */
public record AnnotatedText(String title, String language, String text, List<Statement> statements) {
	public AnnotatedText {
		statements = List.copyOf(statements);
	}
}
