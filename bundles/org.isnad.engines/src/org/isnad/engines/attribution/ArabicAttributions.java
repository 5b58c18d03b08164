// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Complement;
import org.isnad.arabic.CueEntry.Need;
import org.isnad.arabic.TextRange;

/**
 * Finds attributions in Arabic sentences by patterns over cues: verb, source and «أن» clause or verbal noun; source before the verb;
 * «وفق/بحسب» before and behind; «جاء في» a document; participles that go on; nouns such as «أنباء عن»; quotations. Stateless.
 */
public final class ArabicAttributions implements AttributionPatterns {
	private static final int LONGEST_SPEAKER = 12;
	private static final int LONGEST_DATELINE = 10;

	@Override
	public List<FoundAttribution> find(Sentence sentence) {
		List<FoundAttribution> found = new ArrayList<>();
		List<CueCandidate> postposed = new ArrayList<>();
		for (CueCandidate cue : sentence.cues()) {
			FoundAttribution one = switch (cue.entry().cueClass()) {
			case "ACCORDING_TO", "QUOTE_FROM" -> isFronted(sentence, cue) ? accordingTo(sentence, cue) : null; //$NON-NLS-1$ //$NON-NLS-2$
			case "LABEL" -> cue.isForm("VERB") ? reported(sentence, cue) : null; //$NON-NLS-1$ //$NON-NLS-2$
			case "DOCUMENT_SAYS" -> cue.entry().need() == Need.SOURCE ? inDocument(sentence, cue) : reported(sentence, cue); //$NON-NLS-1$
			default -> reported(sentence, cue);
			};
			if (one != null) {
				found.add(one);
			} else if (cue.isClass("ACCORDING_TO") && !isFronted(sentence, cue)) { //$NON-NLS-1$
				postposed.add(cue);
			}
		}
		for (CueCandidate cue : postposed) {
			FoundAttribution one = postposed(sentence, cue, found);
			if (one != null) {
				found.add(one);
			}
		}
		return found;
	}

