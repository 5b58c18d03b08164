// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

/**
 * Where an annotation stands: whose it is decides how firmly it is drawn.
 */
public enum Standing {
	/** The annotator's own. */
	OWN,
	/** Proposed by an engine and not yet decided: dashes, no fill, a spark. */
	SUGGESTED,
	/** Decided: part of the gold standard. */
	GOLD,
	/** Annotators disagree about it. */
	DISPUTED
}
