// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.Complement;
import org.isnad.arabic.TextRange;

/** Contents that stand before their cue: «…»، يقول الوزير» and «…، وهو ما نفته الوزارة». Stateless. */
final class Backwards {
	private static final Set<String> RESUMING = WordLists.words("وهو وهي هو وهذا هذا وذلك وهذه"); //$NON-NLS-1$
	private static final Set<String> BETWEEN = WordLists.words("هكذا هنا هذا ما كما بهذه الكلمات العبارة"); //$NON-NLS-1$
	private static final int LONGEST_BETWEEN = 4;
	private static final int SHORTEST_QUOTE = 3;
	private static final double QUOTE_SCORE = 0.85;
	private static final double RESUMED_SCORE = 0.7;
	/** «هذا ما يكذبه الواقع»: more the author's judgement than anybody's statement. */
	private static final double BELIED_SCORE = 0.45;

	private Backwards() {
	}

	/** What a verb without a content behind it reports; nothing where none stands before it either. */
	static List<FoundAttribution> find(Sentence sentence, CueCandidate cue, List<FoundAttribution> found) {
		if (!cue.isForm("VERB") || cue.negated()) { //$NON-NLS-1$
			return List.of();
		}
		boolean resumes = sentence.folded(cue.first() - 1).equals("ما") && RESUMING.contains(sentence.folded(cue.first() - 2)); //$NON-NLS-1$
		return resumes ? resumed(sentence, cue, found) : quoted(sentence, cue);
	}

	private static List<FoundAttribution> quoted(Sentence sentence, CueCandidate cue) {
		boolean says = cue.entry().opens(Complement.QUOTE) || cue.entry().opens(Complement.COLON) || cue.isClass("LABEL"); //$NON-NLS-1$
		int closing = cue.first() - 1;
		int skipped = 0;
		while (says && closing > 0 && skipped < LONGEST_BETWEEN && (sentence.isComma(closing) || BETWEEN.contains(sentence.folded(closing)))) {
			closing--;
			skipped++;
		}
		boolean joined = cue.range().begin() > sentence.token(cue.first()).begin();
		if (!says || joined || !sentence.isClosingQuote(closing) || closing - sentence.opening(closing) <= SHORTEST_QUOTE) {
			return List.of();
		}
		int opening = sentence.opening(closing);
		SourcePhrase source = speaker(sentence, cue);
		return source == null ? List.of() : Reports.quotation(sentence, cue, source, opening + 1, closing, QUOTE_SCORE);
	}

	private static List<FoundAttribution> resumed(Sentence sentence, CueCandidate cue, List<FoundAttribution> found) {
		SourcePhrase source = speaker(sentence, cue);
		int end = cue.first() - 2;
		TextRange content = null;
		for (FoundAttribution other : found) {
			boolean before = other.content().end() <= sentence.token(end).begin();
			content = before ? other.content() : content;
		}
		content = content == null ? AccordingTo.clauseBefore(sentence, end) : content;
		return source == null || content == null ? List.of() : List.of(Reports.one(sentence, cue, source, content, Complement.NONE, "INDIRECT", cue.isClass("DENY") && !Speakers.heads(sentence.folded(source.from())) ? BELIED_SCORE : RESUMED_SCORE)); //$NON-NLS-1$
	}

	private static SourcePhrase speaker(Sentence sentence, CueCandidate cue) {
		int end = cue.last() + 1;
		while (end < sentence.size() && !sentence.isStop(end) && !sentence.isComma(end) && !ArabicWords.TURNS.contains(sentence.folded(end))) {
			end++;
		}
		return SourcePhrase.within(sentence, cue.last() + 1, end);
	}
}
