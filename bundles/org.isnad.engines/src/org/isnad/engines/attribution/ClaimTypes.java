// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.Token;
import org.isnad.arabic.WordTrait;

/** What kind of claim something is, by its words and by the verb that reports it: a value of the scheme's tagset claimType. Stateless. */
public final class ClaimTypes {
	private static final Set<String> CAUSES = WordLists.words("بسبب جراء نتيجة ناجم ناجمة نجم نجمت ناتج ناتجة تسبب تسببت أدى أدت أسفر أسفرت سببه سببها ناجمين caused because due led"); //$NON-NLS-1$
	private static final Set<String> FUTURE = WordLists.words("سوف لن will would"); //$NON-NLS-1$
	private static final Set<String> STATES = WordLists.words("كان كانت كانوا بات باتت ظل ظلت زال زالت زالوا مازال مازالت ليس ليست ليسوا وجود صحة سلامة بقاء غياب قدرة ضرورة أهمية خطورة حاجة لا " //$NON-NLS-1$
			+ "is are was were has remains"); //$NON-NLS-1$
	private static final WordTrait CAUSE = new WordTrait(CAUSES::contains);
	private static final int HEAD = 6;

	private ClaimTypes() {
	}

	/**
	 * The type of a claim.
	 *
	 * @param cueClass of the cue that reports it
	 * @param tokens   of the claim
	 * @param counted  whether a quantity stands in it
	 */
	public static String of(String cueClass, List<Token> tokens, boolean counted) {
		String byCue = switch (cueClass) {
		case "DEMAND" -> "DEMAND"; //$NON-NLS-1$ //$NON-NLS-2$
		case "COMMIT" -> "INTENT"; //$NON-NLS-1$ //$NON-NLS-2$
		case "EXPECT", "WARN" -> "PREDICTION"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "ACCUSE" -> "ACCUSATION"; //$NON-NLS-1$ //$NON-NLS-2$
		case "LABEL" -> "DEFINITION_LABEL"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> null;
		};
		return byCue == null ? byWords(cueClass, tokens, counted) : byCue;
	}

	private static String byWords(String cueClass, List<Token> tokens, boolean counted) {
		boolean future = false;
		boolean cause = false;
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			future |= i < HEAD && (FUTURE.contains(token.folded()) || isFuture(token.folded()));
			cause |= CAUSE.of(token);
		}
		boolean judges = cueClass.equals("OPINION") || cueClass.equals("EXPRESS"); //$NON-NLS-1$ //$NON-NLS-2$
		return future ? "PREDICTION" : cause ? "CAUSE" : counted ? "NUMERIC" : judges ? "EVALUATION" : isState(tokens) ? "STATE" : "EVENT"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	/** By the first word that tells: «كان», «ما زال» and what is going on are states, what was done is none, a predicate without a verb is one. */
	private static boolean isState(List<Token> tokens) {
		for (int i = 0; i < Math.min(HEAD, tokens.size()); i++) {
			String folded = tokens.get(i).folded();
			boolean masdar = i == 0 && ArabicWords.looksLikeMasdar(folded);
			if (masdar || STATES.contains(folded)) {
				return STATES.contains(folded);
			}
			if (ArabicWords.looksLikeVerb(folded)) {
				return folded.startsWith("ي"); //$NON-NLS-1$
			}
		}
		String second = tokens.size() > 1 ? tokens.get(1).folded() : ""; //$NON-NLS-1$
		return second.startsWith("م") || ArabicWords.PREPOSITIONS.contains(second) || second.startsWith("ب") || second.equals("غير"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** «سيعود», «ستبدأ» */
	private static boolean isFuture(String folded) {
		boolean future = folded.length() > 4 && folded.charAt(0) == 'س';
		return future && (folded.charAt(1) == 'ي' || folded.charAt(1) == 'ت' || folded.charAt(1) == 'ن') && !folded.endsWith("ه") && !folded.endsWith("ات"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
