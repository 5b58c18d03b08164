// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.Set;
import org.isnad.arabic.Complement;
import org.isnad.arabic.CueEntry.Need;
import org.isnad.arabic.Token;

/**
 * What opens the content behind a cue.
 *
 * @param complement what it is
 * @param at         index of its first token: what lies between the cue and it may be the source
 * @param content    index of the token with which the content begins
 */
record Opening(Complement complement, int at, int content) {
	private static final Set<String> QUESTIONS = WordLists.words("هل لماذا ماهي ماهو"); //$NON-NLS-1$
	/** What makes a question of «ما». */
	private static final Set<String> ASKED = WordLists.words("هي هو إذا"); //$NON-NLS-1$
	private static final int LOOK_AHEAD = 25;
	private static final int PARTICIPLE_AHEAD = 6;
	private static final int MASDAR_AHEAD = 12;
	private static final int CLEAR_AHEAD = 12;

	/** The opening of the content of an Arabic cue, or null where none is found in the clause. */
	static Opening behind(Sentence sentence, CueCandidate cue) {
		boolean participle = cue.isForm("PARTICIPLE"); //$NON-NLS-1$
		boolean adjacent = cue.entry().need() == Need.ADJACENT || participle;
		int end = Math.min(sentence.quoteEnd(cue.last()), sentence.size());
		int limit = Math.min(end, cue.last() + 1 + (adjacent ? participle ? PARTICIPLE_AHEAD : 2 : LOOK_AHEAD));
		Opening clear = null;
		Opening masdar = null;
		Opening loose = null;
		int commas = 0;
		for (int i = cue.last() + 1; i < limit && clear == null; i++) {
			if (sentence.isStop(i) || blocks(sentence, cue, i)) {
				break;
			}
			commas += sentence.isComma(i) ? 1 : 0;
			clear = clearAt(sentence, cue, i);
			// An insertion has two commas; behind one alone something else begins.
			if (clear != null && commas % 2 == 1 && clear.complement() == Complement.AN_PREP) {
				clear = null;
			}
			boolean near = i - cue.last() <= MASDAR_AHEAD;
			// «أشاد الوزير بجهود رجال الإطفاء»
			boolean praised = near && commas == 0 && cue.isClass("EXPRESS") && opens(cue, Complement.BI) && sentence.folded(i).startsWith("ب") && sentence.isWord(i); //$NON-NLS-1$ //$NON-NLS-2$
			if (loose == null && praised && sentence.folded(i).length() > 3 && !Speakers.isListed(sentence.folded(i)) && !ArabicWords.looksLikeVerb(sentence.folded(i))) {
				loose = new Opening(Complement.BI, i, i);
			}
			// «طمأن المواطنين إلى سلامة السد»: a noun that is no verbal one, if nothing better follows.
			if (loose == null && near && commas == 0 && cue.isClass("NOTE") && sentence.folded(i).equals("الي") && sentence.isWord(i + 1) && opens(cue, Complement.ILA)) { //$NON-NLS-1$ //$NON-NLS-2$
				loose = new Opening(Complement.ILA, i, i + 1);
			}
			if (masdar == null && near && cue.entry().opens(Complement.MASDAR) && (!sentence.isComma(i - 1) || commas == 2 || sentence.isComma(cue.last() + 1)) && masdarAt(sentence, i)) {
				masdar = new Opening(Complement.MASDAR, i, i);
			}
		}
		if (clear == null || masdar == null) {
			return clear != null ? clear : masdar != null ? masdar : loose;
		}
		boolean apart = masdar.at() < clear.at() && commaBetween(sentence, masdar.at(), clear.at());
		return clear.at() - cue.last() <= CLEAR_AHEAD && conjunctional(clear.complement()) && !apart ? clear : masdar;
	}

