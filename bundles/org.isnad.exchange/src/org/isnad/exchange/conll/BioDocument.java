// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.conll;

import java.util.List;
import java.util.Map;

import org.isnad.exchange.standoff.TokenizedText.Range;

/**
 * Tokens of one document with columns of labels.
 *
 * @param name what the file calls it, or null
 * @param text its text
 * @param tokens their places in the text
 * @param sentences for each token the number of its sentence, from 0
 * @param lines for each token its line in the file, from 1
 * @param columns for each column by its name (its number, where it has none) the labels of all tokens
 */
public record BioDocument(String name, String text, List<Range> tokens, List<Integer> sentences, List<Integer> lines, Map<String, List<String>> columns) {
}
