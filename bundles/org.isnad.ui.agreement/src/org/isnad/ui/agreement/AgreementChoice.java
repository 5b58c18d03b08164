// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.util.List;

import org.isnad.ui.Settings;

/**
 * What the view is to show; remembered between starts.
 *
 * @param mode    as what
 * @param layer   the layer or tag
 * @param measure the id of the measure, empty for the usual one
 * @param label   which figure of it, empty for the first
 * @param pair    the two annotators of a confusion matrix; empty for all
 */
record AgreementChoice(Mode mode, String layer, String measure, String label, List<String> pair) {
	private static final String PREFIX = "org.isnad.ui.agreement."; //$NON-NLS-1$

	/** As what agreement can be shown. */
	enum Mode {
		/** Layers by annotators, weeks and documents. */
		OVERVIEW,
		/** Annotator by annotator. */
		ANNOTATORS,
		/** The values of one annotator by those of another. */
		CONFUSION,
		/** A curve over the weeks. */
		TIME
	}

	AgreementChoice {
		pair = List.copyOf(pair);
	}

	static AgreementChoice remembered() {
		String mode = Settings.remembered(PREFIX + "mode", Mode.OVERVIEW.name()); //$NON-NLS-1$
		Mode known = List.of(Mode.values()).stream().filter(value -> value.name().equals(mode)).findFirst().orElse(Mode.OVERVIEW);
		return new AgreementChoice(known, Settings.remembered(PREFIX + "layer", "claim"), Settings.remembered(PREFIX + "measure", ""), "", List.of()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	AgreementChoice remember() {
		Settings.remember(PREFIX + "mode", mode.name()); //$NON-NLS-1$
		Settings.remember(PREFIX + "layer", layer); //$NON-NLS-1$
		Settings.remember(PREFIX + "measure", measure); //$NON-NLS-1$
		return this;
	}

	AgreementChoice as(Mode other) {
		return new AgreementChoice(other, layer, measure, label, pair);
	}

	/** A measure of one layer seldom fits another. */
	AgreementChoice of(String other) {
		return new AgreementChoice(mode, other, "", "", pair); //$NON-NLS-1$ //$NON-NLS-2$
	}

	AgreementChoice by(String other, String figure) {
		return new AgreementChoice(mode, layer, other, figure, pair);
	}

	AgreementChoice between(List<String> two) {
		return new AgreementChoice(mode, layer, measure, label, two);
	}
}
