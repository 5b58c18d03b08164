// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.Set;

/** Who speaks where he is named before the verb. Stateless. */
final class Subject {
	private static final int LONGEST = 12;
	private static final int LONGEST_NAME = 6;
	private static final int AS_FOR = 25;
	private static final Set<String> RELATIVES = WordLists.words("الذي التي الذين اللذان اللتان اللواتي"); //$NON-NLS-1$

	private Subject() {
	}

	/** The noun phrase from the beginning of the clause up to a verb; null where none is there. */
	static SourcePhrase before(Sentence sentence, int verb) {
		SourcePhrase topic = topic(sentence, verb);
		if (topic != null) {
			return topic;
		}
		int end = withoutVerbs(sentence, verb);
		int quote = sentence.quoteBegin(verb);
		if (end > quote && RELATIVES.contains(sentence.folded(end - 1))) {
			return antecedent(sentence, quote, end - 1);
		}
		int inserted = insertion(sentence, quote, end);
		if (inserted > quote) {
			return phrase(sentence, begin(sentence, quote, inserted), inserted);
		}
		// «وكانت مصادر …، أكدت»: the comma before the verb belongs to the frame that كان opens.
		boolean compound = end > quote && sentence.isComma(end - 1);
		end -= compound ? 1 : 0;
		int begin = begin(sentence, quote, end);
		boolean opens = begin == quote || !sentence.isWord(begin - 1) || sentence.folded(begin).startsWith("و"); //$NON-NLS-1$
		boolean framed = opens && ArabicWords.AUXILIARIES.contains(sentence.folded(begin));
		if (compound && !framed) {
			return null;
		}
		begin += framed ? 1 : 0;
		// «المدير كان قد أعلن»: what stands before the frame is the subject too.
		return phrase(sentence, begin, withoutInsertion(sentence, begin, end));
	}

	/** «السجلات، التي اطلعنا عليها، تفيد»: index of the comma that opens what stands between commas before a verb, or negative. */
	private static int insertion(Sentence sentence, int quote, int end) {
		if (end <= quote || !sentence.isComma(end - 1)) {
			return -1;
		}
		int comma = end - 2;
		while (comma > quote && !sentence.isComma(comma) && !sentence.isStop(comma)) {
			comma--;
		}
		String first = sentence.folded(comma + 1);
		boolean aside = RELATIVES.contains(first) || ArabicWords.PREPOSITIONS.contains(first) || first.equals("وهو") || first.equals("وهي"); //$NON-NLS-1$ //$NON-NLS-2$
		return comma > quote && sentence.isComma(comma) && aside ? comma : -1;
	}

	/** Where the words before a verb begin that frame it: «كان قد», «لم», and verbs beside it («لم تؤكد ولم»). */
	private static int withoutVerbs(Sentence sentence, int verb) {
		int end = verb;
		boolean moved = true;
		while (moved && end > 0) {
			String folded = ArabicWords.withoutConjunction(sentence.folded(end - 1));
			boolean negation = isNegation(sentence.folded(end - 1));
			CueCandidate other = sentence.cueAt(end - 1);
			boolean beside = other != null && other.isForm("VERB") && isNegation(sentence.folded(end)) && sentence.folded(end).startsWith("و"); //$NON-NLS-1$ //$NON-NLS-2$
			moved = ArabicWords.AUXILIARIES.contains(folded) || negation || beside;
			end -= moved ? 1 : 0;
		}
		return end;
	}

	private static boolean isNegation(String folded) {
		return ArabicWords.NEGATIONS.contains(folded) || folded.startsWith("و") && ArabicWords.NEGATIONS.contains(folded.substring(1)); //$NON-NLS-1$
	}

