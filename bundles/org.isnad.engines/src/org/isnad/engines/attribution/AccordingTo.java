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
	private static final int LONGEST_NAME = 6;
	private static final int SHORT_BEFORE = 4;
	/** What something rests on is a source only where it speaks. */
	private static final String BASED = "استنادا إلى"; //$NON-NLS-1$
	private static final Set<String> TIES = WordLists.words("ذات نفس سياق السياق هذا إطار الإطار غضون المقابل الأثناء هذه"); //$NON-NLS-1$
	private static final Set<String> TIE_ENDS = WordLists.words("متصل ذاته نفسه ذاتها نفسها ذلك السياق الإطار آخر المقابل الأثناء الصدد الشأن"); //$NON-NLS-1$
	private static final int LONGEST_TIE = 5;
	private static final double SCORE = 0.75;
	private static final double INSERTED_SCORE = 0.65;

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
		while (content < sentence.size() && (sentence.isComma(content) || sentence.isColon(content) || ArabicWords.isAn(sentence.folded(content)) || ArabicWords.isBiAn(sentence.folded(content))
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
		TextRange content = known == null ? clauseBefore(sentence, cue.first()) : known;
		TextRange behind = known == null ? inserted(sentence, cue, source) : null;
		if (content == null && behind == null) {
			return List.of();
		}
		boolean greater = content == null || behind != null && behind.length() > content.length();
		FoundAttribution one = Reports.one(sentence, cue, source, greater ? behind : content, Complement.NONE, "INDIRECT", behind == null ? SCORE : INSERTED_SCORE); //$NON-NLS-1$
		return List.of(behind == null || content == null ? one : one.with(greater ? content : behind));
	}

	/** «يسود، بحسب مراقبين، هدوء في المدينة»: what goes on behind an insertion between commas. */
	private static TextRange inserted(Sentence sentence, CueCandidate cue, SourcePhrase source) {
		int next = source.to() + 1;
		boolean between = sentence.isComma(cue.first() - 1) && sentence.isComma(source.to()) && sentence.isWord(next);
		boolean begun = between && wordsBefore(sentence, cue.first() - 1) <= SHORT_BEFORE;
		return begun ? sentence.range(next, ContentEnd.behind(sentence, next, Complement.NONE)) : null;
	}

	private static int wordsBefore(Sentence sentence, int comma) {
		int words = 0;
		for (int i = comma - 1; i >= 0 && sentence.isWord(i); i--) {
			words++;
		}
		return words;
	}

	/** The clause that ends before a token; null where it is too short. */
	static TextRange clauseBefore(Sentence sentence, int end) {
		int begin = sentence.quoteBegin(end);
		for (int i = begin; i < end; i++) {
			boolean dateline = i - begin < LONGEST_DATELINE && (sentence.folded(i).equals("–") || sentence.folded(i).equals("—")); //$NON-NLS-1$ //$NON-NLS-2$
			boolean clauseEnds = sentence.isStop(i) || dateline || sentence.isComma(i) && ArabicWords.TURNS.contains(sentence.folded(i + 1));
			begin = clauseEnds ? i + 1 : begin;
		}
		begin = behindConnective(sentence, begin, end);
		TextRange range = end - begin < (sentence.isComma(end - 1) ? 2 : 3) ? null : sentence.range(begin, end);
		String first = sentence.folded(begin);
		boolean conjunction = range != null && first.length() > 3 && first.startsWith("و") && !Clauses.hasOwnWaw(first) && !Speakers.isListed(first); //$NON-NLS-1$
		return conjunction ? new TextRange(range.begin() + 1, range.end()) : range;
	}

	/** «في السياق ذاته», «كما»: what ties the sentence to the one before is no part of what is said. */
	private static int behindConnective(Sentence sentence, int begin, int end) {
		String first = ArabicWords.withoutConjunction(sentence.folded(begin));
		if (first.equals("كما") && begin + 3 < end) { //$NON-NLS-1$
			return begin + 1;
		}
		boolean ties = (first.equals("في") || sentence.folded(begin).equals("وفي")) && TIES.contains(sentence.folded(begin + 1)); //$NON-NLS-1$ //$NON-NLS-2$
		for (int i = begin + 1; ties && i < begin + LONGEST_TIE && i + 3 < end; i++) {
			if (TIE_ENDS.contains(sentence.folded(i))) {
				boolean comma = sentence.isComma(i + 1);
				boolean self = TIE_ENDS.contains(sentence.folded(i + 1));
				return i + (comma || self ? 2 : 1);
			}
		}
		return begin;
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
		if (!cut && sentence.isOpeningQuote(from) && sentence.closing(from) - from <= LONGEST_NAME) {
			return new SourcePhrase(from, sentence.closing(from) + 1);
		}
		boolean based = cue.entry().lemma().equals(BASED) && !Speakers.isSpeaker(head);
		if (based || !sentence.isWord(from) || Speakers.isNoSource(head) || !ArabicWords.canHeadSource(head)) {
			return null;
		}
		int to = from + 1;
		while (to < sentence.size() && to - from < LONGEST_SPEAKER) {
			boolean name = sentence.isOpeningQuote(to) && sentence.closing(to) - to <= LONGEST_NAME;
			boolean title = sentence.isComma(to) && Speakers.isTitle(sentence.folded(to + 1));
			boolean relayed = sentence.folded(to).equals("عن") && cue.last() > cue.first() && sentence.folded(cue.last()).startsWith("نقل"); //$NON-NLS-1$ //$NON-NLS-2$
			if (relayed || !name && !title && !goesOn(sentence, to)) {
				break;
			}
			to = name ? sentence.closing(to) + 1 : to + 1;
		}
		return new SourcePhrase(from, withoutSubject(sentence, from, to));
	}

	/** «بحسب المتحدث فلان العملية حققت أهدافها»: without a comma, the noun before the verb is what the verb is about. */
	private static int withoutSubject(Sentence sentence, int from, int to) {
		boolean verb = to - from > 2 && sentence.isWord(to) && ArabicWords.looksLikeVerb(sentence.folded(to));
		boolean person = verb && Speakers.isSpeakerStem(sentence.folded(from)) && !sentence.folded(to - 2).startsWith("ال"); //$NON-NLS-1$
		boolean noun = person || verb && Speakers.isTitle(sentence.folded(from)) && sentence.folded(to - 1).endsWith("ه"); //$NON-NLS-1$
		return noun && sentence.folded(to - 1).startsWith("ال") ? to - 1 : to; //$NON-NLS-1$
	}

	/** «وكالة الأنباء»: the news is part of a name. */
	static boolean isAgency(Sentence sentence, int i) {
		return sentence.folded(i).startsWith("ال") && sentence.folded(i - 1).endsWith("وكاله") || sentence.folded(i - 1).endsWith("وكالات"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static boolean goesOn(Sentence sentence, int to) {
		return sentence.isWord(to) && !ArabicWords.looksLikeVerb(sentence.folded(to))
				&& !ArabicWords.TURNS.contains(sentence.folded(to)) && !ArabicWords.isAn(sentence.folded(to)) && !sentence.folded(to).equals("حيث") //$NON-NLS-1$
				&& !sentence.folded(to).equals("فان") && (sentence.cueAt(to) == null || isAgency(sentence, to)); //$NON-NLS-1$
	}
}
