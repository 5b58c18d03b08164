// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

/** What spans the learner finds, by the id of the layer that they are kept in. */
enum SpanLayer {
	CUE("cue"), //$NON-NLS-1$
	SOURCE("source"), //$NON-NLS-1$
	/** Claims that lie in no other claim. */
	CLAIM("claim"), //$NON-NLS-1$
	/** Claims within a claim: what the inside of one is read for. */
	INNER("claim"); //$NON-NLS-1$

	private final String id;

	SpanLayer(String id) {
		this.id = id;
	}

	String id() {
		return id;
	}
}
