// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import org.isnad.model.AnnotationSet;
import org.isnad.model.Element;

/**
 * An element with the place it was found in.
 *
 * @param document the id of its document
 * @param set the annotation set that holds it
 * @param element the element
 */
public record Located(String document, AnnotationSet set, Element element) {
}
