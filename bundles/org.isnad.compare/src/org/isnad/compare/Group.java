// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.core.Layer;
import org.isnad.model.Element;

/**
 * What annotators have in common: one annotation, exactly equal in layer, place and linked ends; tags may differ.
 *
 * @param layer    the layer
 * @param document the id of the document; of the first claim for a relation
 * @param key      what is equal, the same for every run; no two groups of a layer and document have the same
 * @param members  the annotation of each annotator who has it
 */
public record Group(Layer layer, String document, String key, SortedMap<String, Element> members) {
	public Group {
		members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
	}
}
