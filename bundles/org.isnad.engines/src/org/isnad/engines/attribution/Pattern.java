// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.Locale;
import org.isnad.arabic.Complement;

/** The ways in which a text hands what is said to a source. */
public enum Pattern {
	/** «قال الوزير إن …» */
	VERB_CLAUSE,
	/** «أكدت القيادة تقدم …» */
	VERB_MASDAR,
	/** «كشفت مصادر عن …» */
	VERB_PREPOSITION,
	/** «الوزير كان قد أعلن …» */
	SOURCE_FIRST,
	/** «وبحسب الوزارة، …» and «…، وفق الوزارة» */
	ACCORDING_TO,
	/** «جاء في البيان أن …» */
	DOCUMENT_SAYS,
	/** «…، مضيفا أن …» */
	PARTICIPLE,
	/** «تأكيد الوزير أن …», «أنباء عن …» */
	NOUN_CUE,
	/** «قال الوزير: «…»», and the quotation first. */
	QUOTATION,
	/** «لم تؤكد الوزارة أن …» */
	NEGATED,
	/** «يقال إن …» */
	IMPERSONAL,
	/** «المصدر نفسه» */
	ANAPHORA,
	/** «زعم أن», «وصفه بأنه», «بذريعة» */
	DISTANCE;

	/**
	 * The pattern of an attribution.
	 *
	 * @param realization how its source shows: a value of the scheme's tagset
	 * @param sourceFirst whether the source stands before the cue
	 */
	static Pattern of(CueCandidate cue, Complement complement, String realization, boolean sourceFirst) {
		if (cue.negated()) {
			return NEGATED;
		}
		Pattern byClass = switch (cue.entry().cueClass()) {
		case "IMPERSONAL" -> IMPERSONAL; //$NON-NLS-1$
		case "DOCUMENT_SAYS" -> DOCUMENT_SAYS; //$NON-NLS-1$
		case "CLAIM_DOUBT", "LABEL" -> DISTANCE; //$NON-NLS-1$ //$NON-NLS-2$
		default -> realization.equals("ANAPHORIC_SPAN") ? ANAPHORA : null; //$NON-NLS-1$
		};
		Pattern byForm = switch (cue.entry().form()) {
		case "PREP" -> ACCORDING_TO; //$NON-NLS-1$
		case "PARTICIPLE" -> PARTICIPLE; //$NON-NLS-1$
		case "MASDAR", "NOUN" -> NOUN_CUE; //$NON-NLS-1$ //$NON-NLS-2$
		case "PUNCT" -> QUOTATION; //$NON-NLS-1$
		default -> sourceFirst ? SOURCE_FIRST : null;
		};
		if (byClass != null || byForm != null) {
			return byClass == null ? byForm : byClass;
		}
		return switch (complement) {
		case QUOTE, COLON -> QUOTATION;
		case MASDAR -> VERB_MASDAR;
		case AN, INNA, BI_AN, ALA_AN, ILA_AN, MIN_AN, THAT -> VERB_CLAUSE;
		default -> VERB_PREPOSITION;
		};
	}

	/** The name in texts and files: {@code verb-clause}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
