// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.util.Map;

/** What a measure is called where there is little room, and what its values mean: the usual bands, as a help and not a verdict. */
final class MeasureWords {
	private static final Map<String, String> BRIEF = Map.ofEntries(Map.entry("percentage", "%"), Map.entry("cohen-kappa", "Cohen κ"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("weighted-kappa", "κ w"), Map.entry("scott-pi", "Scott π"), Map.entry("fleiss-kappa", "Fleiss κ"), Map.entry("krippendorff-alpha", "α"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("gwet-ac1", "AC1"), Map.entry("gwet-ac2", "AC2"), Map.entry("f1-exact", "F1 ="), Map.entry("f1-overlap", "F1 ∩"), Map.entry("dice", "Dice"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			Map.entry("u-alpha", "u-α"), Map.entry("u-alpha-binary", "u-α 0/1"), Map.entry("alpha-u-1995", "α_U 1995"), Map.entry("gamma", "γ"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("gamma-cat", "γ cat"), Map.entry("b-cubed", "B³"), Map.entry("lea", "LEA"), Map.entry("relation-f1", "F1"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("relation-f1-unlabelled", "F1 –"), Map.entry("relation-alpha", "α")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final double RELIABLE = 0.8;
	private static final double TENTATIVE = 2 / 3.0;
	private static final double[] KAPPA = { 0, 0.2, 0.4, 0.6, 0.8 };

	private MeasureWords() {
	}

	/** A sign for a narrow column; the id of a measure that others plug in. */
	static String brief(String measure) {
		return BRIEF.getOrDefault(measure, measure);
	}

	/** What the value means. */
	static String meaning(String measure, double value) {
		if (measure.contains("alpha")) { //$NON-NLS-1$
			return value >= RELIABLE ? AgreementMessages.alphaReliable : value >= TENTATIVE ? AgreementMessages.alphaTentative
					: value > 0 ? AgreementMessages.alphaLow : AgreementMessages.asChance;
		}
		if (measure.contains("kappa") || measure.equals("scott-pi") || measure.startsWith("gwet")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return kappa(value);
		}
		if (measure.startsWith("gamma")) { //$NON-NLS-1$
			return value > 0 ? AgreementMessages.gammaMeaning : AgreementMessages.asChance;
		}
		return measure.equals("percentage") ? AgreementMessages.percentageMeaning : AgreementMessages.shareMeaning; //$NON-NLS-1$
	}

	private static String kappa(double value) {
		String[] bands = { AgreementMessages.asChance, AgreementMessages.kappaSlight, AgreementMessages.kappaFair, AgreementMessages.kappaModerate,
				AgreementMessages.kappaSubstantial, AgreementMessages.kappaPerfect };
		int band = 0;
		while (band < KAPPA.length && value > KAPPA[band]) {
			band++;
		}
		return bands[band];
	}
}
