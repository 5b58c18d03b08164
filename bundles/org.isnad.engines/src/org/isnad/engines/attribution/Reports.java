// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Complement;
import org.isnad.arabic.TextRange;

/** Makes attributions of a cue, a source and the opening of a content: one for each clause of the content that «أن» takes up again. */
final class Reports {
	private static final int SHORTEST_CLAUSE = 2;

	private Reports() {
	}

	static List<FoundAttribution> of(Sentence sentence, CueCandidate cue, SourcePhrase source, Opening opening, double score) {
		int begin = opening.content();
		if (begin >= sentence.size()) {
			return List.of();
		}
		if (sentence.isOpeningQuote(begin)) {
			return quotation(sentence, cue, source, opening, begin + 1, sentence.closing(begin), score);
		}
		boolean nominal = cue.isForm("NOUN") || cue.isForm("MASDAR"); //$NON-NLS-1$ //$NON-NLS-2$
		int end = nominal ? ContentEnd.behindNoun(sentence, begin) : ContentEnd.behind(sentence, begin, opening.complement());
		List<FoundAttribution> found = new ArrayList<>();
		int clause = begin;
		int cut = opening.complement() == Complement.BI && begin == opening.at() ? 1 : 0;
		for (int i = begin + 1; i < end; i++) {
			int behind = sentence.isOpeningQuote(i) ? i : Clauses.next(sentence, opening, clause, i);
			if (sentence.isOpeningQuote(i)) {
				i = Math.min(end, sentence.closing(i));
			} else if (behind >= 0) {
				add(sentence, cue, source, opening, score, clause, cut, i, found);
				clause = behind;
				cut = behind == i ? Clauses.joint(sentence, opening, i) : 0;
			}
		}
		add(sentence, cue, source, opening, score, clause, cut, end, found);
		return found;
	}

	/** What stands between quotation marks: an attribution for each of its sentences and clauses. */
	static List<FoundAttribution> quotation(Sentence sentence, CueCandidate cue, SourcePhrase source, int begin, int end, double score) {
		return quotation(sentence, cue, source, new Opening(Complement.QUOTE, begin, begin), begin, end, score);
	}

	private static List<FoundAttribution> quotation(Sentence sentence, CueCandidate cue, SourcePhrase source, Opening opening, int begin, int end, double score) {
		List<FoundAttribution> found = new ArrayList<>();
		int clause = begin;
		int cut = 0;
		for (int i = begin + 1; i < end; i++) {
			int behind = sentence.isStop(i) ? i + 1 : Clauses.next(sentence, opening, clause, i);
			if (behind >= 0) {
				add(sentence, cue, source, opening, score, clause, cut, i, found);
				clause = behind;
				cut = behind == i ? Clauses.joint(sentence, opening, i) : 0;
			}
		}
		add(sentence, cue, source, opening, score, clause, cut, end, found);
		return found;
	}

	/** One attribution whose content is known. */
	static FoundAttribution one(Sentence sentence, CueCandidate cue, SourcePhrase source, TextRange content, Complement complement, String style, double score) {
		TextRange words = words(sentence, cue, source);
		String realization = source.realization(sentence);
		Pattern pattern = Pattern.of(cue, complement, realization, words != null && words.begin() < cue.range().begin());
		return new FoundAttribution(pattern, cue, words, realization, content, null, complement.name(), style, commitment(sentence, cue, source), score);
	}

	private static void add(Sentence sentence, CueCandidate cue, SourcePhrase source, Opening opening, double score, int begin, int cut, int end,
			List<FoundAttribution> found) {
		TextRange content = sentence.range(begin, end);
		boolean quoted = sentence.isOpeningQuote(opening.content()) || opening.complement() == Complement.QUOTE;
		if (content == null || !quoted && words(sentence, begin, end) < (his(sentence, opening) ? 1 : SHORTEST_CLAUSE)) {
			return;
		}
		content = new TextRange(content.begin() + cut, content.end());
		boolean direct = opening.complement() == Complement.QUOTE || opening.complement() == Complement.COLON;
		String style = direct ? "DIRECT" : quoted || holdsQuote(sentence, begin, end) ? "MIXED" : "INDIRECT"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		TextRange words = source == null ? null : words(sentence, cue, source);
		String realization = realization(sentence, cue, source);
		Pattern pattern = Pattern.of(cue, opening.complement(), realization, words != null && words.begin() < cue.range().begin());
		found.add(new FoundAttribution(pattern, cue, words, realization, content, null, opening.tag(), style, commitment(sentence, cue, source), score));
	}

	/** «أنه ضروري»: with its pronoun one word is a clause. */
	private static boolean his(Sentence sentence, Opening opening) {
		String folded = sentence.folded(opening.at());
		return folded.length() > 2 && ArabicWords.isAn(folded);
	}

	/** The words for a source; behind a proclitic they begin where the cue ends. */
	static TextRange words(Sentence sentence, CueCandidate cue, SourcePhrase source) {
		TextRange range = sentence.range(source.from(), source.to());
		boolean cut = range != null && range.begin() < cue.range().end() && cue.range().end() < range.end() && range.begin() >= cue.range().begin();
		return cut ? new TextRange(cue.range().end(), range.end()) : range;
	}

	private static String realization(Sentence sentence, CueCandidate cue, SourcePhrase source) {
		if (source != null) {
			return source.realization(sentence);
		}
		String before = ArabicWords.withoutConjunction(sentence.folded(cue.first() - 1));
		boolean his = before.length() > 2 && ArabicWords.isAn(before) || before.length() > 3 && ArabicWords.isBut(before)
				|| cue.isForm("MASDAR") && endsInPronoun(sentence.written(cue.last())); //$NON-NLS-1$
		return isWe(sentence, cue) ? "AUTHOR" : his ? "CLITIC" : "ELIDED"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** «نرى أن»: the author speaks. */
	static boolean isWe(Sentence sentence, CueCandidate cue) {
		return cue.isForm("VERB") && cue.isClass("OPINION") && sentence.folded(cue.last()).startsWith("ن"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	static String commitment(Sentence sentence, CueCandidate cue, SourcePhrase source) {
		boolean distant = cue.isClass("CLAIM_DOUBT"); //$NON-NLS-1$
		for (int i = source == null ? 0 : source.from(); source != null && i < source.to(); i++) {
			CueCandidate other = sentence.cueAt(i);
			distant |= other != null && other.isClass("LABEL") || sentence.folded(i).startsWith("منسوب"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return distant ? "DISTANCE" : "NEUTRAL"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** How much is trusted what opens the content, the cue, and where the source stands. */
	static double score(Sentence sentence, Opening opening, CueCandidate cue, SourcePhrase source) {
		boolean before = source != null && source.from() < cue.first();
		return Pattern.of(cue, opening.complement(), realization(sentence, cue, source), before).score(source != null);
	}

	/** As it is written, since folding makes a ta marbuta of the same letter. */
	static boolean endsInPronoun(String written) {
		boolean suffix = written.endsWith("ه") || written.endsWith("ها") || written.endsWith("هم"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return suffix && written.length() > 3 && !written.startsWith("ال"); //$NON-NLS-1$
	}

	private static boolean holdsQuote(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (sentence.isOpeningQuote(i)) {
				return true;
			}
		}
		return false;
	}

	private static int words(Sentence sentence, int from, int to) {
		int words = 0;
		for (int i = from; i < to; i++) {
			words += sentence.isWord(i) ? 1 : 0;
		}
		return words;
	}
}