	private static int begin(Sentence sentence, int quote, int end) {
		int begin = end;
		while (begin > quote) {
			boolean name = sentence.isClosingQuote(begin - 1) && begin - 1 - sentence.opening(begin - 1) <= LONGEST_NAME;
			if (name) {
				begin = sentence.opening(begin - 1);
				continue;
			}
			CueCandidate cue = sentence.cueAt(begin - 1);
			boolean verb = cue != null && cue.isForm("VERB"); //$NON-NLS-1$
			if (!sentence.isWord(begin - 1) || verb || opensClause(sentence.folded(begin - 1))) {
				break;
			}
			begin--;
			if (ArabicWords.AUXILIARIES.contains(sentence.folded(begin))) {
				break;
			}
		}
		return begin;
	}

	/** «أما مسؤول في المحافظة، فيقول»: of whom the sentence speaks. */
	private static SourcePhrase topic(Sentence sentence, int verb) {
		if (!sentence.folded(verb).startsWith("ف")) { //$NON-NLS-1$
			return null;
		}
		int limit = Math.max(sentence.quoteBegin(verb), verb - AS_FOR);
		for (int i = verb - 1; i >= limit && !sentence.isStop(i); i--) {
			if (sentence.folded(i).equals("اما") || sentence.folded(i).equals("واما")) { //$NON-NLS-1$ //$NON-NLS-2$
				return SourcePhrase.within(sentence, i + 1, verb);
			}
		}
		return null;
	}

	/** «لا يقنع الجارة التي تؤكد»: who it is that the relative clause speaks of. */
	private static SourcePhrase antecedent(Sentence sentence, int quote, int relative) {
		int begin = relative;
		while (begin > quote && sentence.isWord(begin - 1) && relative - begin < LONGEST_NAME && !endsAntecedent(sentence, begin - 1)) {
			begin--;
		}
		return phrase(sentence, begin, relative);
	}

	private static boolean endsAntecedent(Sentence sentence, int i) {
		String folded = sentence.folded(i);
		return sentence.cueAt(i) != null || ArabicWords.looksLikeVerb(folded) || ArabicWords.PREPOSITIONS.contains(ArabicWords.withoutConjunction(folded))
				|| ArabicWords.NEGATIONS.contains(folded) || opensClause(folded);
	}

	private static SourcePhrase phrase(Sentence sentence, int begin, int end) {
		boolean plausible = end > begin && end - begin <= LONGEST && headsSubject(sentence, begin, end);
		for (int i = begin; i < end && plausible; i++) {
			boolean quoted = sentence.isOpeningQuote(i);
			// Two verbs do not follow each other: right before the verb «مارنهولت» is a name, whatever it ends in.
			boolean last = i == end - 1 && i > begin;
			plausible = quoted || last || !ArabicWords.looksLikeVerb(sentence.folded(i)) && !RELATIVES.contains(sentence.folded(i));
			i = quoted ? sentence.closing(i) : i;
		}
		return plausible ? new SourcePhrase(begin, end) : null;
	}

	private static boolean headsSubject(Sentence sentence, int begin, int end) {
		int first = begin;
		String folded = sentence.folded(first);
		CueCandidate cue = sentence.cueAt(first);
		if (cue != null && cue.isForm("PREP")) { //$NON-NLS-1$
			return false;
		}
		return sentence.isWord(first) && end > first && ArabicWords.canHeadSource(folded) && !ArabicWords.ADVERBS.contains(folded);
	}

	/** «رئيس الحكومة وتحت ضغوطات … اشترط»: the circumstance is no part of who speaks. */
	private static int withoutInsertion(Sentence sentence, int begin, int end) {
		for (int i = begin + 1; i < end; i++) {
			String folded = sentence.folded(i);
			if (folded.startsWith("و") && ArabicWords.PREPOSITIONS.contains(folded.substring(1))) { //$NON-NLS-1$
				return i;
			}
		}
		return end;
	}

	private static boolean opensClause(String folded) {
		String bare = ArabicWords.withoutConjunction(folded);
		return ArabicWords.isAn(bare) || ArabicWords.isBiAn(bare) || ArabicWords.isBut(bare) || ArabicWords.CLAUSE_OPENERS.contains(bare);
	}
}
