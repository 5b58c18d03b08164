// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Complement;
import org.isnad.arabic.CueEntry;
import org.isnad.arabic.CueEntry.Need;
import org.isnad.arabic.TextRange;

/**
 * Finds attributions in Arabic sentences by patterns over cues: verb, source and «أن» clause or verbal noun; source before the verb;
 * «وفق/بحسب» before and behind; «جاء في» a document; participles that go on; nouns such as «أنباء عن»; quotations; headings with a colon.
 * Stateless.
 */
public final class ArabicAttributions implements AttributionPatterns {
	/** Classes of verbs with an object beside what is said. */
	private static final Set<String> TRANSITIVE = Set.of("ACCUSE", "DEMAND", "INFORM", "LABEL", "COMMIT", "WARN"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	/** Verbs whose object is who is spoken to; «اشترط» and others have none. */
	private static final Set<String> ADDRESSING = Set.of("وعد", "طالب", "دعا", "ناشد", "هدّد", "توعّد", "حذّر", "طمأن", "أوصى", "نصح", "سأل", "حثّ", "حضّ", "نبّه"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$
	private static final Set<String> ANNOUNCING = Set.of("ANNOUNCE", "DENY", "EXPECT", "REVEAL"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final int LONGEST_HEADING_SOURCE = 6;
	private static final int NEAR = 4;
	private static final int SHORT = 2;
	private static final int BACK = 10;

	@Override
	public List<FoundAttribution> find(Sentence sentence) {
		List<FoundAttribution> found = new ArrayList<>();
		List<CueCandidate> postposed = new ArrayList<>();
		for (CueCandidate each : sentence.cues()) {
			CueCandidate cue = withNegation(sentence, each);
			if (cue.isClass("ACCORDING_TO") && !AccordingTo.isFronted(sentence, cue)) { //$NON-NLS-1$
				postposed.add(cue);
				continue;
			}
			List<FoundAttribution> more = switch (cue.entry().cueClass()) {
			case "ACCORDING_TO" -> AccordingTo.fronted(sentence, cue); //$NON-NLS-1$
			case "QUOTE_FROM" -> cue.isForm("PREP") ? AccordingTo.fronted(sentence, cue) : reported(sentence, cue); //$NON-NLS-1$ //$NON-NLS-2$
			case "ACCUSE" -> Blames.isBlame(cue) ? Blames.find(sentence, cue) : reported(sentence, cue); //$NON-NLS-1$
			case "OPINION" -> Ascribing.isAscribing(cue) ? Ascribing.find(sentence, cue) : reported(sentence, cue); //$NON-NLS-1$
			case "LABEL" -> cue.isForm("NOUN") ? List.of() : reported(sentence, cue); //$NON-NLS-1$ //$NON-NLS-2$
			case "DOCUMENT_SAYS" -> cue.entry().need() == Need.SOURCE ? inDocument(sentence, cue) : reported(sentence, cue); //$NON-NLS-1$
			default -> reported(sentence, cue);
			};
			found.addAll(more.isEmpty() ? Backwards.find(sentence, cue, found) : isEcho(cue, more, found) ? List.of() : more);
		}
		for (CueCandidate cue : postposed) {
			found.addAll(AccordingTo.postposed(sentence, cue, found));
		}
		return found.isEmpty() ? heading(sentence) : found;
	}

	@Override
	public List<FoundAttribution> goingOn(Sentence sentence, FoundAttribution last) {
		String first = sentence.folded(0);
		boolean takenUp = first.startsWith("و") && (ArabicWords.isAn(first.substring(1)) || ArabicWords.isBiAn(first.substring(1))); //$NON-NLS-1$
		TextRange content = takenUp && last.complementizer().contains("AN") ? sentence.range(1, ContentEnd.behind(sentence, 1, Complement.AN)) : null; //$NON-NLS-1$
		return content == null ? List.of() : List.of(last.withContent(content));
	}

	/** «صرح الوزير قائلا»: one report, of which the verb is the cue. */
	private static boolean isEcho(CueCandidate cue, List<FoundAttribution> more, List<FoundAttribution> found) {
		boolean saying = cue.isForm("PARTICIPLE") && cue.isClass("SAY"); //$NON-NLS-1$ //$NON-NLS-2$
		return saying && found.stream().anyMatch(other -> other.content().equals(more.getFirst().content()));
	}

	/** «لم تؤكد»: the negation is part of the cue, as the scheme has it. */
	private static CueCandidate withNegation(Sentence sentence, CueCandidate cue) {
		int before = cue.first() - 1;
		if (!cue.negated() || !sentence.isWord(before) || !cue.isForm("VERB")) { //$NON-NLS-1$
			return cue;
		}
		int joined = ArabicWords.NEGATIONS.contains(sentence.folded(before)) ? 0 : 1;
		return new CueCandidate(cue.entry(), new TextRange(sentence.token(before).begin() + joined, cue.range().end()), before, cue.last(), true);
	}

	/** Verbs, participles, verbal nouns and nouns with their content behind them. */
	private static List<FoundAttribution> reported(Sentence sentence, CueCandidate cue) {
		Opening clear = Opening.behind(sentence, cue);
		Opening opening = clear == null ? announced(sentence, cue) : clear;
		if (opening == null || isNoReport(sentence, cue, opening)) {
			return List.of();
		}
		boolean speaks = cue.isForm("VERB") && !cue.isClass("IMPERSONAL"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean his = cue.isForm("MASDAR") && Reports.endsInPronoun(sentence.written(cue.last())); //$NON-NLS-1$
		// «أصدر تعليمات»: behind the phrase stands its object, never its subject.
		boolean phrase = speaks && cue.last() > cue.first() && !cue.negated();
		SourcePhrase between = (speaks && !phrase) || cue.isForm("MASDAR") && !his ? SourcePhrase.within(sentence, cue.last() + 1, opening.at()) : null; //$NON-NLS-1$
		boolean object = between != null && isObject(sentence, cue, between);
		SourcePhrase source = object ? null : between;
		if (source != null && TRANSITIVE.contains(cue.entry().cueClass())) {
			source = source.withoutObject(sentence);
		}
		boolean joined = cue.range().begin() > sentence.token(cue.first()).begin();
		boolean topic = sentence.folded(cue.first()).startsWith("ف"); //$NON-NLS-1$
		if (source == null && speaks && (!joined || topic || cue.negated()) && !Reports.isWe(sentence, cue)) {
			source = Subject.before(sentence, cue.first());
		} else if (his) {
			source = quotedFrom(sentence, cue);
		}
		boolean vague = source == null && !object && cue.isForm("VERB") && opening.at() - behindAddressee(sentence, cue.last() + 1) >= NEAR; //$NON-NLS-1$
		boolean unclear = cue.isForm("MASDAR") && source == null && !his && opening.at() > cue.last() + 2; //$NON-NLS-1$
		if (vague || unclear) {
			return List.of();
		}
		return Reports.of(sentence, cue, source, opening, Reports.score(sentence, opening, cue, source));
	}

	/** «كان رئيس الوزراء قد أعلن حالة الطوارئ»: where the source stands before, any noun behind is what is announced. */
	private static Opening announced(Sentence sentence, CueCandidate cue) {
		boolean announces = cue.isForm("VERB") && cue.entry().opens(Complement.MASDAR) && ANNOUNCING.contains(cue.entry().cueClass()) //$NON-NLS-1$
				&& !Reports.endsInPronoun(sentence.written(cue.last()));
		int at = announces ? SourcePhrase.skipAdverbials(sentence, cue.last() + 1, sentence.size()) : sentence.size();
		boolean noun = sentence.isWord(at) && sentence.isWord(at + 1) && !sentence.isComma(at - 1) && ArabicWords.canHeadSource(sentence.folded(at)) && sentence.cueAt(at) == null;
		return noun && Subject.before(sentence, cue.first()) != null ? new Opening(Complement.MASDAR, at, at) : null;
	}

	/** Words that only look like a cue with its content. */
	private static boolean isNoReport(Sentence sentence, CueCandidate cue, Opening opening) {
		String before = ArabicWords.withoutConjunction(sentence.folded(cue.first() - 1));
		boolean bare = cue.range().begin() == sentence.token(cue.first()).begin();
		// «عن توقع صدور …», «يمكنه كشف …», «أطلق وعد …»: behind a preposition or a verb stands a noun, whatever the lexicon says.
		boolean preposition = ArabicWords.PREPOSITIONS.contains(before) && !before.equals("حتي"); //$NON-NLS-1$
		boolean noun = cue.isForm("VERB") && bare && (preposition //$NON-NLS-1$
				|| ArabicWords.VERBS_AND_NOUNS.contains(sentence.folded(cue.first())) && ArabicWords.looksLikeVerb(before) && !ArabicWords.AUXILIARIES.contains(before));
		// «نقلت الوكالة عن مصدر أن …» relays; «نقلت العائلات قتلاها» does not.
		boolean told = conjunctional(opening) && Speakers.isSpeakerStem(sentence.folded(cue.last() + 1));
		boolean carries = cue.isClass("QUOTE_FROM") && !told && indexOf(sentence, "عن", cue.last() + 1, opening.at()) < 0; //$NON-NLS-1$ //$NON-NLS-2$
		// «يذكر أن», «يشار إلى أن»: so the author brings in what he knows himself.
		String word = ArabicWords.withoutConjunction(sentence.folded(cue.first()));
		boolean aside = (word.equals("يذكر") || word.equals("يشار")) && opening.at() == cue.last() + 1 && Subject.before(sentence, cue.first()) == null; //$NON-NLS-1$ //$NON-NLS-2$
		// «يُعلن الشرق …»: a passive reports only what a conjunction opens; «يبلغ ارتفاعها …» is of another verb.
		boolean passive = cue.isForm("VERB") && sentence.written(cue.last()).indexOf('\u064F') == 1 && !conjunctional(opening); //$NON-NLS-1$
		boolean amounts = cue.isClass("INFORM") && opening.complement() == Complement.MASDAR && (word.startsWith("ي") || word.startsWith("ت")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		boolean agency = cue.isForm("NOUN") && AccordingTo.isAgency(sentence, cue.first()); //$NON-NLS-1$
		return agency || noun || carries || aside || passive || amounts;
	}

	private static boolean conjunctional(Opening opening) {
		return switch (opening.complement()) {
		case AN, INNA, BI_AN, ALA_AN, ILA_AN, MIN_AN -> true;
		default -> false;
		};
	}

	/** «قال لـ«الفجر» إن»: behind the quoted name of those who were told. */
	private static int behindAddressee(Sentence sentence, int from) {
		boolean quoted = sentence.folded(from).equals("ل") && sentence.isOpeningQuote(from + 1); //$NON-NLS-1$
		return quoted ? sentence.closing(from + 1) + 1 : from;
	}

	/**
	 * «أبلغ وزراءه», «السفير أبلغ الطرفين», «أنه أبلغ البعثة»: those who were told; «واتهم الحكومة بـ»: who is accused, where nobody else is named;
	 * «وصفت تصريحات الوزير بأنها»: what is spoken of.
	 */
	private static boolean isObject(Sentence sentence, CueCandidate cue, SourcePhrase phrase) {
		boolean transitive = ADDRESSING.contains(cue.entry().lemma()) || cue.isClass("INFORM") || cue.isClass("ACCUSE") || cue.isClass("LABEL"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		// «وصف الخطة بأنها»: a verb in the masculine has no subject in the feminine right behind it.
		String head = sentence.written(phrase.from());
		boolean feminine = head.endsWith("ة") && head.startsWith("ال") && isMasculine(sentence.folded(cue.last())); //$NON-NLS-1$ //$NON-NLS-2$
		if (transitive && phrase.to() - phrase.from() <= SHORT && feminine && phrase.from() == cue.last() + 1) {
			return true;
		}
		String before = ArabicWords.withoutConjunction(sentence.folded(cue.first() - 1));
		boolean subject = transitive && (before.length() > 2 && ArabicWords.isAn(before) || Subject.before(sentence, cue.first()) != null);
		boolean his = cue.isClass("INFORM") && phrase.to() - phrase.from() == 1 && Reports.endsInPronoun(sentence.written(phrase.from())); //$NON-NLS-1$
		boolean joined = cue.range().begin() > sentence.token(cue.first()).begin();
		boolean described = phrase.to() - phrase.from() == 1 || phrase.to() - phrase.from() == SHORT && sentence.folded(phrase.to() - 1).startsWith("ال"); //$NON-NLS-1$
		boolean accused = joined && cue.isClass("ACCUSE") && described && phrase.withoutObject(sentence).equals(phrase); //$NON-NLS-1$
		return subject || his || accused || cue.isClass("LABEL") && Speakers.isDocument(sentence.folded(phrase.from())); //$NON-NLS-1$
	}

	private static boolean isMasculine(String verb) {
		return !verb.endsWith("ت") && !verb.startsWith("ت") && !verb.startsWith("وت") && !verb.endsWith("ه") && !verb.endsWith("وا"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private static int indexOf(Sentence sentence, String folded, int from, int to) {
		for (int i = from; i < to; i++) {
			if (sentence.folded(i).equals(folded)) {
				return i;
			}
		}
		return -1;
	}

	/** «نقلت الوكالة عن مصدر طبي قوله إن»: he whose saying it is. */
	private static SourcePhrase quotedFrom(Sentence sentence, CueCandidate cue) {
		for (int i = cue.first() - 1; i > 0 && i > cue.first() - BACK && sentence.isWord(i); i--) {
			if (sentence.folded(i).equals("عن")) { //$NON-NLS-1$
				return SourcePhrase.within(sentence, i + 1, cue.first());
			}
		}
		return null;
	}

	/** «جاء في البيان أن …» */
	private static List<FoundAttribution> inDocument(Sentence sentence, CueCandidate cue) {
		int from = cue.last() + 1;
		Opening opening = Speakers.isDocument(sentence.folded(from)) ? Opening.behind(sentence, cue) : null;
		SourcePhrase source = opening == null ? null : SourcePhrase.within(sentence, from, opening.at());
		return source == null ? List.of() : Reports.of(sentence, cue, source, opening, 0.85);
	}

	/** «وزارة الصحة: لا إصابات جديدة»: who says it stands before the colon. */
	private static List<FoundAttribution> heading(Sentence sentence) {
		int colon = 0;
		while (sentence.isWord(colon) && colon < LONGEST_HEADING_SOURCE) {
			colon++;
		}
		boolean speaker = colon > 0 && sentence.isColon(colon) && Speakers.isSpeaker(sentence.folded(0)) && sentence.size() - colon > 2;
		for (int i = 0; i < colon && speaker; i++) {
			speaker = !ArabicWords.looksLikeVerb(sentence.folded(i));
		}
		if (!speaker) {
			return List.of();
		}
		CueEntry entry = new CueEntry(":", "", "SAY", "PUNCT", "CT_POS", "POS", Set.of(Complement.COLON), Need.NOTHING); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		CueCandidate cue = new CueCandidate(entry, sentence.token(colon).range(), colon, colon, false);
		return Reports.of(sentence, cue, new SourcePhrase(0, colon), new Opening(Complement.COLON, colon, colon + 1), 0.6);
	}
}
