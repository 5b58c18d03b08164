// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.List;
import org.isnad.agreement.AgreementMeasure;

/** The measures that ship, in the order in which they are shown. */
public final class ShippedMeasures {
	private ShippedMeasures() {
	}

	/** A new one of each. */
	public static List<AgreementMeasure> all() {
		return List.of(new PercentageAgreement(), new CohenKappa(), new WeightedKappa(), new ScottPi(), new FleissKappa(),
				new KrippendorffAlpha(), new GwetAc1(), new GwetAc2(), new ExactF1(), new OverlapF1(), new Dice(), new UnitizingAlpha.Nominal(),
				new UnitizingAlpha.Binary(), new LegacyUnitizingAlpha(), new Gamma(), new GammaCat(), new DirectionalAgreement(), new BCubed(), new Lea(), new RelationF1.Labelled(),
				new RelationF1.Unlabelled(), new RelationAlpha());
	}
}
