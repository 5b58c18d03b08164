// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.isnad.arabic.ArabicFolder;
import org.isnad.arabic.TextRange;
import org.isnad.arabic.Token;
import org.isnad.arabic.WordTrait;

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
	/** How far the second word of an implicative stands at most behind its first. */
	private static final int FARTHEST = 5;
	private static final String EXCEPT = ArabicFolder.key("إلا"); //$NON-NLS-1$

	private static final Map<String, Negation> BY_LANGUAGE = new ConcurrentHashMap<>();

	private final Map<String, Reading> markers;

	/** The first words of the markers. */
	private final Set<String> firsts;
	private final WordTrait begins = new WordTrait(this::mayBegin);

	private Negation(Map<String, Reading> markers) {
		this.markers = markers;
		this.firsts = markers.keySet().stream().map(marker -> marker.split(" ", 2)[0]).collect(Collectors.toUnmodifiableSet()); //$NON-NLS-1$
	}

	private boolean mayBegin(String folded) {
		boolean joined = folded.startsWith("و") || folded.startsWith("ف"); //$NON-NLS-1$ //$NON-NLS-2$
		return firsts.contains(folded) || joined && firsts.contains(folded.substring(1));
	}

	/** The markers that ship for a language; none for one that is unknown. */
	public static Negation of(String language) {
		return BY_LANGUAGE.computeIfAbsent(language, Negation::load);
	}

	private static Negation load(String language) {
		Map<String, Reading> markers = new HashMap<>();
		for (List<String> row : PairTables.rows("negation", language)) { //$NON-NLS-1$
			markers.put(ArabicFolder.key(row.get(0)), Reading.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
		}
		return new Negation(markers);
	}

	/**
	 * The markers among the tokens, in order. A restrictive «لم … إلا» negates nothing. Between the two words of an implicative its subject
	 * may stand: «فشلت القوات في».
	 */
	public List<Marker> find(List<Token> tokens) {
		List<Marker> found = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			Marker marker = at(tokens, i);
			if (marker != null) {
				if (marker.reading() != Reading.NOT_NEGATION && !restricted(tokens, i, marker.reading())) {
					found.add(marker);
				}
				i += Math.min(LONGEST, marker.behind() - i) - 1;
			}
		}
		return found;
	}

	private Marker at(List<Token> tokens, int at) {
		if (!begins.of(tokens.get(at))) {
			return null;
		}
		for (int length = LONGEST; length > 0; length--) {
			String form = phrase(tokens, at, length);
			Reading reading = form == null ? null : reading(form);
			if (reading != null) {
				return new Marker(form, reading, at, at + length, new TextRange(tokens.get(at).begin(), tokens.get(at + length - 1).end()));
			}
		}
		for (int i = at + 2; i < tokens.size() && i <= at + FARTHEST && tokens.get(i - 1).word(); i++) {
			String form = tokens.get(at).folded() + ' ' + tokens.get(i).folded();
			if (reading(form) == Reading.IMPLICATIVE) {
				return new Marker(form, Reading.IMPLICATIVE, at, i + 1, tokens.get(at).range());
			}
		}
		return null;
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
