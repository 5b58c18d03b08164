// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

/**
 * The words for a source: a stretch of tokens.
 *
 * @param from first token
 * @param to   the token behind the last
 */
record SourcePhrase(int from, int to) {
	private static final int LONGEST = 16;
	private static final int LONGEST_NAME = 5;
	private static final int LONGEST_BEFORE_VERB = 12;

	/** The noun phrase in a stretch behind a verb, without adverbials around it; null where none is there. */
	static SourcePhrase within(Sentence sentence, int from, int to) {
		int first = skipAdverbials(sentence, from, to);
		CueCandidate label = sentence.cueAt(first);
		boolean labelled = label != null && label.isClass("LABEL"); //$NON-NLS-1$
		if (first >= to || !sentence.isWord(first) || !labelled && !ArabicWords.canHeadSource(sentence.folded(first))) {
			return null;
		}
		int end = labelled ? Math.max(first + 1, Math.min(to, label.last() + 1)) : first + 1;
		while (end < to && !endsAt(sentence, end)) {
			boolean name = sentence.isOpeningQuote(end) && sentence.closing(end) < to;
			end = name ? sentence.closing(end) + 1 : end + 1;
		}
		return end - first > LONGEST ? null : new SourcePhrase(first, end);
	}

	/** The subject before a verb: the noun phrase from the beginning of the clause up to it; null where none is there. */
	static SourcePhrase before(Sentence sentence, int verb) {
		int end = verb;
		boolean compound = false;
		while (end > 0 && (ArabicWords.AUXILIARIES.contains(sentence.folded(end - 1)) || ArabicWords.NEGATIONS.contains(sentence.folded(end - 1)))) {
			end--;
		}
		int begin = end;
		int quote = sentence.quoteBegin(verb);
		// «وكانت مصادر …، أكدت»: the comma before the verb belongs to the frame that كان opens.
		if (begin > quote && sentence.isComma(begin - 1)) {
			compound = true;
			end--;
			begin--;
		}
		while (begin > quote && sentence.isWord(begin - 1) && !isVerb(sentence.cueAt(begin - 1)) && !opensClause(sentence.folded(begin - 1))) {
			begin--;
			if (ArabicWords.AUXILIARIES.contains(sentence.folded(begin))) {
				break;
			}
		}
		boolean opens = begin == quote || !sentence.isWord(begin - 1) || sentence.folded(begin).startsWith("و"); //$NON-NLS-1$
		boolean framed = opens && ArabicWords.AUXILIARIES.contains(sentence.folded(begin));
		if (compound && !framed) {
			return null;
		}
		begin += framed ? 1 : 0;
		end = withoutInsertion(sentence, begin, end);
		boolean plausible = end > begin && end - begin <= LONGEST_BEFORE_VERB && ArabicWords.canHeadSource(sentence.folded(begin))
				&& !ArabicWords.ADVERBS.contains(sentence.folded(begin));
		for (int i = begin; i < end && plausible; i++) {
			plausible = !ArabicWords.looksLikeVerb(sentence.folded(i)) && !sentence.folded(i).equals("الذي") && !sentence.folded(i).equals("التي"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return plausible ? new SourcePhrase(begin, end) : null;
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

	private static boolean isVerb(CueCandidate cue) {
		return cue != null && cue.isForm("VERB"); //$NON-NLS-1$
	}

	private static boolean opensClause(String folded) {
		String bare = ArabicWords.withoutConjunction(folded);
		return ArabicWords.isAn(bare) || ArabicWords.isBiAn(bare);
	}

	private static int skipAdverbials(Sentence sentence, int from, int to) {
		int i = from;
		boolean moved = true;
		while (moved && i < to) {
			moved = true;
			String folded = sentence.folded(i);
			if (sentence.isComma(i) || ArabicWords.ADVERBS.contains(folded) || ArabicWords.isPronounDative(folded)) {
				i++;
			} else if (ArabicWords.PREPOSITIONS.contains(folded) && i + 1 < to && ArabicWords.isDemonstrative(sentence.folded(i + 1))) {
				i += 2;
			} else if (folded.equals("في") && i + 1 < to && ArabicWords.isReport(sentence.folded(i + 1))) { //$NON-NLS-1$
				i += 2;
				// «في مؤتمر صحفي», «في بيان رسمي»
				while (i < to && !sentence.folded(i).startsWith("ال") && sentence.folded(i).endsWith("ي")) { //$NON-NLS-1$ //$NON-NLS-2$
					i++;
				}
			} else {
				moved = false;
			}
		}
		return i;
	}

	private static boolean endsAt(Sentence sentence, int i) {
		String folded = sentence.folded(i);
		boolean inReport = folded.equals("في") && ArabicWords.isReport(sentence.folded(i + 1)); //$NON-NLS-1$
		// «مراسل «الفجر»» goes on behind the name, «مديرة المستشفى، الدكتورة فلانة» behind the comma.
		boolean name = sentence.isOpeningQuote(i) && sentence.closing(i) - i <= LONGEST_NAME;
		boolean title = sentence.isComma(i) && Speakers.isTitle(sentence.folded(i + 1));
		boolean mark = !sentence.isWord(i) && !name && !title;
		// «وزير الصحة على أن» is cut, «مصادر محسوبة على الشق» is not.
		boolean phraseEnd = ArabicWords.PHRASE_ENDS.contains(folded) && !folded.equals("علي") || folded.equals("ل"); //$NON-NLS-1$ //$NON-NLS-2$
		return mark || inReport || phraseEnd || ArabicWords.ADVERBS.contains(folded) || ArabicWords.isAddressee(folded);
	}

	/** «طالب المجلس بعثة المراقبة بـ…»: who speaks, without who is spoken to. */
	SourcePhrase withoutObject(Sentence sentence) {
		for (int i = from + 1; i < to; i++) {
			if (sentence.folded(i - 1).startsWith("ال") && Speakers.opensPhrase(sentence.folded(i))) { //$NON-NLS-1$
				return new SourcePhrase(from, i);
			}
		}
		return this;
	}

	/** How the source shows in the text: a value of the scheme's tagset. */
	String realization(Sentence sentence) {
		String first = sentence.folded(from);
		String last = sentence.folded(to - 1);
		boolean same = first.equals("ذات") || first.equals("نفس") || last.equals("ذاته") || last.equals("ذاتها") || last.equals("نفسه") || last.equals("نفسها"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		boolean bare = to - from == 1 && first.startsWith("ال") && Speakers.isSpeaker(first); //$NON-NLS-1$
		boolean anaphoric = same || bare && (first.equals("المصدر") || first.equals("المصادر") || first.equals("البيان")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return anaphoric ? "ANAPHORIC_SPAN" : "SPAN"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
