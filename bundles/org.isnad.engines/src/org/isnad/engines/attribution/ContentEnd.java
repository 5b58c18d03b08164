// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.Set;
import org.isnad.arabic.Complement;

/** Where a reported content ends. */
final class ContentEnd {
	private static final Set<String> RELATIVES = WordLists.words("الذي التي الذين ما مما من أن"); //$NON-NLS-1$
	private static final Set<String> JOINED = WordLists.words("مع بعد قبل عقب وفق بحسب حسب خلال منذ رغم"); //$NON-NLS-1$
	private static final Set<String> CIRCUMSTANCES = WordLists.words("بعدما بعد عقب وسط إثر خلافا احتجاجا ردا تزامنا بالتزامن"); //$NON-NLS-1$
	/** Behind a comma: what the author adds to a report. */
	private static final Set<String> ADDED = WordLists.words("خلافا وسط مما الأمر"); //$NON-NLS-1$

	private ContentEnd() {
	}

	/** The same for a noun such as «توقعات», whose content is a phrase: it ends at a comma or where a verb follows, unless a relative clause has it. */
	static int behindNoun(Sentence sentence, int begin) {
		int end = behind(sentence, begin, Complement.MASDAR);
		for (int i = begin + 2; i < end; i++) {
			String before = sentence.folded(i - 1);
			boolean relative = before.equals("التي") || before.equals("الذي") || before.equals("الذين") || before.equals("ما") || before.equals("مما") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
					|| before.equals("حتي") || before.equals("كي") || ArabicWords.isAn(before) || ArabicWords.NEGATIONS.contains(before); //$NON-NLS-1$ //$NON-NLS-2$
			if (sentence.isComma(i) || !relative && ArabicWords.looksLikeVerb(sentence.folded(i))) {
				return i;
			}
		}
		return end;
	}

	/** Index of the token behind the content that begins at a token and that was opened so. */
	static int behind(Sentence sentence, int begin, Complement complement) {
		boolean nominal = isNominal(complement);
		if (sentence.isOpeningQuote(begin)) {
			return sentence.closing(begin) + 1;
		}
		int limit = sentence.quoteEnd(begin);
		int i = begin + 1;
		while (i < limit) {
			if (sentence.isOpeningQuote(i)) {
				i = sentence.closing(i) + 1;
				continue;
			}
			if (sentence.isStop(i) || i > begin + 1 && (turnsAt(sentence, i) || nominal && leavesPhrase(sentence, begin, i))) {
				break;
			}
			i++;
		}
		return i;
	}

	/** Whether a noun phrase and what belongs to it is the content. */
	private static boolean isNominal(Complement complement) {
		return switch (complement) {
		case MASDAR, BI, ALA, ILA, MIN, FI, AN_PREP -> true;
		default -> false;
		};
	}

	/** Where a verb or a circumstance that «و» joins, or a circumstance behind a comma, goes on with the story. */
	private static boolean leavesPhrase(Sentence sentence, int begin, int i) {
		String folded = sentence.folded(i);
		if (sentence.isComma(i)) {
			return CIRCUMSTANCES.contains(sentence.folded(i + 1));
		}
		if (!folded.startsWith("و") || folded.length() < 3 || Clauses.hasOwnWaw(folded) || inRelative(sentence, begin, i)) { //$NON-NLS-1$
			return false;
		}
		String bare = folded.substring(1);
		return JOINED.contains(bare) || ArabicWords.looksLikeVerb(bare) || ArabicWords.NEGATIONS.contains(bare) && sentence.isWord(i + 1);
	}

	private static boolean inRelative(Sentence sentence, int begin, int i) {
		for (int back = i - 1; back >= begin && !sentence.isComma(back); back--) {
			if (RELATIVES.contains(sentence.folded(back))) {
				return true;
			}
		}
		return false;
	}

	/** «…، التسريبات لم تؤكد»: a comma, a subject and its verb. */
	private static boolean newSubject(Sentence sentence, int i) {
		CueCandidate cue = sentence.cueAt(i + 1);
		boolean reports = cue != null && cue.isForm("VERB") && cue.first() == i + 1; //$NON-NLS-1$
		boolean denies = ArabicWords.NEGATIONS.contains(sentence.folded(i + 1)) && sentence.cueAt(i + 2) != null;
		return sentence.folded(i).startsWith("ال") && (reports || denies); //$NON-NLS-1$
	}

	/** Whether at this token the text leaves what is reported for the next report or for something else. */
	private static boolean turnsAt(Sentence sentence, int i) {
		boolean comma = sentence.isComma(i);
		int next = comma ? i + 1 : i;
		String folded = sentence.folded(next);
		CueCandidate cue = sentence.cueAt(next);
		if (cue != null && cue.first() == next) {
			boolean joined = cue.range().begin() > sentence.token(next).begin();
			boolean nextReport = cue.isForm("VERB") && (joined || comma) && Opening.behind(sentence, cue) != null; //$NON-NLS-1$
			boolean participle = cue.isForm("PARTICIPLE") && Opening.behind(sentence, cue) != null; //$NON-NLS-1$
			boolean accordingTo = cue.isClass("ACCORDING_TO") && !Speakers.isNoSource(sentence.folded(cue.last() + 1)); //$NON-NLS-1$
			if (nextReport || participle || accordingTo) {
				return true;
			}
		}
		boolean meaning = folded.equals("ما") && sentence.folded(next + 1).startsWith("يعني"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean atATime = folded.equals("في") && sentence.folded(next + 1).equals("وقت"); //$NON-NLS-1$ //$NON-NLS-2$
		if (comma && (ADDED.contains(folded) || meaning || atATime)) {
			return true;
		}
		boolean as = folded.equals("كما"); //$NON-NLS-1$
		boolean but = ArabicWords.isBut(ArabicWords.withoutConjunction(folded))
				|| (folded.equals("غير") || folded.equals("الا")) && ArabicWords.isAn(sentence.folded(next + 1)); //$NON-NLS-1$ //$NON-NLS-2$
		boolean newReport = as && sentence.cueAt(next + 1) != null && sentence.cueAt(next + 1).isForm("VERB"); //$NON-NLS-1$
		boolean verdict = comma && (folded.equals("وهذا") || folded.equals("وهو") || folded.equals("وهي")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		boolean inWhich = folded.equals("في") && sentence.folded(next + 1).equals("حين"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean turn = ArabicWords.TURNS.contains(folded) && !as && !folded.equals("غير") && !folded.equals("اما"); //$NON-NLS-1$ //$NON-NLS-2$
		return newReport || verdict || but || comma && newSubject(sentence, next) || inWhich || turn && (comma || !folded.equals("وذلك")) || comma && as; //$NON-NLS-1$
	}
}
