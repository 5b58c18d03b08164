// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.model.SourceRegistry;

/**
 * What a rule may look at in one document.
 *
 * @param document the document
 * @param text its text
 * @param set the annotations of one annotator
 * @param sources the source entities of the corpus
 * @param scheme the tagsets of the corpus
 */
public record DocumentContext(Document document, DocumentText text, AnnotationSet set, SourceRegistry sources, Scheme scheme) {
}
