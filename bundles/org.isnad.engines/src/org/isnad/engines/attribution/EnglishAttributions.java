// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Complement;
import org.isnad.arabic.CueEntry.Need;
import org.isnad.arabic.TextRange;

/**
 * Finds attributions in English sentences: "S said (that) C", "C, S said" and "C, said S", quotations, "according to S" before
 * and behind, participles that go on. Stateless.
 */
public final class EnglishAttributions implements AttributionPatterns {
	private static final Set<String> AUXILIARIES = WordLists.words("has have had also later then again repeatedly did not never would will"); //$NON-NLS-1$
	private static final Set<String> PASSIVE = WordLists.words("is are was were be been being to the a an of as about in by from on with for his her its their no any these those this"); //$NON-NLS-1$
	private static final Set<String> LINKS = WordLists.words("and but while however meanwhile"); //$NON-NLS-1$
	private static final Set<String> NOT_IN_SUBJECT = WordLists.words("who which when if because after before"); //$NON-NLS-1$
	private static final Set<String> PRONOUNS = WordLists.words("he she it they we i"); //$NON-NLS-1$
	private static final Set<String> FINITE = WordLists.words("is are was were be been has have had would will could can may might did does do must should not"); //$NON-NLS-1$
	private static final int LONGEST_SUBJECT = 14;
	private static final int LONGEST_DATELINE = 8;
	private static final int LOOK_AHEAD = 7;

	@Override
	public List<FoundAttribution> find(Sentence sentence) {
		List<FoundAttribution> found = new ArrayList<>();
		for (CueCandidate cue : sentence.cues()) {
			FoundAttribution one;
			if (cue.isForm("PREP")) { //$NON-NLS-1$
				one = accordingTo(sentence, cue);
			} else {
				boolean passive = PASSIVE.contains(sentence.folded(cue.first() - 1));
				one = passive ? null : behind(sentence, cue);
				one = one == null && !passive && cue.isForm("VERB") ? closing(sentence, cue) : one; //$NON-NLS-1$
			}
			if (one != null) {
				found.add(one);
			}
		}
		return found;
	}

	/** Subject, verb, content. */
	private static FoundAttribution behind(Sentence sentence, CueCandidate cue) {
		Opening opening = opening(sentence, cue);
		boolean participle = cue.isForm("PARTICIPLE"); //$NON-NLS-1$
		boolean inverted = isBreak(sentence, cue.first() - 1) && namesSpeaker(sentence, cue.last() + 1, sentence.size());
		TextRange subject = participle || inverted ? null : subject(sentence, cue.first());
		if (opening == null || subject == null && !participle || opening.content() >= sentence.size()) {
			return null;
		}
		int begin = opening.content();
		boolean quoted = sentence.isOpeningQuote(begin);
		int end = quoted ? sentence.closing(begin) + 1 : contentEnd(sentence, begin);
		TextRange content = quoted ? sentence.range(begin + 1, end - 1) : sentence.range(begin, end);
		if (content == null || end - begin < 3) {
			return null;
		}
		String style = quoted ? "DIRECT" : "INDIRECT"; //$NON-NLS-1$ //$NON-NLS-2$
		double score = opening.complement() == Complement.NONE ? 0.7 : 0.9;
		String shown = subject == null ? "ELIDED" : realization(sentence, subject); //$NON-NLS-1$
		Pattern pattern = Pattern.of(cue, opening.complement(), shown, false);
		return new FoundAttribution(pattern, cue, subject, shown, content, null, opening.tag(), style, commitment(cue), score);
	}

