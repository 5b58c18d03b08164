// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parts one sentence into clauses: behind semicolons, colons and dashes, around long quotations, before subordinating words and reporting
 * verbs, and at commas that part more than the items of a list.
 */
final class ClauseScanner {
	private static final int LONG = 3;
	private static final int SHORTEST = 2;
	private static final Set<String> SUBORDINATORS = words("""
			بأن لأن كأن لكن ولكن لكنه ولكنه بينما فيما حيث إذ عندما حينما كلما بعدما قبلما ريثما إذا لو لولا كي لكي مما بما الأمر
			الذي التي الذين اللذان اللتان اللذين اللتين اللواتي اللاتي
			that which who whom whose while whereas because although though unless until when whenever where if but since saying adding
			"""); //$NON-NLS-1$
	/** «بعد أن», «إلى أن»: the clause begins with the preposition. */
	private static final Set<String> BEFORE_AN = words("بعد قبل منذ إلى على من عن في غير إلا رغم مع دون بدون كما حتى"); //$NON-NLS-1$
	private static final Set<String> PRONOUNS = words("ه ها هم هن هما نا ني ك كم ي"); //$NON-NLS-1$

	private final String text;
	private final List<Token> tokens;
	private final CueLexicon cues;

	ClauseScanner(String text, List<Token> tokens, CueLexicon cues) {
		this.text = text;
		this.tokens = tokens;
		this.cues = cues;
	}

	private static Set<String> words(String list) {
		return Arrays.stream(list.split("\\s+")).filter(w -> !w.isEmpty()).map(ArabicFolder::key).collect(Collectors.toUnmodifiableSet()); //$NON-NLS-1$
	}

	List<TextRange> scan(TextRange sentence) {
		List<TextRange> clauses = new ArrayList<>();
		int begin = sentence.begin();
		int wordsBefore = 0;
		int[] wordsToComma = wordsToComma();
		for (int i = 0; i < tokens.size(); i++) {
			boolean parts = wordsBefore >= SHORTEST && wordsToComma[i] > 0 && (subordinates(i) || parted(i, wordsBefore, wordsToComma[i]));
			if (parts) {
				clauses.add(Signs.trimmed(text, begin, tokens.get(i).begin()));
				begin = tokens.get(i).begin();
				wordsBefore = 0;
			}
			wordsBefore += tokens.get(i).word() ? 1 : 0;
		}
		clauses.add(new TextRange(begin, sentence.end()));
		return clauses;
	}

	/** How many words stand from each token to the next mark, itself included. */
	private int[] wordsToComma() {
		int[] words = new int[tokens.size()];
		int count = 0;
		for (int i = tokens.size() - 1; i >= 0; i--) {
			boolean mark = !tokens.get(i).word() && Signs.isComma(text.charAt(tokens.get(i).begin()));
			count = mark ? 0 : tokens.get(i).word() ? count + 1 : count;
			words[i] = count;
		}
		return words;
	}

	/** Whether punctuation before the token ends a clause. */
	private boolean parted(int i, int wordsBefore, int wordsBehind) {
		if (i == 0 || tokens.get(i - 1).word() || !tokens.get(i).word() && !isOpening(i)) {
			return false;
		}
		Token mark = tokens.get(i - 1);
		char sign = text.charAt(mark.begin());
		boolean spaced = mark.end() < tokens.get(i).begin();
		return switch (sign) {
		case '؛', ';', '…', '.', '!', '?', '؟' -> true;
		case ':', '–', '—' -> spaced;
		case '-' -> spaced && mark.begin() > 0 && Signs.isBlank(text.charAt(mark.begin() - 1));
		case '،', ',' -> wordsBefore >= LONG && wordsBehind >= LONG || startsClause(i);
		default -> Signs.isClosing(sign) && wordsBehind >= LONG && wordsBefore > LONG;
		};
	}

	private boolean isOpening(int i) {
		return Signs.isOpening(text.charAt(tokens.get(i).begin())) || tokens.get(i).is("\""); //$NON-NLS-1$
	}

	private boolean startsClause(int i) {
		return cues != null && (cues.isVerb(tokens.get(i).folded()) || cues.isParticiple(tokens.get(i).folded()));
	}

	/** Whether the token is a word that opens a clause, or a preposition before one. */
	private boolean subordinates(int i) {
		String folded = tokens.get(i).folded();
		if (SUBORDINATORS.contains(folded) || isAn(bare(folded)) && !(i > 0 && BEFORE_AN.contains(bare(tokens.get(i - 1).folded())))) {
			return true;
		}
		boolean beforeAn = BEFORE_AN.contains(bare(folded)) && i + 1 < tokens.size() && isAn(tokens.get(i + 1).folded());
		boolean report = i > 0 && cues != null && folded.startsWith("و") && tokens.get(i).word() && cues.isVerb(folded.substring(1)); //$NON-NLS-1$
		return beforeAn || report;
	}

	private static boolean isAn(String folded) {
		int particle = folded.startsWith("بان") || folded.startsWith("لان") || folded.startsWith("فان") ? 3 : folded.startsWith("ان") ? 2 : 0; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return particle > 0 && (folded.length() == particle || PRONOUNS.contains(folded.substring(particle)));
	}

	private static String bare(String folded) {
		return folded.length() > 2 && folded.charAt(0) == 'و' ? folded.substring(1) : folded;
	}
}
