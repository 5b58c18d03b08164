// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.arabic.ArabicFolder;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.NumberMention;
import org.isnad.arabic.Token;
import org.isnad.arabic.WordMemo;
import org.isnad.arabic.WordTrait;

/** The tokens of a text with the numbers that were read in it: what the patterns of dates ask for. */
final class DateTokens {
	private static final Pattern DAY = Pattern.compile("([وف]?[بلك]?)(?:ال|ل)?(\\d{1,2})(?:st|nd|rd|th)?"); //$NON-NLS-1$
	private static final Pattern YEAR = Pattern.compile("([وف]?[بلك]?)(\\d{4})(?:م|ه)?"); //$NON-NLS-1$
	static final int FIRST_YEAR = 1300;
	static final int LAST_YEAR = 2199;
	/** The words of all sets and tables of dates, which are there before the first text is read: a word that is not among them is in none. */
	private static final Set<String> EVERY = ConcurrentHashMap.newKeySet();
	private static final WordMemo<List<Hit>> HITS = new WordMemo<>(DateTokens::hits);
	private static final WordTrait IN_ANY = new WordTrait(folded -> !HITS.of(folded).isEmpty());
	private static final Set<String> COUNTED = words("شخص شخصا متر مترا كيلومتر كيلومترا كم دولار دولارا دينار دينارا جندي جنديا طن طنا برميل مدني قتيل قتيلا people dollars metres tons % بالمئة"); //$NON-NLS-1$

	/** A whole number: skip as in the token, next the token behind, plain whether it is exact and no ordinal. */
	record Count(double low, double high, boolean ordinal, int skip, int next, String unit) {
		boolean exact() {
			return low == high;
		}
	}

	private final String text;
	private final List<Token> tokens;
	private final NumberMention[] numberAt;
	/** Of the place that was asked about last: each is asked about by many patterns. */
	private List<Hit> hits;
	private int hitsAt = -1;

	DateTokens(String text, List<Token> tokens, List<NumberMention> numbers) {
		this.text = text;
		this.tokens = tokens;
		this.numberAt = new NumberMention[tokens.size()];
		int token = 0;
		for (NumberMention number : numbers) {
			while (tokens.get(token).end() <= number.begin()) {
				token++;
			}
			numberAt[token] = number;
		}
	}

	static Set<String> words(String list) {
		Set<String> words = Arrays.stream(list.split("\\s+")).filter(w -> !w.isEmpty()).map(ArabicFolder::key).collect(Collectors.toUnmodifiableSet()); //$NON-NLS-1$
		EVERY.addAll(words);
		return words;
	}

	/** Words with a value each: "word word=value". */
	static Map<String, Integer> table(String list) {
		Map<String, Integer> table = Arrays.stream(list.strip().split("\\s+")).map(w -> w.split("=")) //$NON-NLS-1$ //$NON-NLS-2$
				.collect(Collectors.toUnmodifiableMap(w -> ArabicFolder.key(w[0].replace('_', ' ')), w -> Integer.valueOf(w[1]), (a, b) -> a));
		EVERY.addAll(table.keySet());
		return table;
	}

	String text() {
		return text;
	}

	List<Token> all() {
		return tokens;
	}

	int size() {
		return tokens.size();
	}

	Token token(int at) {
		return tokens.get(at);
	}

	String folded(int at) {
		return at >= 0 && at < tokens.size() ? tokens.get(at).folded() : ""; //$NON-NLS-1$
	}

	boolean is(int at, Set<String> words) {
		return words.contains(folded(at));
	}

	/** Whether a date can begin at a place: with a number or a word that can open one. */
	boolean canOpen(int at, WordTrait opener) {
		return numberAt[at] != null || opener.of(tokens.get(at));
	}

	/** A word of a set behind proclitics: skip counts the folded characters before it, its article left out where «لل» swallowed it. */
	record Hit(String word, int skip) {
	}

	/** The word of the set that stands at a place, alone or behind proclitics, or null. */
	Hit hit(int at, Set<String> words) {
		if (at < 0 || at >= tokens.size() || !IN_ANY.of(tokens.get(at))) {
			return null;
		}
		if (hitsAt != at) {
			hitsAt = at;
			hits = HITS.of(folded(at));
		}
		for (Hit hit : hits) {
			if (words.contains(hit.word())) {
				return hit;
			}
		}
		return null;
	}

	/** What a folded word may stand for in any of the sets, in the order of its splits. */
	private static List<Hit> hits(String folded) {
		List<Hit> hits = new ArrayList<>(0);
		for (Clitics.Split split : Clitics.splits(folded)) {
			String word = split.article() ? "ال" + split.rest() : split.rest(); //$NON-NLS-1$
			if (EVERY.contains(word)) {
				boolean swallowed = split.article() && !folded.startsWith("ال", split.length() - 2); //$NON-NLS-1$
				hits.add(new Hit(word, split.length() - (swallowed ? 1 : split.article() ? 2 : 0)));
			}
		}
		return List.copyOf(hits);
	}

	/** The length of the proclitics before a word of the set; negative where none of it stands. */
	int skipTo(int at, Set<String> words) {
		Hit hit = hit(at, words);
		return hit == null ? -1 : hit.skip();
	}

	/** The number that begins in a token, or null. */
	Count number(int at) {
		NumberMention number = at >= 0 && at < tokens.size() ? numberAt[at] : null;
		if (number == null) {
			return null;
		}
		int next = at;
		while (next < tokens.size() && tokens.get(next).begin() < number.end()) {
			next++;
		}
		int begin = tokens.get(at).begin();
		int skip = begin == number.begin() ? 0 : ArabicFolder.key(text.substring(begin, number.begin())).length();
		return new Count(number.low(), number.high(), number.ordinal(), skip, next, number.unit());
	}

	/** A day of a month, in digits or spelled, cardinal or ordinal; null where there is none. */
	Count day(int at) {
		Count number = digits(at, DAY);
		number = number == null ? number(at) : number;
		boolean day = number != null && number.exact() && number.low() >= 1 && number.low() <= 31 && number.low() == Math.rint(number.low());
		return day ? number : null;
	}

	/** A year of four digits, with the letter of its era or without, or spelled; null where there is none. */
	Count year(int at) {
		Count number = digits(at, YEAR);
		number = number == null ? number(at) : number;
		boolean year = number != null && number.exact() && !number.ordinal() && number.low() >= FIRST_YEAR && number.low() <= LAST_YEAR
				&& number.low() == Math.rint(number.low());
		return year && !isCounted(number.next()) ? number : null;
	}

	private Count digits(int at, Pattern pattern) {
		String folded = folded(at);
		if (!hasDigit(folded)) {
			return null;
		}
		Matcher matcher = pattern.matcher(folded);
		return matcher.matches() ? new Count(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(2)), false, matcher.end(1), at + 1, "") : null; //$NON-NLS-1$
	}

	static boolean hasDigit(String folded) {
		for (int i = 0; i < folded.length(); i++) {
			if (folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	/** «في 1500 متر» is no year. */
	private boolean isCounted(int next) {
		return next < tokens.size() && COUNTED.contains(folded(next));
	}
}
