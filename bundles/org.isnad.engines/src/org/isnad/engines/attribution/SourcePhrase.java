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

	/** The noun phrase in a stretch behind a verb, without adverbials around it; null where none is there. */
	static SourcePhrase within(Sentence sentence, int from, int to) {
		int first = skipAdverbials(sentence, from, to);
		// «علمت «السفير» أن»: a name in quotation marks.
		if (first < to && sentence.isOpeningQuote(first) && sentence.closing(first) < to && sentence.closing(first) - first <= LONGEST_NAME) {
			return new SourcePhrase(first, sentence.closing(first) + 1);
		}
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

	static int skipAdverbials(Sentence sentence, int from, int to) {
		int i = from;
		boolean moved = true;
		while (moved && i < to) {
			moved = true;
			String folded = sentence.folded(i);
			boolean day = i > from && ArabicWords.ADVERBS.contains(sentence.folded(i - 1)) && ArabicWords.DAY_ENDS.contains(folded);
			if (sentence.isComma(i) || ArabicWords.ADVERBS.contains(folded) || ArabicWords.isPronounDative(folded) || day) {
				i++;
			} else if (folded.equals("من") && ArabicWords.SIDES.contains(sentence.folded(i + 1))) { //$NON-NLS-1$
				i += 2;
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
		boolean onHisPage = folded.equals("علي") && ArabicWords.isPage(sentence.folded(i + 1)); //$NON-NLS-1$
		boolean phraseEnd = onHisPage || ArabicWords.PHRASE_ENDS.contains(folded) && !folded.equals("علي") || folded.equals("ل"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean purpose = folded.startsWith("ل") && folded.length() > 4 && ArabicWords.looksLikeMasdar(folded.substring(1)); //$NON-NLS-1$
		return mark || purpose || inReport || phraseEnd || ArabicWords.ADVERBS.contains(folded) || ArabicWords.isAddressee(folded);
	}

	/** «طالب المجلس بعثة المراقبة بـ…»: who speaks, without who is spoken to. */
	SourcePhrase withoutObject(Sentence sentence) {
		for (int i = from + 1; i < to; i++) {
			String folded = sentence.folded(i);
			boolean closed = sentence.folded(i - 1).startsWith("ال") || sentence.isClosingQuote(i - 1); //$NON-NLS-1$
			// «دعت الشرطة السائقين إلى»: what ends so is no subject.
			boolean oblique = closed && folded.startsWith("ال") && folded.endsWith("ين") && folded.length() > 6; //$NON-NLS-1$ //$NON-NLS-2$
			if (closed && Speakers.opensPhrase(folded) || i == from + 1 && Speakers.isState(folded) && !Speakers.isSpeaker(sentence.folded(from)) || oblique || ArabicWords.isDemonstrative(folded)) {
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
