// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.core.ChainWalker;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.SpanElement;
import org.isnad.ui.annotator.canvas.Chain;

/**
 * Finds the chain of sources that an element is a part of.
 */
final class Chains {

	private Chains() {
	}

	/** The chains of all attributions that have the element as an end, each up to its outermost source. */
	static Chain of(Object key) {
		Set<Object> lit = new HashSet<>();
		Map<Object, String> rungs = new HashMap<>();
		if (key instanceof SpanElement element) {
			for (Attribution attribution : attributionsOf(element)) {
				List<Attribution> chain = ChainWalker.chain(attribution);
				for (int i = 0; i < chain.size(); i++) {
					lit.add(chain.get(i));
					SpanElement rung = chain.get(i).getCue() != null ? chain.get(i).getCue() : chain.get(i).getSource();
					if (rung != null) {
						rungs.putIfAbsent(rung, Integer.toString(i));
					}
				}
			}
		}
		return new Chain(lit, rungs);
	}

	/** The attributions of which an element is source, cue or content, in the order of its set. */
	static List<Attribution> attributionsOf(SpanElement element) {
		if (element instanceof Claim claim) {
			return ChainWalker.attributionsOf(claim);
		}
		return element.eContainer() instanceof AnnotationSet set
				? set.getAttributions().stream().filter(a -> a.getSource() == element || a.getCue() == element).toList()
				: List.of();
	}
}
