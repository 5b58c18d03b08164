// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.ArabicFolder;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;
import org.isnad.arabic.name.Gazetteer;
import org.isnad.arabic.name.GazetteerEntry;
import org.isnad.arabic.name.NameMention;
import org.isnad.engines.attribution.Speakers;

/**
 * What the words for a source tell of who it is.
 *
 * @param surface   the words, white space squeezed
 * @param key       the folded form of the surface
 * @param folded    their folded forms, without punctuation and «نفسه»
 * @param type      a value of the scheme's tagset sourceType
 * @param person    the name of a person among them as it is written, or null
 * @param personKey its folded form, or null
 * @param known     the name by which a gazetteer knows it, or null
 * @param anonymous whether it is told apart by nothing, so that it belongs to its document alone
 */
record SourceName(String surface, String key, List<String> folded, String type, String person, String personKey, String known, boolean anonymous) {
	private static final TextSegmenter TOKENS = new TextSegmenter("ar"); //$NON-NLS-1$
	private static final Set<String> SELF = words("نفسه نفسها نفسهم ذاته ذاتها ذاتهم ذات نفس"); //$NON-NLS-1$
	private static final Set<String> LINKS = words("في من عن على إلى باسم لدى عبر و بعد قبل مع رفض طلب فضل يدعى تدعى"); //$NON-NLS-1$
	private static final Set<String> SOME = words("أحد إحدى بعض عدد عدة كثير كثيرون آخرون غيره أحدهم إحداهن بعضهم"); //$NON-NLS-1$
	private static final int LONGEST_NAME = 5;

	SourceName {
		folded = List.copyOf(folded);
	}

	private static Set<String> words(String list) {
		return Set.of(ArabicFolder.key(list).split(" ")); //$NON-NLS-1$
	}

	/** @param names names with their kinds, the user's among them */
	static SourceName of(String phrase, Gazetteer names) {
		String surface = squeezed(phrase);
		List<Token> tokens = TOKENS.tokens(surface);
		List<Token> words = tokens.stream().filter(t -> t.word() && !SELF.contains(t.folded())).toList();
		List<String> folded = words.stream().map(Token::folded).toList();
		GazetteerEntry entry = entry(surface, tokens, names);
		String person = entry != null && entry.kind().isPerson() ? entry.name() : person(surface, tokens);
		String byWords = Speakers.typeOf(surface);
		boolean unnamed = byWords.equals("ANONYMOUS") || !folded.isEmpty() && SOME.contains(folded.getFirst()); //$NON-NLS-1$
		boolean heads = !byWords.equals("UNKNOWN") && Speakers.heads(folded.isEmpty() ? "" : folded.getFirst()); //$NON-NLS-1$ //$NON-NLS-2$
		String type = unnamed ? "ANONYMOUS" : person != null && !isThing(byWords, heads) ? "PERSON" : entry != null && !heads ? entry.kind().sourceType() : byWords; //$NON-NLS-1$ //$NON-NLS-2$
		boolean many = type.equals("COLLECTIVE"); //$NON-NLS-1$
		boolean nobody = type.equals("PERSON") && person == null && isIndefinite(folded); //$NON-NLS-1$
		String somebody = type.equals("PERSON") ? person : null; //$NON-NLS-1$
		return new SourceName(surface, ArabicFolder.key(surface), folded, nobody ? "ANONYMOUS" : type, somebody, personKey(somebody), entry == null ? null : entry.name(), unnamed || many || nobody); //$NON-NLS-1$
	}

	/** The words with one space between each two. */
	static String squeezed(String phrase) {
		return isSqueezed(phrase) ? phrase : squeeze(phrase);
	}

	private static boolean isSqueezed(String phrase) {
		boolean space = true;
		for (int i = 0; i < phrase.length(); i++) {
			char c = phrase.charAt(i);
			if (Character.isWhitespace(c) && (space || c != ' ')) {
				return false;
			}
			space = c == ' ';
		}
		return !space;
	}

