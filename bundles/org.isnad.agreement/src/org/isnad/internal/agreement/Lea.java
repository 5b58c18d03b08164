// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.Map;

/**
 * LEA: of each cluster the share of its links that the other rater has, a cluster counting as much as it has mentions; a single mention
 * has a link to itself. Source: Moosavi and Strube, "Which coreference evaluation metric do you trust? A proposal for a link-based
 * entity aware metric", 2016.
 */
public final class Lea extends ClusterF1 {
	@Override
	public String id() {
		return "lea"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.lea;
	}

	@Override
	double found(int size, Map<String, Integer> shared, Map<String, Integer> others, String other) {
		if (size == 1) {
			return others.get(other) == 1 ? 1 : 0;
		}
		double links = 0;
		for (int common : shared.values()) {
			links += common * (common - 1) / 2.0;
		}
		return links / (size * (size - 1) / 2.0);
	}
}
