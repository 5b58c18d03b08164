// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

import java.util.Locale;
import java.util.Set;

/**
 * The base direction of a text. It comes from the document's language and is never guessed paragraph by paragraph: an
 * Arabic paragraph that begins with a Latin name still runs from right to left.
 */
public enum Direction {
	/** Lines begin at the left, as in English. */
	LEFT_TO_RIGHT,
	/** Lines begin at the right, as in Arabic. */
	RIGHT_TO_LEFT;

	private static final Set<String> RIGHT_TO_LEFT_LANGUAGES = Set.of("ar", "arc", "ckb", "dv", "fa", "glk", "he", "iw", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"ks", "lrc", "mzn", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$

	/**
	 * The direction in which a language is written.
	 *
	 * @param tag a BCP 47 language tag such as {@code ar} or {@code en-GB}; null and unknown tags run from left to right
	 */
	public static Direction ofLanguage(String tag) {
		if (tag == null) {
			return LEFT_TO_RIGHT;
		}
		Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
		String script = locale.getScript();
		if (!script.isEmpty()) {
			return Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo").contains(script) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		}
		return RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage()) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
	}

	/** Whether this is {@link #RIGHT_TO_LEFT}. */
	public boolean isRightToLeft() {
		return this == RIGHT_TO_LEFT;
	}
}