	/** Verbs, participles, verbal nouns and nouns with their content behind them. */
	private static FoundAttribution reported(Sentence sentence, CueCandidate cue) {
		Opening opening = Opening.behind(sentence, cue);
		// «عن توقع صدور …»: behind a preposition stands a noun, whatever the lexicon says.
		boolean noun = cue.isForm("VERB") && ArabicWords.PREPOSITIONS.contains(sentence.folded(cue.first() - 1)); //$NON-NLS-1$
		if (opening == null || noun) {
			return null;
		}
		boolean speaks = cue.isForm("VERB") && !cue.isClass("IMPERSONAL"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean masdarOfSomeone = cue.isForm("MASDAR") && !endsInPronoun(sentence.written(cue.last())); //$NON-NLS-1$
		// «أصدر تعليمات»: behind the phrase stands its object, never its subject.
		boolean phrase = speaks && cue.last() > cue.first();
		SourcePhrase source = phrase ? null : speaks || masdarOfSomeone ? SourcePhrase.within(sentence, cue.last() + 1, opening.at()) : null;
		boolean between = source != null;
		if (between && isObject(sentence, cue, source)) {
			source = null;
			between = false;
		} else if (between && (cue.isClass("ACCUSE") || cue.isClass("DEMAND") || cue.isClass("INFORM"))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			source = source.withoutObject(sentence);
		}
		boolean joined = cue.range().begin() > sentence.token(cue.first()).begin();
		if (source == null && speaks && !joined && !isWe(sentence, cue)) {
			source = SourcePhrase.before(sentence, cue.first());
		}
		boolean vague = source == null && cue.isForm("VERB") && opening.at() - cue.last() > 4; //$NON-NLS-1$
		boolean unclear = cue.isForm("MASDAR") && source == null && opening.at() > cue.last() + 2 && !endsInPronoun(sentence.written(cue.last())); //$NON-NLS-1$
		if (vague || unclear) {
			return null;
		}
		boolean sourceExpected = source == null && !cue.isForm("NOUN"); //$NON-NLS-1$
		double score = score(opening, cue) - (sourceExpected ? 0.15 : between ? 0 : 0.05);
		return build(sentence, cue, source, opening, score);
	}

	/** «أبلغ وزراءه», «السفير أبلغ الطرفين»: those who were told; «وصفت تصريحات الوزير بأنها»: what is spoken of. */
	private static boolean isObject(Sentence sentence, CueCandidate cue, SourcePhrase phrase) {
		boolean told = cue.isClass("INFORM") && (phrase.to() - phrase.from() == 1 && endsInPronoun(sentence.written(phrase.from())) //$NON-NLS-1$
				|| SourcePhrase.before(sentence, cue.first()) != null);
		return told || cue.isClass("LABEL") && Speakers.isDocument(sentence.folded(phrase.from())); //$NON-NLS-1$
	}

	/** «جاء في البيان أن …» */
	private static FoundAttribution inDocument(Sentence sentence, CueCandidate cue) {
		int from = cue.last() + 1;
		if (!Speakers.isDocument(sentence.folded(from))) {
			return null;
		}
		Opening opening = Opening.behind(sentence, cue);
		SourcePhrase source = opening == null ? null : SourcePhrase.within(sentence, from, opening.at());
		return source == null ? null : build(sentence, cue, source, opening, 0.85);
	}

	/** «وبحسب المتحدث باسم …، …»: the content follows the source. */
	private static FoundAttribution accordingTo(Sentence sentence, CueCandidate cue) {
		SourcePhrase source = speaker(sentence, cue);
		if (source == null || source.to() >= sentence.size()) {
			return null;
		}
		int content = source.to();
		boolean marked = !sentence.isWord(content) || ArabicWords.isAn(sentence.folded(content));
		while (content < sentence.size() && (sentence.isComma(content) || sentence.isColon(content) || sentence.folded(content).equals("ان") //$NON-NLS-1$
				|| sentence.folded(content).equals("فان"))) { //$NON-NLS-1$
			content++;
		}
		return build(sentence, cue, source, new Opening(Complement.NONE, source.to(), content), marked ? 0.8 : 0.55);
	}

	/** «…، وفق مصادر من القيادة»: the content stands before, and may have been found already as that of another cue. */
	private static FoundAttribution postposed(Sentence sentence, CueCandidate cue, List<FoundAttribution> found) {
		SourcePhrase source = speaker(sentence, cue);
		if (source == null) {
			return null;
		}
		TextRange words = sentence.range(source.from(), source.to());
		TextRange known = null;
		for (FoundAttribution other : found) {
			boolean justBefore = other.content().end() <= cue.range().begin() && gap(sentence, other.content().end(), cue) == 0;
			known = justBefore && other.cue().isForm("VERB") ? other.content() : known; //$NON-NLS-1$
		}
		int begin = sentence.quoteBegin(cue.first());
		for (int i = begin; i < cue.first(); i++) {
			boolean dateline = i - begin < LONGEST_DATELINE && (sentence.folded(i).equals("–") || sentence.folded(i).equals("—")); //$NON-NLS-1$ //$NON-NLS-2$
			boolean clauseEnds = sentence.isStop(i) || dateline || sentence.isComma(i) && ArabicWords.TURNS.contains(sentence.folded(i + 1));
			begin = clauseEnds ? i + 1 : begin;
		}
		TextRange content = known != null ? known : sentence.range(begin, cue.first());
		if (content == null || words == null || known == null && cue.first() - begin < 3) {
			return null;
		}
		return new FoundAttribution(cue, words, source.realization(sentence), content, Complement.NONE.name(), "INDIRECT", commitment(sentence, cue, source), 0.75); //$NON-NLS-1$
	}

	private static int gap(Sentence sentence, int from, CueCandidate cue) {
		int words = 0;
		for (int i = 0; i < cue.first(); i++) {
			words += sentence.isWord(i) && sentence.token(i).begin() >= from ? 1 : 0;
		}
		return words;
	}

	private static boolean isFronted(Sentence sentence, CueCandidate cue) {
		boolean joined = cue.range().begin() > sentence.token(cue.first()).begin();
		return joined || cue.first() == sentence.quoteBegin(cue.first()) || sentence.isStop(cue.first() - 1) || cue.isClass("QUOTE_FROM"); //$NON-NLS-1$
	}

	/** The source behind a preposition: up to punctuation or a verb. */
	private static SourcePhrase speaker(Sentence sentence, CueCandidate cue) {
		boolean cut = cue.range().end() < sentence.token(cue.last()).end();
		int from = cut ? cue.last() : cue.last() + 1;
		String head = cut ? sentence.folded(from).substring(1) : sentence.folded(from);
		if (sentence.folded(cue.last()).endsWith("ما")) { //$NON-NLS-1$
			// «وفق ما أعلنه المتحدث»
			from++;
			from += ArabicWords.isPronounDative(sentence.folded(from)) ? 1 : 0;
			head = sentence.folded(from);
		}
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

	private static FoundAttribution build(Sentence sentence, CueCandidate cue, SourcePhrase source, Opening opening, double score) {
		int begin = opening.content();
		if (begin >= sentence.size()) {
			return null;
		}
		boolean quoted = sentence.isOpeningQuote(begin);
		boolean nominal = cue.isForm("NOUN") || cue.isForm("MASDAR"); //$NON-NLS-1$ //$NON-NLS-2$
		int end = nominal ? ContentEnd.behindNoun(sentence, begin) : ContentEnd.behind(sentence, begin);
		TextRange content = quoted ? sentence.range(begin + 1, end - 1) : sentence.range(begin, end);
		if (content == null || !quoted && words(sentence, begin, end) < 2) {
			return null;
		}
		boolean joined = opening.complement() == Complement.BI || opening.complement() == Complement.BI_AN && begin == opening.at();
		if (joined && !quoted) {
			content = new TextRange(content.begin() + 1, content.end());
		}
		TextRange words = source == null ? null : words(sentence, cue, source);
		String style = quoted ? opening.complement() == Complement.QUOTE || opening.complement() == Complement.COLON ? "DIRECT" : "MIXED" //$NON-NLS-1$ //$NON-NLS-2$
				: opening.complement() == Complement.COLON ? "DIRECT" : holdsQuote(sentence, begin, end) ? "MIXED" : "INDIRECT"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new FoundAttribution(cue, words, realization(sentence, cue, source), content, opening.tag(), style, commitment(sentence, cue, source), score);
	}

	/** A source behind a proclitic begins where the cue ends. */
	private static TextRange words(Sentence sentence, CueCandidate cue, SourcePhrase source) {
		TextRange range = sentence.range(source.from(), source.to());
		boolean cut = range != null && range.begin() < cue.range().end() && cue.range().end() < range.end() && range.begin() >= cue.range().begin();
		return cut ? new TextRange(cue.range().end(), range.end()) : range;
	}

	private static String realization(Sentence sentence, CueCandidate cue, SourcePhrase source) {
		if (source != null) {
			return source.realization(sentence);
		}
		String before = ArabicWords.withoutConjunction(sentence.folded(cue.first() - 1));
		boolean his = before.length() > 2 && ArabicWords.isAn(before) || before.length() > 3 && ArabicWords.isBut(before) || cue.isForm("MASDAR") && endsInPronoun(sentence.written(cue.last())); //$NON-NLS-1$
		return isWe(sentence, cue) ? "AUTHOR" : his ? "CLITIC" : "ELIDED"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** «نرى أن»: the author speaks. */
	private static boolean isWe(Sentence sentence, CueCandidate cue) {
		return cue.isForm("VERB") && cue.isClass("OPINION") && sentence.folded(cue.last()).startsWith("ن"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String commitment(Sentence sentence, CueCandidate cue, SourcePhrase source) {
		boolean distant = cue.isClass("CLAIM_DOUBT"); //$NON-NLS-1$
		for (int i = source == null ? 0 : source.from(); source != null && i < source.to(); i++) {
			CueCandidate other = sentence.cueAt(i);
			distant |= other != null && other.isClass("LABEL") || sentence.folded(i).startsWith("منسوب"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return distant ? "DISTANCE" : "NEUTRAL"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static double score(Opening opening, CueCandidate cue) {
		double score = switch (opening.complement()) {
		case AN, INNA, BI_AN, ALA_AN, ILA_AN, MIN_AN, QUOTE -> 0.9;
		case COLON, AN_PREP -> 0.8;
		case MASDAR -> 0.65;
		default -> 0.6;
		};
		return cue.isForm("MASDAR") || cue.isForm("NOUN") ? score - 0.2 : score; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** As it is written, since folding makes a ta marbuta of the same letter. */
	private static boolean endsInPronoun(String written) {
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
