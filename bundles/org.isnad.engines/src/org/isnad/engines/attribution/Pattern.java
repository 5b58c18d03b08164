// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.Locale;
import org.isnad.arabic.Complement;

/** The ways in which a text hands what is said to a source. */
public enum Pattern {
	// The two numbers: how many of a hundred suggestions of the pattern were right with a source in words and without one, in the news for
	// tuning and the sample corpus, drawn a little towards the mean where they were few. The benchmark "suggestions" tells how they hold elsewhere.
	/** «قال الوزير إن …» */
	VERB_CLAUSE(0.91, 0.82),
	/** «أكدت القيادة تقدم …» */
	VERB_MASDAR(0.91, 0.55),
	/** «كشفت مصادر عن …» */
	VERB_PREPOSITION(0.78, 0.6),
	/** «الوزير كان قد أعلن …» */
	SOURCE_FIRST(0.81, 0.7),
	/** «وبحسب الوزارة، …» and «…، وفق الوزارة» */
	ACCORDING_TO(0.79, 0.5),
	/** «جاء في البيان أن …» */
	DOCUMENT_SAYS(0.65, 0.5),
	/** «…، مضيفا أن …» */
	PARTICIPLE(0.92, 0.92),
	/** «تأكيد الوزير أن …», «أنباء عن …» */
	NOUN_CUE(0.72, 0.45),
	/** «قال الوزير: «…»», and the quotation first. */
	QUOTATION(0.72, 0.7),
	/** «لم تؤكد الوزارة أن …» */
	NEGATED(0.81, 0.75),
	/** «يقال إن …» */
	IMPERSONAL(0.75, 0.75),
	/** «المصدر نفسه» */
	ANAPHORA(0.93, 0.8),
	/** «زعم أن», «وصفه بأنه», «بذريعة» */
	DISTANCE(0.82, 0.65);

	private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
	private final double withSource;
	private final double withoutSource;

	Pattern(double withSource, double withoutSource) {
		this.withSource = withSource;
		this.withoutSource = withoutSource;
	}

	/** How often a suggestion of the pattern is right, 0 to 1. */
	double score(boolean hasSource) {
		return hasSource ? withSource : withoutSource;
	}

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
		return key;
	}
}
