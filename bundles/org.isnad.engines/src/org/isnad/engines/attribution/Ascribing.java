// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.List;
import org.isnad.arabic.Complement;

/** «عزا X Y إلى Z»: who ascribes what to what; both of what he speaks of are the content. */
final class Ascribing {
	private static final String LEMMA = "عزا"; //$NON-NLS-1$
	private static final int AHEAD = 15;
	private static final double SCORE = 0.75;

	private Ascribing() {
	}

	static boolean isAscribing(CueCandidate cue) {
		return cue.entry().lemma().equals(LEMMA);
	}

	static List<FoundAttribution> find(Sentence sentence, CueCandidate cue) {
		int to = cue.last() + 1;
		int limit = Math.min(sentence.quoteEnd(cue.last()), to + AHEAD);
		while (to < limit && !sentence.isStop(to) && !sentence.folded(to).equals("الي")) { //$NON-NLS-1$
			to++;
		}
		if (to >= limit || sentence.isStop(to)) {
			return List.of();
		}
		boolean his = Reports.endsInPronoun(sentence.written(cue.last()));
		SourcePhrase before = his ? null : Subject.before(sentence, cue.first());
		int object = before != null ? cue.last() + 1 : his ? to : objectBegin(sentence, cue.last() + 1, to);
		SourcePhrase source = before == null && object > cue.last() + 1 ? SourcePhrase.within(sentence, cue.last() + 1, object) : before;
		return Reports.of(sentence, cue, source, new Opening(Complement.NONE, object, object), SCORE);
	}

	/** Where what is ascribed begins: at a demonstrative, or at the last noun with an article that does not describe the one before. */
	private static int objectBegin(Sentence sentence, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if (ArabicWords.isDemonstrative(sentence.folded(i)) || ArabicWords.looksLikeMasdar(sentence.token(i), sentence.written(i))) {
				return i;
			}
		}
		return to - from > 1 ? to - 1 : from;
	}
}
