// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.Complement;
import org.isnad.arabic.TextRange;

/** «وفق», «بحسب», «نقلا عن»: prepositions whose source stands behind them, and their content before or behind both. */
final class AccordingTo {
	private static final int LONGEST_SPEAKER = 12;
	private static final int LONGEST_DATELINE = 10;
	/** Words that begin with the letter of the conjunction and yet have none. */
	private static final Set<String> OWN_WAW = WordLists.words("وصل وصلت وصول وقع وقعت وقف وقفت وعد وعدت وجه وجد وفاة ولد وضع وضعت وافق وافقت واصل واصلت واجه واجهت"); //$NON-NLS-1$

	private AccordingTo() {
	}

	/** Whether the content comes behind. */
	static boolean isFronted(Sentence sentence, CueCandidate cue) {
		boolean joined = cue.range().begin() > sentence.token(cue.first()).begin();
		return joined || cue.first() == sentence.quoteBegin(cue.first()) || sentence.isStop(cue.first() - 1);
	}

	/** «وفق ما أعلنته الوزارة», «بحسب ما أفاد به شهود»: the verb belongs to the cue. */
	private static CueCandidate withVerb(Sentence sentence, CueCandidate cue) {
		int verb = cue.last() + 1;
		if (!sentence.folded(cue.last()).endsWith("ما") || !sentence.isWord(verb)) { //$NON-NLS-1$
			return cue;
		}
		int last = ArabicWords.isPronounDative(sentence.folded(verb + 1)) ? verb + 1 : verb;
		return new CueCandidate(cue.entry(), new TextRange(cue.range().begin(), sentence.token(last).end()), cue.first(), last, cue.negated());
	}

	/** «وبحسب المتحدث باسم …، …» */
	static List<FoundAttribution> fronted(Sentence sentence, CueCandidate preposition) {
		CueCandidate cue = withVerb(sentence, preposition);
		SourcePhrase source = speaker(sentence, cue);
		boolean hisSaying = source != null && sentence.cueAt(source.to()) != null && sentence.cueAt(source.to()).isForm("MASDAR"); //$NON-NLS-1$
		if (source == null || source.to() >= sentence.size() || hisSaying) {
			return List.of();
		}
		int content = source.to();
		boolean marked = !sentence.isWord(content) || ArabicWords.isAn(sentence.folded(content));
		while (content < sentence.size() && (sentence.isComma(content) || sentence.isColon(content) || sentence.folded(content).equals("ان") //$NON-NLS-1$
				|| sentence.folded(content).equals("فان"))) { //$NON-NLS-1$
			content++;
		}
		return Reports.of(sentence, cue, source, new Opening(Complement.NONE, source.to(), content), marked ? 0.8 : 0.55);
	}

	/** «…، وفق مصادر من القيادة»: the content stands before, and may have been found already as that of another cue. */
	static List<FoundAttribution> postposed(Sentence sentence, CueCandidate preposition, List<FoundAttribution> found) {
		CueCandidate cue = withVerb(sentence, preposition);
		SourcePhrase source = speaker(sentence, cue);
		TextRange words = source == null ? null : Reports.words(sentence, cue, source);
		if (words == null) {
			return List.of();
		}
		TextRange known = null;
		for (FoundAttribution other : found) {
			boolean justBefore = other.content().end() <= cue.range().begin() && wordsBetween(sentence, other.content().end(), cue) == 0;
			known = justBefore && other.cue().isForm("VERB") ? other.content() : known; //$NON-NLS-1$
		}
		TextRange content = known == null ? clauseBefore(sentence, cue) : known;
		return content == null ? List.of()
				: List.of(new FoundAttribution(cue, words, source.realization(sentence), content, Complement.NONE.name(), "INDIRECT", //$NON-NLS-1$
						Reports.commitment(sentence, cue, source), 0.75));
	}

	private static TextRange clauseBefore(Sentence sentence, CueCandidate cue) {
		int begin = sentence.quoteBegin(cue.first());
		for (int i = begin; i < cue.first(); i++) {
			boolean dateline = i - begin < LONGEST_DATELINE && (sentence.folded(i).equals("–") || sentence.folded(i).equals("—")); //$NON-NLS-1$ //$NON-NLS-2$
			boolean clauseEnds = sentence.isStop(i) || dateline || sentence.isComma(i) && ArabicWords.TURNS.contains(sentence.folded(i + 1));
			begin = clauseEnds ? i + 1 : begin;
		}
		TextRange range = cue.first() - begin < 3 ? null : sentence.range(begin, cue.first());
		String first = sentence.folded(begin);
		boolean conjunction = range != null && first.length() > 3 && first.startsWith("و") && !OWN_WAW.contains(first) && !Speakers.isListed(first); //$NON-NLS-1$
		return conjunction ? new TextRange(range.begin() + 1, range.end()) : range;
	}

	private static int wordsBetween(Sentence sentence, int from, CueCandidate cue) {
		int words = 0;
		for (int i = 0; i < cue.first(); i++) {
			words += sentence.isWord(i) && sentence.token(i).begin() >= from ? 1 : 0;
		}
		return words;
	}

	/** The source behind the preposition: up to punctuation or a verb. */
	private static SourcePhrase speaker(Sentence sentence, CueCandidate cue) {
		boolean cut = cue.range().end() < sentence.token(cue.last()).end();
		int from = cut ? cue.last() : cue.last() + 1;
		String head = cut ? sentence.folded(from).substring(1) : sentence.folded(from);
		if (!sentence.isWord(from) || Speakers.isNoSource(head) || !ArabicWords.canHeadSource(head)) {
			return null;
		}
		int to = from + 1;
		while (to < sentence.size() && to - from < LONGEST_SPEAKER && sentence.isWord(to) && !ArabicWords.looksLikeVerb(sentence.folded(to))
				&& !ArabicWords.TURNS.contains(sentence.folded(to)) && !ArabicWords.isAn(sentence.folded(to)) && !sentence.folded(to).equals("حيث") //$NON-NLS-1$
				&& !sentence.folded(to).equals("فان") && sentence.cueAt(to) == null) { //$NON-NLS-1$
			to++;
		}
		return new SourcePhrase(from, to);
	}
}
