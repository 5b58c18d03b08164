// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.Complement;

/** «حمّل X Y مسؤولية …»: who blames, whom, and for what; without the word for responsibility the verb means to carry. */
final class Blames {
	private static final String LEMMA = "حمّل"; //$NON-NLS-1$
	private static final Set<String> RESPONSIBILITY = WordLists.words("مسؤولية المسؤولية مسئولية المسئولية تبعات تبعة وزر عواقب"); //$NON-NLS-1$
	private static final int AHEAD = 15;
	private static final double SCORE = 0.75;

	private Blames() {
	}

	static boolean isBlame(CueCandidate cue) {
		return cue.entry().lemma().equals(LEMMA);
	}

	static List<FoundAttribution> find(Sentence sentence, CueCandidate cue) {
		int from = cue.last() + 1;
		int limit = Math.min(sentence.quoteEnd(cue.last()), from + AHEAD);
		int word = from;
		while (word < limit && !sentence.isStop(word) && !RESPONSIBILITY.contains(sentence.folded(word))) {
			word++;
		}
		if (word >= limit || sentence.isStop(word)) {
			return List.of();
		}
		SourcePhrase before = Subject.before(sentence, cue.first());
		int object = before == null ? blamed(sentence, from, word) : from;
		SourcePhrase source = before == null && object > from ? SourcePhrase.within(sentence, from, object) : before;
		return Reports.of(sentence, cue, source, new Opening(Complement.NONE, object, object), SCORE);
	}

	/** Where the blamed begin behind who blames: at a label, or where a new phrase opens; at once where only one of the two is named. */
	private static int blamed(Sentence sentence, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			CueCandidate label = sentence.cueAt(i);
			boolean labelled = label != null && label.isClass("LABEL") && label.first() == i; //$NON-NLS-1$
			boolean second = sentence.folded(i - 1).startsWith("ال") && Speakers.opensPhrase(sentence.folded(i)); //$NON-NLS-1$
			if (labelled || second) {
				return i;
			}
		}
		boolean whole = from < to && ArabicWords.canHeadSource(sentence.folded(from));
		return whole ? to : from;
	}
}
