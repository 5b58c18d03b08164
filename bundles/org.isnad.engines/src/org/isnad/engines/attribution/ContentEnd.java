// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

/** Where a reported content ends. */
final class ContentEnd {
	private ContentEnd() {
	}

	/** Index of the token behind the content that begins at a token. */
	static int behind(Sentence sentence, int begin) {
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
			if (sentence.isStop(i) || i > begin + 1 && turnsAt(sentence, i)) {
				break;
			}
			i++;
		}
		return i;
	}

	/** Whether at this token the text leaves what is reported for the next report or for something else. */
	private static boolean turnsAt(Sentence sentence, int i) {
		boolean comma = sentence.isComma(i);
		int next = comma ? i + 1 : i;
		String folded = sentence.folded(next);
		CueCandidate cue = sentence.cueAt(next);
		if (cue != null && cue.first() == next) {
			boolean joined = cue.range().begin() > sentence.token(next).begin();
			boolean nextReport = cue.isForm("VERB") && joined && Opening.behind(sentence, cue) != null; //$NON-NLS-1$
			boolean participle = cue.isForm("PARTICIPLE") && (comma || sentence.isComma(i - 1)) && Opening.behind(sentence, cue) != null; //$NON-NLS-1$
			boolean accordingTo = cue.isClass("ACCORDING_TO") && !Speakers.isNoSource(sentence.folded(cue.last() + 1)); //$NON-NLS-1$
			if (nextReport || participle || accordingTo) {
				return true;
			}
		}
		boolean as = folded.equals("كما"); //$NON-NLS-1$
		boolean newReport = as && sentence.cueAt(next + 1) != null && sentence.cueAt(next + 1).isForm("VERB"); //$NON-NLS-1$
		boolean inWhich = folded.equals("في") && sentence.folded(next + 1).equals("حين"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean turn = ArabicWords.TURNS.contains(folded) && !as && !folded.equals("غير") && !folded.equals("اما"); //$NON-NLS-1$ //$NON-NLS-2$
		return newReport || inWhich || turn && (comma || !folded.equals("وذلك")) || comma && as; //$NON-NLS-1$
	}
}
