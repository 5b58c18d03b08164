// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import org.isnad.core.ChainWalker;
import org.isnad.core.Layer;
import org.isnad.model.Attribution;
import org.isnad.model.Element;
import org.isnad.model.SpanElement;

/** The order in which groups are decided and shown: what others link to comes first, then the order of the text. */
final class TextOrder {
	private TextOrder() {
	}

	static int compare(Group left, Group right) {
		int order = Integer.compare(rank(left.layer()), rank(right.layer()));
		if (order == 0) {
			order = left.document().compareTo(right.document());
		}
		Element a = left.members().get(left.members().firstKey());
		Element b = right.members().get(right.members().firstKey());
		if (order == 0 && a instanceof Attribution one && b instanceof Attribution other) {
			order = Integer.compare(ChainWalker.chain(one).size(), ChainWalker.chain(other).size());
		}
		if (order == 0 && a instanceof SpanElement one && b instanceof SpanElement other) {
			order = one.getSpan().compareTo(other.getSpan());
		}
		return order != 0 ? order : left.key().compareTo(right.key());
	}

	private static int rank(Layer layer) {
		return layer == Layer.ANCHOR ? Layer.CUE.ordinal() * 2 + 1 : layer.ordinal() * 2;
	}
}
