// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.Locale;
import org.isnad.core.Layer;
import org.isnad.model.Span;

/** One thing in which two annotators differ; of one of seven kinds. */
public sealed interface Difference {
	/** In what two annotators can differ. */
	enum Kind {
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

	/**
	 * Where it is, and what either has.
	 *
	 * @param document the id of the document; that of the first claim for a relation
	 * @param layer    the layer
	 * @param left     what the first annotator has: the words, or attribute and value; null where there is nothing
	 * @param right    what the second has
	 * @param leftId   the id of the first annotator's element, or null
	 * @param rightId  the id of the second's, or null
	 * @param span     where it is in the text, in UTF-16 code units; null for a relation and for an attribution without words
	 */
	record Sides(String document, Layer layer, String left, String right, String leftId, String rightId, Span span) {
	}

	/** One has it and the other not. */
	record Missing(Sides sides) implements Difference {
	}

	/** The spans overlap but are not equal. */
	record OtherBoundary(Sides sides, Span leftSpan, Span rightSpan) implements Difference {
		/** Twice the common length over the sum of both, above 0 and below 1. */
		public double dice() {
			return Pairing.share(leftSpan, rightSpan);
		}
	}

	/** A tag has another value. */
	record OtherTag(Sides sides, String attribute) implements Difference {
	}

	/** An attribution has another parent. */
	record OtherChain(Sides sides) implements Difference {
	}

	/** An attribution has another end. */
	record OtherLink(Sides sides, End end) implements Difference {
		/** The ends of an attribution. */
		public enum End {
			/** The words for who says it. */
			SOURCE,
			/** The words that it is said with. */
			CUE,
			/** What is said. */
			CONTENT;

			/** Its name in results, in lower case. */
			public String id() {
				return name().toLowerCase(Locale.ROOT);
			}
		}
	}

	/** The claims of a relation are swapped. */
	record OtherDirection(Sides sides) implements Difference {
	}

	/** A source is resolved to another entity. */
	record OtherEntity(Sides sides) implements Difference {
	}

	/** Where it is, and what either has. */
	Sides sides();

	/** Of which kind it is. */
	default Kind kind() {
		return switch (this) {
		case Missing missing -> Kind.MISSING;
		case OtherBoundary boundary -> Kind.BOUNDARY;
		case OtherTag tag -> Kind.TAG;
		case OtherChain chain -> Kind.CHAIN;
		case OtherLink link -> Kind.LINK;
		case OtherDirection direction -> Kind.DIRECTION;
		case OtherEntity entity -> Kind.ENTITY;
		};
	}

	/** The id of the document; that of the first claim for a relation. */
	default String document() {
		return sides().document();
	}

	/** The layer. */
	default Layer layer() {
		return sides().layer();
	}

	/** What the first annotator has; null where there is nothing. */
	default String left() {
		return sides().left();
	}

	/** What the second annotator has; null where there is nothing. */
	default String right() {
		return sides().right();
	}

	/** The id of the first annotator's element, or null. */
	default String leftId() {
		return sides().leftId();
	}

	/** The id of the second annotator's element, or null. */
	default String rightId() {
		return sides().rightId();
	}

	/** Where it is in the text, in UTF-16 code units; null for a relation and for an attribution without words. */
	default Span span() {
		return sides().span();
	}
}
