// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.Map;

/**
 * B³: of each mention the share of its cluster that the other rater has with it. Source: Bagga and Baldwin, "Algorithms for scoring
 * coreference chains", 1998.
 */
public final class BCubed extends ClusterF1 {
	@Override
	public String id() {
		return "b-cubed"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.bCubed;
	}

	@Override
	double found(int size, Map<String, Integer> shared, Map<String, Integer> others, String other) {
		return (double) shared.get(other) / size;
	}
}