	/** «لم تنف صحة الخبر، واكتفت بالقول إن»: the conjunction belongs to what follows the comma. */
	private static boolean commaBetween(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (sentence.isComma(i) && !sentence.isComma(to - 1)) {
				return true;
			}
		}
		return false;
	}

	/** A conjunction such as «أن» says more than a noun that may be part of the source. */
	private static boolean conjunctional(Complement complement) {
		return switch (complement) {
		case AN, INNA, BI_AN, ALA_AN, ILA_AN, MIN_AN, AN_PREP -> true;
		default -> false;
		};
	}

	private static boolean blocks(Sentence sentence, CueCandidate cue, int i) {
		CueCandidate other = sentence.cueAt(i);
		// What only looks like a cue («عبر» across) governs nothing and does not stand in the way.
		boolean otherVerb = other != null && other != cue && other.isForm("VERB") && (other.entry().need() == Need.NOTHING || behind(sentence, other) != null); //$NON-NLS-1$
		boolean participle = other != null && other != cue && other.isForm("PARTICIPLE") && other.first() == i && sentence.isComma(i - 1) && behind(sentence, other) != null; //$NON-NLS-1$
		return otherVerb || participle || ArabicWords.TURNS.contains(sentence.folded(i)) && i > cue.last() + 1;
	}

	private static boolean masdarAt(Sentence sentence, int i) {
		CueCandidate other = sentence.cueAt(i);
		boolean cueNoun = other != null && !other.isForm("MASDAR"); //$NON-NLS-1$
		String before = sentence.folded(i - 1);
		// «هيئة مكافحة الفساد»: the name of an office.
		if (i - 1 > 0 && Speakers.isOffice(before)) {
			return false;
		}
		boolean inPurpose = before.startsWith("ل") && ArabicWords.looksLikeMasdar(before.substring(1)); //$NON-NLS-1$
		return !cueNoun && !inPurpose && sentence.isWord(i + 1) && ArabicWords.looksLikeMasdar(sentence.token(i), sentence.written(i));
	}

	private static Opening clearAt(Sentence sentence, CueCandidate cue, int i) {
		String folded = sentence.folded(i);
		String next = sentence.folded(i + 1);
		// A pronoun on the conjunction goes with it: the complementizer is no part of the content.
		if (ArabicWords.isAn(folded)) {
			boolean any = opens(cue, Complement.AN) || opens(cue, Complement.INNA);
			return any ? new Opening(conjunction(sentence.written(i), cue), i, i + 1) : null;
		}
		if (ArabicWords.isBiAn(folded)) {
			return opens(cue, Complement.BI_AN) ? new Opening(Complement.BI_AN, i, i + 1) : null;
		}
		if (ArabicWords.isAn(next)) {
			Complement joined = withAn(folded);
			if (joined != null && opens(cue, joined)) {
				return new Opening(joined, i, i + 2);
			}
		}
		if (sentence.isColon(i) && (opens(cue, Complement.COLON) || opens(cue, Complement.QUOTE))) {
			return new Opening(Complement.COLON, i, i + 1);
		}
		if (sentence.isOpeningQuote(i) && opens(cue, Complement.QUOTE) && sentence.closing(i) - i > (i == cue.last() + 1 ? 2 : 3)) {
			return new Opening(Complement.QUOTE, i, i);
		}
		// «معتبرا إياها «استراحة»»
		if (cue.isClass("OPINION") && i == cue.last() + 1 && folded.startsWith("ايا") && folded.length() > 3) { //$NON-NLS-1$ //$NON-NLS-2$
			return new Opening(Complement.NONE, i, i);
		}
		boolean near = i - cue.last() <= CLEAR_AHEAD;
		if (near && !sentence.isComma(i - 1) && asks(cue) && (QUESTIONS.contains(folded) || folded.equals("ما") && ASKED.contains(next))) { //$NON-NLS-1$
			return new Opening(Complement.NONE, i, i);
		}
		// «نفت الوزارة ما تردد عن»: what others say is denied.
		if (near && cue.isClass("DENY") && folded.equals("ما") && i + 2 < sentence.size() && (i == cue.last() + 1 || !sentence.isComma(i - 1))) { //$NON-NLS-1$ //$NON-NLS-2$
			return new Opening(Complement.MASDAR, i, i);
		}
		return prepositionAt(sentence, cue, i, folded);
	}

	/** Verbs behind which a question may be the content: «لم يوضح ما هي الأهداف». */
	private static boolean asks(CueCandidate cue) {
		return switch (cue.entry().cueClass()) {
		case "ASK", "NOTE", "REVEAL", "SAY", "MENTION" -> cue.isForm("VERB"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		default -> false;
		};
	}

	/** «أن» or «إن» as it is spelled; without a hamza, as the cue has it. */
	private static Complement conjunction(String written, CueCandidate cue) {
		if (written.indexOf('إ') >= 0 || written.indexOf('أ') >= 0) {
			return written.indexOf('إ') >= 0 ? Complement.INNA : Complement.AN;
		}
		boolean inna = opens(cue, Complement.INNA) && (cue.isClass("SAY") || !opens(cue, Complement.AN)); //$NON-NLS-1$
		return inna ? Complement.INNA : Complement.AN;
	}

	private static Complement withAn(String preposition) {
		return switch (preposition) {
		case "علي" -> Complement.ALA_AN; //$NON-NLS-1$
		case "الي" -> Complement.ILA_AN; //$NON-NLS-1$
		case "من" -> Complement.MIN_AN; //$NON-NLS-1$
		default -> null;
		};
	}

	private static Opening prepositionAt(Sentence sentence, CueCandidate cue, int i, String folded) {
		Complement kind = switch (folded) {
		case "عن" -> Complement.AN_PREP; //$NON-NLS-1$
		case "علي" -> Complement.ALA; //$NON-NLS-1$
		case "الي" -> Complement.ILA; //$NON-NLS-1$
		case "من" -> Complement.MIN; //$NON-NLS-1$
		case "في" -> Complement.FI; //$NON-NLS-1$
		default -> null;
		};
		boolean word = sentence.isWord(i + 1);
		if (kind == Complement.AN_PREP) {
			return word && opens(cue, kind) ? new Opening(kind, i, i + 1) : null;
		}
		// «في» and «من» stand everywhere, so behind them something must be that can be said or done.
		if (kind != null) {
			boolean masdar = masdarBehind(sentence, i + 1) || i == cue.last() + 1 && kind != Complement.FI;
			return word && masdar && opens(cue, kind) ? new Opening(kind, i, i + 1) : null;
		}
		// «اتهم الحكومة بالكذب»: what someone is accused of need be no verbal noun; «وصفه بـ«خرق»» stands in quotation marks.
		boolean accused = cue.isClass("ACCUSE") && i > cue.last() + 1 && folded.length() > 3 && folded.startsWith("بال"); //$NON-NLS-1$ //$NON-NLS-2$
		if (opens(cue, Complement.BI) && (accused || folded.equals("ب") && sentence.isOpeningQuote(i + 1))) { //$NON-NLS-1$
			return new Opening(Complement.BI, i, accused ? i : i + 1);
		}
		boolean joinedBi = folded.length() > 3 && folded.charAt(0) == 'ب' && sentence.isWord(i) && opens(cue, Complement.BI);
		return joinedBi && masdarShape(folded.substring(1), sentence.written(i)) ? new Opening(Complement.BI, i, i) : null;
	}

	private static boolean masdarBehind(Sentence sentence, int i) {
		String folded = sentence.folded(i);
		return masdarShape(folded.startsWith("ال") ? folded.substring(2) : folded, sentence.written(i)); //$NON-NLS-1$
	}

	private static boolean masdarShape(String folded, String written) {
		String bare = folded.startsWith("ال") ? folded.substring(2) : folded; //$NON-NLS-1$
		int skipped = Math.max(0, written.length() - bare.length());
		return ArabicWords.looksLikeMasdar(new Token(0, bare.length(), bare, true), written.substring(skipped));
	}

	private static boolean opens(CueCandidate cue, Complement complement) {
		return cue.entry().opens(complement);
	}

	/** The value of the scheme's tagset for what opens the content: a bare preposition governs a verbal noun. */
	String tag() {
		return switch (complement) {
		case BI, ALA, ILA, MIN, FI -> Complement.MASDAR.name();
		case THAT, OF, TO -> Complement.NONE.name();
		default -> complement.name();
		};
	}
}
