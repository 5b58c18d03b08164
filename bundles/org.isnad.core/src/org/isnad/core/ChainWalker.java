// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.SpanElement;

/** Walks chains of attribution: who says that who says. */
public final class ChainWalker {
	private ChainWalker() {
	}

	/** The chain that ends in an attribution, the outermost first; a cycle is walked once. */
	public static List<Attribution> chain(Attribution innermost) {
		List<Attribution> chain = new ArrayList<>();
		Set<Attribution> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Attribution rung = innermost; rung != null && seen.add(rung); rung = rung.getParent()) {
			chain.add(rung);
		}
		return chain.reversed();
	}

	/** Whether following the parents of an attribution comes back to one that was passed. */
	public static boolean isCyclic(Attribution attribution) {
		Set<Attribution> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Attribution rung = attribution; rung != null; rung = rung.getParent()) {
			if (!seen.add(rung)) {
				return true;
			}
		}
		return false;
	}

	/** The attributions of which an element is source, cue or content, in the order of its set. */
	public static List<Attribution> attributionsOf(SpanElement element) {
		if (!(element.eContainer() instanceof AnnotationSet set)) {
			return List.of();
		}
		return set.getAttributions().stream().filter(attribution -> attribution.getSource() == element || attribution.getCue() == element
			|| element instanceof Claim && attribution.getContent().contains(element)).toList();
	}

	/** The attributions whose parent is the given one. */
	public static List<Attribution> children(Attribution parent) {
		return parent.eContainer() instanceof AnnotationSet set ? set.getAttributions().stream().filter(attribution -> attribution.getParent() == parent).toList() : List.of();
	}

	/** The id of the source entity of an attribution, through its mention or its own; null while unresolved. */
	public static String entityOf(Attribution attribution) {
		return attribution.getSource() != null ? attribution.getSource().getEntity() : attribution.getEntity();
	}
}
