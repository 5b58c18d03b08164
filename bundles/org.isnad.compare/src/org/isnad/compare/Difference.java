// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.Locale;
import org.isnad.core.Layer;
import org.isnad.model.Span;

/**
 * One thing in which two annotators differ.
 *
 * @param document the id of the document; that of the first claim for a relation
 * @param layer    the layer
 * @param kind     in what they differ
 * @param left     what the first annotator has: the words, or attribute and value; null where there is nothing
 * @param right    what the second has
 * @param leftId   the id of the first annotator's element, or null
 * @param rightId  the id of the second's, or null
 * @param span     where it is in the text, in UTF-16 code units; null for a relation and for an attribution without words
 */
public record Difference(String document, Layer layer, Kind kind, String left, String right, String leftId, String rightId, Span span) {
	/** In what two annotators can differ. */
	public enum Kind {
		/** One has it and the other not. */
		MISSING,
		/** The spans overlap but are not equal. */
		BOUNDARY,
		/** A tag has another value. */
		TAG,
		/** An attribution has another parent. */
		CHAIN,
		/** An attribution has another source, cue or content. */
		LINK,
		/** The claims of a relation are swapped. */
		DIRECTION,
		/** A source is resolved to another entity. */
		ENTITY;

		/** Its name in results, in lower case. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}
	}
}
