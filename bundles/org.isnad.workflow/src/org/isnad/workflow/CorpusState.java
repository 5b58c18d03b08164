// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow;

import java.util.Locale;

/** How far the work of all on one document has come. It follows from the work of the annotators and from the gold set, and is stored nowhere. */
public enum CorpusState {
	/** Somebody has still to annotate it. */
	OPEN,
	/** Everybody who is to annotate it has done so. */
	ANNOTATED,
	/** Adjudication has begun. */
	IN_ADJUDICATION,
	/** Adjudication has decided everything. */
	GOLD;

	/** Its name in results: lower case, with hyphens. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Its name in the language of the interface. */
	public String label() {
		return switch (this) {
			case OPEN -> Messages.corpusOpen;
			case ANNOTATED -> Messages.corpusAnnotated;
			case IN_ADJUDICATION -> Messages.corpusInAdjudication;
			case GOLD -> Messages.corpusGold;
		};
	}
}
