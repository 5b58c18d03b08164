// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.core.ChainWalker;
import org.isnad.model.Attribution;
import org.isnad.model.SourceEntity;
import org.isnad.model.SpanElement;

/**
 * Finds the chain of sources that an element is a part of.
 */
final class Chains {

	private static final String AUTHOR = "AUTHOR"; //$NON-NLS-1$

	private final Map<String, SourceEntity> entities;
	private final String outlet;

	/**
	 * @param entities the source entities of the corpus by id
	 * @param outlet   who published the document, or null
	 */
	Chains(Map<String, SourceEntity> entities, String outlet) {
		this.entities = entities;
		this.outlet = outlet;
	}

	/**
	 * The chains of all attributions that have the element as an end, each up to its outermost source. Rungs are counted from
	 * the article's own voice, which is number 0.
	 */
	Chain of(Object key) {
		Set<Object> lit = new HashSet<>();
		Map<Object, String> rungs = new HashMap<>();
		if (key instanceof SpanElement element) {
			for (Attribution attribution : ChainWalker.attributionsOf(element)) {
				List<Attribution> chain = ChainWalker.chain(attribution);
				int first = isOwnVoice(chain.getFirst()) ? 0 : 1;
				for (int i = 0; i < chain.size(); i++) {
					lit.add(chain.get(i));
					SpanElement rung = chain.get(i).getCue() != null ? chain.get(i).getCue() : chain.get(i).getSource();
					if (rung != null) {
						rungs.putIfAbsent(rung, Integer.toString(first + i));
					}
				}
			}
		}
		return new Chain(lit, rungs);
	}

	private boolean isOwnVoice(Attribution outermost) {
		if (AUTHOR.equals(outermost.getSourceRealization())) {
			return true;
		}
		SourceEntity entity = entities.get(ChainWalker.entityOf(outermost));
		return entity != null && (AUTHOR.equals(entity.getSourceType())
				|| outlet != null && (outlet.equals(entity.getName()) || entity.getAliases().contains(outlet)));
	}
}
