// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.List;
import org.isnad.model.AnnotationSet;
import org.isnad.model.SourceRegistry;
import org.isnad.uima.SuggestResult.Failure;

/**
 * What a pipeline found in one document, ready to be kept.
 *
 * @param annotations what it suggests
 * @param entities    the source entities that it speaks of
 * @param refused     what could not be kept
 * @param characters  the length of the text in UTF-16 code units
 */
record Found(AnnotationSet annotations, SourceRegistry entities, List<Failure> refused, int characters) {
}
