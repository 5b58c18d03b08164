// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.Set;
import org.isnad.arabic.Complement;

/** Where one report holds several claims: clauses and phrases that «و» takes up. Stateless. */
final class Clauses {
	private static final int SHORTEST = 3;
	private static final int RELATIVE = 5;
	private static final Set<String> RELATIVES = WordLists.words("الذي التي الذين ما مما من كي لكي حتى إذا لو عندما حين بعدما"); //$NON-NLS-1$
	/** Words that begin with the letter of the conjunction and yet have none. */
	private static final Set<String> OWN_WAW = WordLists.words("وصل وصلت وصول وقع وقعت وقف وقفت وعد وعدت وجه وجد وجدت وفاة ولد ولدت وضع وضعت وافق وافقت واصل واصلت واجه واجهت وقت ورد وردت وفر وفرت وقود وحدات وكالات وزعت وزع وثقت واحد واحدة وحدة وزارات وسعت وسع"); //$NON-NLS-1$

	private Clauses() {
	}

	/**
	 * Where the next claim begins, if one is taken up at a token; negative where none is.
	 *
	 * @param begin where the claim before begins
	 */
	static int next(Sentence sentence, Opening opening, int begin, int i) {
		String folded = sentence.folded(i);
		if (!folded.startsWith("و") || i - begin < 2 || !sentence.isWord(i + 1)) { //$NON-NLS-1$
			return -1;
		}
		String bare = folded.substring(1);
		boolean clauses = switch (opening.complement()) {
		case AN, INNA, BI_AN, ALA_AN, ILA_AN, MIN_AN -> true;
		default -> false;
		};
		if (clauses && (ArabicWords.isAn(bare) || ArabicWords.isBiAn(bare))) {
			return i + 1;
		}
		if (clauses && ArabicWords.isAn(sentence.folded(i + 1)) && (bare.equals("علي") || bare.equals("الي"))) { //$NON-NLS-1$ //$NON-NLS-2$
			return i + 2;
		}
		if (preposition(opening.complement()).equals(bare)) {
			return i + 1;
		}
		boolean by = opening.complement() == Complement.BI && bare.startsWith("ب") && bare.length() > 3 && ArabicWords.looksLikeMasdar(bare.substring(1)); //$NON-NLS-1$
		boolean his = Reports.endsInPronoun(sentence.written(i)) && words(sentence, begin, i) >= SHORTEST;
		boolean phrase = opening.complement() == Complement.MASDAR && (sentence.isComma(i - 1) || his) && ArabicWords.looksLikeMasdar(bare);
		boolean verb = (clauses || opening.complement() == Complement.QUOTE || opening.complement() == Complement.COLON) && verbAt(sentence, begin, i, bare);
		return by || phrase || verb ? i : -1;
	}

	/** «… وعلى تسليم …»: the preposition of the opening again. */
	private static String preposition(Complement complement) {
		return switch (complement) {
		case ALA -> "علي"; //$NON-NLS-1$
		case ILA -> "الي"; //$NON-NLS-1$
		case AN_PREP -> "عن"; //$NON-NLS-1$
		case MIN -> "من"; //$NON-NLS-1$
		default -> "-"; //$NON-NLS-1$
		};
	}

	/** A finite verb that can be true by itself: not in a relative clause or one of purpose or condition. */
	private static boolean verbAt(Sentence sentence, int begin, int i, String bare) {
		if (OWN_WAW.contains(sentence.folded(i)) || !ArabicWords.looksLikeVerb(bare) || words(sentence, begin, i) < SHORTEST || words(sentence, i, i + SHORTEST) < SHORTEST) {
			return false;
		}
		for (int back = i - 1; back >= begin && back > i - RELATIVE - 2; back--) {
			if (RELATIVES.contains(sentence.folded(back))) {
				return false;
			}
		}
		return true;
	}

	private static int words(Sentence sentence, int from, int to) {
		int words = 0;
		for (int i = from; i < Math.min(to, sentence.size()); i++) {
			words += sentence.isWord(i) ? 1 : 0;
		}
		return words;
	}

	/** How many characters before a claim are the conjunction's and the preposition's. */
	static int joint(Sentence sentence, Opening opening, int begin) {
		boolean by = opening.complement() == Complement.BI && sentence.folded(begin).startsWith("وب"); //$NON-NLS-1$
		return by ? 2 : 1;
	}

	static boolean hasOwnWaw(String folded) {
		return OWN_WAW.contains(folded);
	}
}
