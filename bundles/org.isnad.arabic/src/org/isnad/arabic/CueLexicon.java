// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.Clitics.Split;
import org.isnad.internal.arabic.Tables;

/**
 * The reporting cues of a language and their place in a text. A word matches when its folded form, or what remains
 * of it behind proclitics that its part of speech can bear, is a form of the lexicon. Offsets are UTF-16 code units.
 * Immutable; any thread may use it.
 */
public final class CueLexicon {
	private record Form(CueEntry entry, List<String> words, boolean endsInProclitic, String exactSpelling) {
	}

	/** A form that a word may begin, and what stands before it in the word. */
	private record Beginning(Split split, Form form) {
	}

	/** Behind these the verb of a relative clause has a pronoun. */
	private static final Set<String> RELATIVES = Set.of("ما", "بما", "مما", "لما", "كما", "وما", "عما"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	/** Verbs of these classes have objects beside what is said. */
	private static final Set<String> OBJECTS = Set.of("LABEL", "INFORM", "ACCUSE"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final int SHORTEST_WITH_PRONOUN = 3;

	private final List<CueEntry> entries;
	private final Map<String, List<Form>> byFirstWord;
	private final CliticAnalyzer analyzer;
	private final WordMemo<List<Beginning>> beginnings = new WordMemo<>(this::findBeginnings);
	private final WordTrait candidate = new WordTrait(this::mayBeCue);

	private CueLexicon(List<CueEntry> entries, Map<String, List<Form>> byFirstWord) {
		this.entries = List.copyOf(entries);
		this.byFirstWord = byFirstWord;
		this.analyzer = new CliticAnalyzer(byFirstWord::containsKey);
	}

	/** The lexicon that ships for a language ({@code ar}, {@code en}; region and script are ignored), if there is one. */
	public static Optional<CueLexicon> shipped(String language) {
		return switch (Tables.baseLanguage(language)) {
		case "ar" -> Optional.of(Arabic.LEXICON); //$NON-NLS-1$
		case "en" -> Optional.of(English.LEXICON); //$NON-NLS-1$
		default -> Optional.empty();
		};
	}

	/**
	 * Reads a lexicon: the format is told in the head of the shipped {@code cues.ar.tsv}.
	 *
	 * @param tsv  the whole table
	 * @param name how errors call it
	 * @throws IOException naming the line that is not as the format says
	 */
	public static CueLexicon parse(String tsv, String name) throws IOException {
		List<CueEntry> entries = new ArrayList<>();
		Map<String, List<Form>> byFirstWord = new HashMap<>();
		for (Tables.Row row : Tables.rows(tsv, name, 9)) {
			CueEntry entry = CueRow.entry(row);
			entries.add(entry);
			for (String form : row.cell(8).split(";")) { //$NON-NLS-1$
				Form parsed = form(entry, form.strip());
				byFirstWord.computeIfAbsent(parsed.words().getFirst(), k -> new ArrayList<>()).add(parsed);
			}
		}
		return new CueLexicon(entries, byFirstWord);
	}

	/** Every entry in the order of the table. */
	public List<CueEntry> entries() {
		return entries;
	}

	/** Whether the folded word, without a conjunction that it may bear, is a reporting verb by itself. */
	public boolean isVerb(String folded) {
		return isForm(folded, "VERB"); //$NON-NLS-1$
	}

	/** Whether it is such a participle («مضيفا»). */
	public boolean isParticiple(String folded) {
		return isForm(folded, "PARTICIPLE"); //$NON-NLS-1$
	}

	private boolean isForm(String folded, String partOfSpeech) {
		boolean joined = folded.length() > 2 && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف');
		return isBareForm(folded, partOfSpeech) || joined && isBareForm(folded.substring(1), partOfSpeech);
	}

	private boolean isBareForm(String folded, String partOfSpeech) {
		for (Form form : byFirstWord.getOrDefault(folded, List.of())) {
			if (form.words().size() == 1 && form.entry().form().equals(partOfSpeech)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Every cue candidate among the tokens of a text, in text order, without overlaps: at one place the longest form wins.
	 * {@link CueEntry#need()} is not looked at: that is for whoever knows the clause.
	 */
	public List<CueMatch> find(String text, List<Token> tokens) {
		List<CueMatch> matches = new ArrayList<>();
		for (int i = 0; i < tokens.size();) {
			CueMatch best = tokens.get(i).word() ? longestAt(text, tokens, i) : null;
			if (best != null) {
				matches.add(best);
			}
			i = best == null ? i + 1 : Math.max(i + 1, best.end() < tokens.get(best.lastToken()).end() ? best.lastToken() : best.lastToken() + 1);
		}
		return matches;
	}

	private CueMatch longestAt(String text, List<Token> tokens, int at) {
		if (!candidate.of(tokens.get(at))) {
			return null;
		}
		CueMatch best = null;
		for (Beginning beginning : beginnings.of(tokens.get(at).folded())) {
			CueMatch match = match(text, tokens, at, beginning.split(), beginning.form());
			// Splits come with the least taken off first, so an equally long match keeps the plainer reading.
			if (match != null && (best == null || match.end() > best.end())) {
				best = match;
			}
		}
		return best == null ? withPronoun(text, tokens, at) : best;
	}

	private boolean mayBeCue(String folded) {
		return !beginnings.of(folded).isEmpty() || !analyzer.readings(folded).isEmpty();
	}

	/** The forms that may begin with a folded word, behind the proclitics that they can bear. */
	private List<Beginning> findBeginnings(String folded) {
		List<Beginning> found = new ArrayList<>(0);
		for (Split split : Clitics.splits(folded)) {
			for (Form form : byFirstWord.getOrDefault(split.rest(), List.of())) {
				if (bears(form, split)) {
					found.add(new Beginning(split, form));
				}
			}
		}
		return List.copyOf(found);
	}

	/** «ما أعلنته الوزارة», «وصفه بأنه»: a verb with an object pronoun, where one is to be expected. */
	private CueMatch withPronoun(String text, List<Token> tokens, int at) {
		List<WordReading> readings = analyzer.readings(tokens.get(at).folded());
		if (readings.isEmpty()) {
			return null;
		}
		boolean relative = at > 0 && RELATIVES.contains(tokens.get(at - 1).folded());
		for (WordReading reading : readings) {
			boolean plain = reading.particle() == 0 && !reading.article() && reading.lexeme().length() >= SHORTEST_WITH_PRONOUN;
			for (Form form : plain ? byFirstWord.get(reading.lexeme()) : List.<Form>of()) {
				boolean object = relative || OBJECTS.contains(form.entry().cueClass());
				if (object && form.words().size() == 1 && form.exactSpelling() == null && "VERB".equals(form.entry().form())) { //$NON-NLS-1$
					Token token = tokens.get(at);
					int begin = reading.begin() == 0 ? token.begin() : originalOffset(text, token, reading.begin());
					return new CueMatch(form.entry(), begin, token.end(), at, at);
				}
			}
		}
		return null;
	}

	private static boolean bears(Form form, Split split) {
		if (split.bare()) {
			return true;
		}
		boolean onlyConjunction = split.particle() == 0 && !split.article();
		char particle = split.particle();
		return switch (form.entry().form()) {
		case "VERB" -> onlyConjunction //$NON-NLS-1$
				|| !split.article() && (particle == 'س' || particle == 'ل') && isImperfect(split.rest());
		case "MASDAR", "NOUN" -> particle != 'س'; //$NON-NLS-1$ //$NON-NLS-2$
		default -> onlyConjunction;
		};
	}

	private static boolean isImperfect(String folded) {
		char first = folded.charAt(0);
		return first == 'ي' || first == 'ت' || first == 'ن';
	}

	private static CueMatch match(String text, List<Token> tokens, int at, Split split, Form form) {
		List<String> words = form.words();
		Token first = tokens.get(at);
		boolean keepsParticle = split.particle() != 0 && "VERB".equals(form.entry().form()); //$NON-NLS-1$
		int skipped = keepsParticle ? split.length() - 1 : split.length();
		if (form.exactSpelling() != null && !Tables.withoutMarks(text.substring(first.begin(), first.end())).endsWith(form.exactSpelling())) {
			return null;
		}
		int begin = skipped == 0 ? first.begin() : originalOffset(text, first, skipped);
		int last = at + words.size() - 1;
		if (last >= tokens.size()) {
			return null;
		}
		for (int i = 1; i < words.size(); i++) {
			Token token = tokens.get(at + i);
			boolean proclitic = form.endsInProclitic() && i == words.size() - 1;
			boolean same = proclitic ? token.folded().startsWith(words.get(i)) : token.folded().equals(words.get(i));
			if (!same) {
				return null;
			}
		}
		Token end = tokens.get(last);
		boolean cut = form.endsInProclitic() && end.folded().length() > words.getLast().length();
		return new CueMatch(form.entry(), begin, cut ? originalOffset(text, end, words.getLast().length()) : end.end(), at, last);
	}

	private static int originalOffset(String text, Token token, int foldedUnits) {
		for (int i = token.begin(); i < token.end(); i++) {
			if (!Signs.isPlainLetter(text.charAt(i))) {
				FoldedText folded = ArabicFolder.fold(text.substring(token.begin(), token.end()));
				return token.begin() + folded.original(0, foldedUnits).end();
			}
		}
		return token.begin() + foldedUnits;
	}

	private static Form form(CueEntry entry, String written) {
		boolean exact = written.startsWith("="); //$NON-NLS-1$
		boolean proclitic = written.endsWith("+"); //$NON-NLS-1$
		String plain = written.substring(exact ? 1 : 0, written.length() - (proclitic ? 1 : 0));
		List<String> words = List.of(ArabicFolder.key(plain).split(" ")); //$NON-NLS-1$
		return new Form(entry, words, proclitic, exact ? plain : null);
	}

	private static CueLexicon load(String resource) {
		try {
			return parse(Tables.resource(CueLexicon.class, resource), resource);
		} catch (IOException e) {
			throw new IllegalStateException("The shipped lexicon " + resource + " cannot be read: " + e.getMessage(), e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static final class Arabic {
		static final CueLexicon LEXICON = load("cues.ar.tsv"); //$NON-NLS-1$
	}

	private static final class English {
		static final CueLexicon LEXICON = load("cues.en.tsv"); //$NON-NLS-1$
	}

	/** Reads one row of the table. */
	private static final class CueRow {
		static CueEntry entry(Tables.Row row) throws IOException {
			Map<String, Complement> complements = new LinkedHashMap<>();
			for (String name : row.cell(6).split(" ")) { //$NON-NLS-1$
				complements.put(name, row.oneOf(Complement.class, name));
			}
			String need = row.cell(7);
			return new CueEntry(row.cell(0), row.cell(1), row.cell(2), row.cell(3), row.cell(4), row.cell(5),
					new java.util.LinkedHashSet<>(complements.values()),
					"-".equals(need) ? CueEntry.Need.NOTHING : row.oneOf(CueEntry.Need.class, need)); //$NON-NLS-1$
		}
	}
}
