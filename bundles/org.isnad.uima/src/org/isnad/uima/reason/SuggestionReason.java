// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.reason;

import java.util.Arrays;
import org.eclipse.osgi.util.NLS;

/**
 * The reason of a suggestion as it is kept in {@code Element.reason}: a key and the words that it speaks of, with "|" between. What has no
 * key that is known here, such as the free text of an engine from elsewhere, is shown as it is. Stateless; any thread may use it.
 */
public final class SuggestionReason {
	private static final char BAR = '|';

	private SuggestionReason() {
	}

	/** A reason to be kept. A bar within a word becomes a space; words must not be null. */
	public static String of(String key, String... words) {
		StringBuilder reason = new StringBuilder(key);
		for (String word : words) {
			reason.append(BAR).append(word.replace(BAR, ' '));
		}
		return reason.toString();
	}

	/** The key of a reason: what stands before the first bar; empty for null. */
	public static String key(String reason) {
		int bar = reason == null ? -1 : reason.indexOf(BAR);
		return reason == null ? "" : bar < 0 ? reason : reason.substring(0, bar); //$NON-NLS-1$
	}

	/** The reason as a sentence in the language of the interface; empty for null. */
	public static String text(String reason) {
		if (reason == null) {
			return ""; //$NON-NLS-1$
		}
		String[] parts = reason.split("\\|", -1); //$NON-NLS-1$
		String message = message(parts[0]);
		Object[] words = Arrays.copyOfRange(parts, 1, Math.max(3, parts.length), Object[].class);
		Arrays.setAll(words, i -> words[i] == null ? "" : words[i]); //$NON-NLS-1$
		return message == null ? reason : NLS.bind(message, words);
	}

	private static String message(String key) {
		return switch (key) {
		case "verb-clause" -> Messages.verbClause; //$NON-NLS-1$
		case "verb-masdar" -> Messages.verbMasdar; //$NON-NLS-1$
		case "verb-preposition" -> Messages.verbPreposition; //$NON-NLS-1$
		case "source-first" -> Messages.sourceFirst; //$NON-NLS-1$
		case "according-to" -> Messages.accordingTo; //$NON-NLS-1$
		case "document-says" -> Messages.documentSays; //$NON-NLS-1$
		case "participle" -> Messages.participle; //$NON-NLS-1$
		case "noun-cue" -> Messages.nounCue; //$NON-NLS-1$
		case "quotation" -> Messages.quotation; //$NON-NLS-1$
		case "negated" -> Messages.negated; //$NON-NLS-1$
		case "impersonal" -> Messages.impersonal; //$NON-NLS-1$
		case "anaphora" -> Messages.anaphora; //$NON-NLS-1$
		case "distance" -> Messages.distance; //$NON-NLS-1$
		case "quantity" -> Messages.quantity; //$NON-NLS-1$
		case "time" -> Messages.time; //$NON-NLS-1$
		case "place" -> Messages.place; //$NON-NLS-1$
		case "place-word" -> Messages.placeWord; //$NON-NLS-1$
		case "learned" -> Messages.learned; //$NON-NLS-1$
		default -> null;
		};
	}
}
