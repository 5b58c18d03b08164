// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement.table;

import org.isnad.compare.Difference;
import org.isnad.core.Layer;

/**
 * Something in which two annotators differ.
 *
 * @param left       the first annotator
 * @param right      the second annotator
 * @param difference in what they differ
 */
public record Disagreement(String left, String right, Difference difference) {
	private static final String CHAIN = "chain"; //$NON-NLS-1$

	/** Whether a value for that layer or tag is the lower for it. */
	public boolean concerns(String compared) {
		String layer = compared.contains(".") ? compared.substring(0, compared.indexOf('.')) : compared; //$NON-NLS-1$
		Layer own = difference.layer();
		if (layer.equals(CHAIN)) {
			return own == Layer.ATTRIBUTION && !(difference instanceof Difference.OtherTag);
		}
		if (layer.equals(Layer.ENTITY.id())) {
			return difference instanceof Difference.OtherEntity;
		}
		if (own == null || !own.id().equals(layer)) {
			return false;
		}
		if (compared.contains(".")) { //$NON-NLS-1$
			return difference instanceof Difference.OtherTag tag && compared.endsWith('.' + tag.attribute());
		}
		boolean label = own == Layer.RELATION && difference instanceof Difference.OtherTag tag && "label".equals(tag.attribute()); //$NON-NLS-1$
		return label || !(difference instanceof Difference.OtherTag) && !(difference instanceof Difference.OtherEntity);
	}

	/** Whether it is a tag that the first annotator gave one value and the second another. */
	public boolean confuses(String first, String second) {
		return difference instanceof Difference.OtherTag tag && (tag.attribute() + '=' + first).equals(difference.left())
				&& (tag.attribute() + '=' + second).equals(difference.right());
	}
}