	/** The content before: "…, the minister said" and "…," said the minister. */
	private static FoundAttribution closing(Sentence sentence, CueCandidate cue) {
		boolean inverted = isBreak(sentence, cue.first() - 1);
		int after = cue.last() + 1;
		int sourceEnd = after;
		while (sourceEnd < sentence.size() && sentence.isWord(sourceEnd)) {
			sourceEnd++;
		}
		if (sourceEnd - after > LONGEST_SUBJECT || cue.entry().need() != Need.NOTHING || inverted && !namesSpeaker(sentence, after, sourceEnd)) {
			return null;
		}
		int contentEnd = cue.first();
		while (!inverted && contentEnd > 0 && !isBreak(sentence, contentEnd - 1)) {
			contentEnd--;
		}
		TextRange source = inverted ? sentence.range(after, sourceEnd) : subject(sentence, cue.first());
		boolean quoted = sentence.isOpeningQuote(0) && sentence.closing(0) >= contentEnd - 2;
		TextRange content = quoted ? sentence.range(1, sentence.closing(0)) : sentence.range(afterDateline(sentence), contentEnd);
		if (source == null || content == null || contentEnd < 4) {
			return null;
		}
		Complement complement = quoted ? Complement.QUOTE : Complement.NONE;
		Pattern pattern = Pattern.of(cue, complement, realization(sentence, source), false);
		return new FoundAttribution(pattern, cue, source, realization(sentence, source), content, null, complement.name(),
				quoted ? "DIRECT" : "INDIRECT", commitment(cue), 0.8); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether the words behind "said" are who said it, and not what. */
	private static boolean namesSpeaker(Sentence sentence, int from, int to) {
		boolean speaker = false;
		for (int i = from; i < to; i++) {
			if (FINITE.contains(sentence.folded(i))) {
				return false;
			}
			speaker |= Speakers.isSpeaker(sentence.folded(i)) || Character.isUpperCase(sentence.written(i).charAt(0));
		}
		return speaker;
	}

	/** Index of the first token behind "KHARTOUM, 11 March -", or 0. */
	private static int afterDateline(Sentence sentence) {
		for (int i = 0; i < Math.min(sentence.size(), LONGEST_DATELINE); i++) {
			String folded = sentence.folded(i);
			if (folded.equals("-") || folded.equals("–") || folded.equals("—")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				return i + 1;
			}
		}
		return 0;
	}

	private static FoundAttribution accordingTo(Sentence sentence, CueCandidate cue) {
		int from = cue.last() + 1;
		int to = from;
		while (to < sentence.size() && sentence.isWord(to) && to - from < LONGEST_SUBJECT) {
			to++;
		}
		TextRange source = sentence.range(from, to);
		boolean fronted = cue.first() == 0 || sentence.isStop(cue.first() - 1);
		TextRange content = fronted ? sentence.range(to, contentEnd(sentence, to)) : sentence.range(afterDateline(sentence), cue.first());
		boolean enough = fronted ? sentence.isComma(to) && sentence.size() - to > 3 : cue.first() > 3;
		return source == null || content == null || !enough ? null
				: new FoundAttribution(Pattern.ACCORDING_TO, cue, source, realization(sentence, source), content, null, Complement.NONE.name(), "INDIRECT", "NEUTRAL", 0.8); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Opening opening(Sentence sentence, CueCandidate cue) {
		int next = cue.last() + 1;
		for (int i = next; i < Math.min(sentence.size(), next + LOOK_AHEAD); i++) {
			Complement complement = complementAt(sentence, cue, i);
			if (complement != null) {
				boolean kept = complement == Complement.QUOTE || complement == Complement.TO;
				return new Opening(complement, i, kept ? i : i + 1);
			}
			if (!sentence.isWord(i) && !sentence.isComma(i) || sentence.cueAt(i) != null) {
				break;
			}
		}
		boolean bare = sentence.isWord(next) && cue.entry().opens(Complement.NONE);
		return bare && (cue.entry().need() != Need.SOURCE) ? new Opening(Complement.NONE, next, next) : null;
	}

	private static Complement complementAt(Sentence sentence, CueCandidate cue, int i) {
		Complement complement = switch (sentence.folded(i)) {
		case "that" -> Complement.THAT; //$NON-NLS-1$
		case ":" -> Complement.COLON; //$NON-NLS-1$
		case "of" -> Complement.OF; //$NON-NLS-1$
		case "to" -> Complement.TO; //$NON-NLS-1$
		default -> sentence.isOpeningQuote(i) ? Complement.QUOTE : null;
		};
		boolean nearEnough = complement != Complement.TO || i == cue.last() + 1;
		boolean longQuote = complement != Complement.QUOTE || sentence.closing(i) - i > 3;
		return complement != null && nearEnough && longQuote && cue.entry().opens(complement) ? complement : null;
	}

	/** The noun phrase before a verb; of "X, the head of Y, said" it is X. */
	private static TextRange subject(Sentence sentence, int verb) {
		int end = verb;
		if (sentence.isComma(end - 1)) {
			int comma = end - 2;
			while (comma > 0 && !sentence.isComma(comma)) {
				comma--;
			}
			boolean first = comma > 0;
			for (int i = 0; i < comma && first; i++) {
				first = sentence.isWord(i) || sentence.folded(i).equals("."); //$NON-NLS-1$
			}
			return first && comma <= LONGEST_SUBJECT ? sentence.range(afterDateline(sentence), comma) : null;
		}
		while (end > 0 && AUXILIARIES.contains(sentence.folded(end - 1))) {
			end--;
		}
		int begin = end;
		while (begin > 0 && sentence.isWord(begin - 1) && !LINKS.contains(sentence.folded(begin - 1)) && sentence.cueAt(begin - 1) == null) {
			begin--;
		}
		boolean plausible = end > begin && end - begin <= LONGEST_SUBJECT;
		for (int i = begin; i < end && plausible; i++) {
			plausible = !NOT_IN_SUBJECT.contains(sentence.folded(i));
		}
		return plausible ? sentence.range(begin, end) : null;
	}

	private static int contentEnd(Sentence sentence, int begin) {
		int i = begin + 1;
		while (i < sentence.size()) {
			CueCandidate cue = sentence.cueAt(i + 1);
			boolean turn = sentence.isComma(i) && (LINKS.contains(sentence.folded(i + 1)) && !sentence.folded(i + 1).equals("and") //$NON-NLS-1$
					|| cue != null && (cue.isForm("PARTICIPLE") || cue.isForm("PREP"))); //$NON-NLS-1$ //$NON-NLS-2$
			CueCandidate here = sentence.cueAt(i);
			if (sentence.isStop(i) || turn || here != null && here.isForm("PREP")) { //$NON-NLS-1$
				break;
			}
			i++;
		}
		return i;
	}

	private static boolean isBreak(Sentence sentence, int i) {
		return i >= 0 && i < sentence.size() && !sentence.isWord(i);
	}

	private static String realization(Sentence sentence, TextRange source) {
		boolean pronoun = PRONOUNS.contains(sentence.textOf(source));
		return pronoun ? "ANAPHORIC_SPAN" : "SPAN"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String commitment(CueCandidate cue) {
		return cue.isClass("CLAIM_DOUBT") ? "DISTANCE" : "NEUTRAL"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
