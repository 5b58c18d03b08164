// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.arabic.ArabicFolder;
import org.isnad.arabic.TextRange;
import org.isnad.arabic.Token;

/** Finds what negates in a stretch of tokens. Immutable; any thread may use it. */
public final class Negation {
	/** How a marker negates. */
	public enum Reading {
		NEGATION, IMPLICATIVE, DENIAL, NOT_NEGATION
	}

	/**
	 * A marker in the text.
	 *
	 * @param form    its folded form
	 * @param reading how it negates; never {@link Reading#NOT_NEGATION}
	 * @param token   index of its first token
	 * @param behind  index of the token behind its last
	 * @param range   where it stands in the text
	 */
	public record Marker(String form, Reading reading, int token, int behind, TextRange range) {
	}

	private static final int LONGEST = 2;
	private static final String EXCEPT = ArabicFolder.key("إلا"); //$NON-NLS-1$

	private final Map<String, Reading> markers;

	private Negation(Map<String, Reading> markers) {
		this.markers = markers;
	}

	/** The markers that ship for a language; none for one that is unknown. */
	public static Negation of(String language) {
		Map<String, Reading> markers = new HashMap<>();
		for (List<String> row : PairTables.rows("negation", language)) { //$NON-NLS-1$
			markers.put(ArabicFolder.key(row.get(0)), Reading.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
		}
		return new Negation(markers);
	}

	/** The markers among the tokens, in order. A restrictive «لم … إلا» negates nothing. */
	public List<Marker> find(List<Token> tokens) {
		List<Marker> found = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			for (int length = LONGEST; length > 0; length--) {
				String form = phrase(tokens, i, length);
				Reading reading = form == null ? null : reading(form);
				if (reading != null) {
					if (reading != Reading.NOT_NEGATION && !restricted(tokens, i, reading)) {
						found.add(new Marker(form, reading, i, i + length, new TextRange(tokens.get(i).begin(), tokens.get(i + length - 1).end())));
					}
					i += length - 1;
					break;
				}
			}
		}
		return found;
	}

	private Reading reading(String form) {
		Reading reading = markers.get(form);
		boolean joined = form.length() > 2 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف');
		return reading == null && joined ? markers.get(form.substring(1)) : reading;
	}

	private static boolean restricted(List<Token> tokens, int at, Reading reading) {
		if (reading != Reading.NEGATION) {
			return false;
		}
		for (int i = at + 1; i < tokens.size() && tokens.get(i).word(); i++) {
			if (tokens.get(i).is(EXCEPT)) {
				return true;
			}
		}
		return false;
	}

	private static String phrase(List<Token> tokens, int at, int length) {
		if (at + length > tokens.size()) {
			return null;
		}
		StringBuilder phrase = new StringBuilder(tokens.get(at).folded());
		for (int i = 1; i < length; i++) {
			phrase.append(' ').append(tokens.get(at + i).folded());
		}
		return phrase.toString();
	}
}