	private static String squeeze(String phrase) {
		StringBuilder kept = new StringBuilder(phrase.length());
		for (int i = 0; i < phrase.length(); i++) {
			char c = phrase.charAt(i);
			boolean blank = Character.isWhitespace(c);
			if (!blank) {
				kept.append(c);
			} else if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
				kept.append(' ');
			}
		}
		return kept.toString().stripTrailing();
	}

	/** An organisation that bears somebody's name stays one. */
	private static boolean isThing(String type, boolean heads) {
		return heads && switch (type) {
		case "ORGANISATION", "DOCUMENT", "MEDIA", "STATE" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		default -> false;
		};
	}

	/** «سائق شاحنة», «قيادي في الحزب»: nobody in particular; «وزير الصحة» is somebody. */
	private static boolean isIndefinite(List<String> folded) {
		boolean definite = folded.getFirst().startsWith("ال"); //$NON-NLS-1$
		boolean construct = folded.size() > 1 && !LINKS.contains(folded.get(1)) && folded.stream().skip(1).takeWhile(w -> !LINKS.contains(w)).anyMatch(w -> w.startsWith("ال")); //$NON-NLS-1$
		boolean latin = folded.getFirst().charAt(0) < 0x600;
		return !latin && !definite && !construct;
	}

	/** The name that the whole phrase is, or that stands at its end behind a title. */
	private static GazetteerEntry entry(String surface, List<Token> tokens, Gazetteer names) {
		GazetteerEntry found = null;
		for (NameMention mention : names.find(surface, tokens)) {
			boolean whole = mention.begin() <= 2 && mention.end() == surface.length();
			boolean person = mention.entries().getFirst().kind().isPerson();
			found = whole || person ? mention.entries().getFirst() : found;
		}
		return found;
	}

	/** The proper name behind a title or an office: what has no article behind a word that has one; or all of a phrase without any such word. */
	private static String person(String surface, List<Token> tokens) {
		for (int i = 1; i < tokens.size(); i++) {
			if (!isNamePart(tokens, i)) {
				continue;
			}
			Token before = tokens.get(i - 1);
			boolean title = before.folded().startsWith("ال") || i > 1 && Speakers.isPerson(before.folded()); //$NON-NLS-1$
			int end = i;
			while (end < tokens.size() && end - i < LONGEST_NAME && (isNamePart(tokens, end) || end > i && isSurname(tokens, end))) {
				end++;
			}
			boolean enough = end - i > 1 || Speakers.isPerson(before.folded());
			if (title && enough && startsLikeName(tokens.get(i).folded())) {
				return surface.substring(tokens.get(i).begin(), tokens.get(end - 1).end());
			}
		}
		boolean bare = tokens.size() > 1 && tokens.size() <= LONGEST_NAME && tokens.stream().allMatch(Token::word) && !tokens.getFirst().folded().startsWith("ال") //$NON-NLS-1$
				&& tokens.stream().noneMatch(t -> LINKS.contains(t.folded()) || Speakers.heads(t.folded()) || t.folded().charAt(0) < 0x600);
		return bare ? surface : null;
	}

	private static boolean startsLikeName(String folded) {
		return folded.length() > 2 && !folded.startsWith("لل") && !(folded.startsWith("ب") && folded.startsWith("ال", 1)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static boolean isNamePart(List<Token> tokens, int i) {
		String folded = tokens.get(i).folded();
		return tokens.get(i).word() && !folded.startsWith("ال") && !LINKS.contains(folded) && !Speakers.heads(folded) && folded.charAt(0) >= 0x600; //$NON-NLS-1$
	}

	private static boolean isSurname(List<Token> tokens, int i) {
		return tokens.get(i).word() && tokens.get(i).folded().startsWith("ال") && !Speakers.heads(tokens.get(i).folded()); //$NON-NLS-1$
	}

	/** The folded name of the person, or null. */
	private static String personKey(String person) {
		return person == null ? null : ArabicFolder.key(person);
	}

	/** The words without titles before them: «اللواء الراشدي» is «الراشدي». */
	List<String> withoutTitles() {
		List<String> rest = new ArrayList<>(folded);
		while (rest.size() > 1 && Speakers.isPerson(rest.getFirst())) {
			rest.removeFirst();
		}
		return rest;
	}

	/** The first word without its article: what kind of thing it is. */
	String head() {
		String first = folded.isEmpty() ? "" : folded.getFirst(); //$NON-NLS-1$
		return first.startsWith("ال") ? first.substring(2) : first; //$NON-NLS-1$
	}

	/** «الوزارة», «المتحدث»: one word with the article that says what it is and not who. */
	boolean isRole() {
		return folded.size() == 1 && folded.getFirst().startsWith("ال") && Speakers.heads(folded.getFirst()); //$NON-NLS-1$
	}
}
