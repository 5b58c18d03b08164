// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.isnad.arabic.ArabicFolder;

/** What a query that is being written could go on with: layers, fields, joining words, and the values of the field before the cursor. For any thread. */
public final class QueryCompletion {
	private static final List<String> LAYERS = List.of("claim with ", "source with ", "cue with ", "attribution with ", "anchor with "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final List<String> JOINING = List.of("and ", "or ", "not ", "near ", "near/5 "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final int MOST = 100;

	private final String query;
	private final int caret;
	private final Vocabulary vocabulary;

	private QueryCompletion(String query, int caret, Vocabulary vocabulary) {
		this.query = query;
		this.caret = caret;
		this.vocabulary = vocabulary;
	}

	/**
	 * The proposals at a place of a query, likeliest first; none in the middle of Arabic or quoted words that belong to no field.
	 *
	 * @param caret where the cursor stands, in UTF-16 code units
	 */
	public static List<Proposal> at(String query, int caret, Vocabulary vocabulary) {
		return new QueryCompletion(query, Math.max(0, Math.min(caret, query.length())), vocabulary).proposals();
	}

	private List<Proposal> proposals() {
		int quote = openQuote();
		int begin = quote < 0 ? wordBegin(caret) : wordBegin(quote);
		String word = query.substring(begin, caret);
		int colon = word.indexOf(':');
		if (colon > 0) {
			Optional<FieldName> field = FieldName.of(word.substring(0, colon));
			return field.isEmpty() ? List.of() : values(field.get(), begin + colon + 1, word.substring(colon + 1));
		}
		if (quote >= 0 || word.startsWith("\"") || !word.chars().allMatch(c -> c < 128)) { //$NON-NLS-1$
			return List.of();
		}
		int from = word.startsWith("-") ? begin + 1 : begin; //$NON-NLS-1$
		return names(from, query.substring(from, caret).toLowerCase(Locale.ROOT));
	}

	/** Where the quote begins in which the cursor is, or -1. */
	private int openQuote() {
		int open = -1;
		for (int i = 0; i < caret; i++) {
			if (QueryLexer.isQuote(query.charAt(i))) {
				open = open < 0 ? i : -1;
			}
		}
		return open;
	}

	private int wordBegin(int from) {
		int begin = from;
		while (begin > 0 && !QueryLexer.endsWord(query.charAt(begin - 1))) {
			begin--;
		}
		return begin;
	}

	private List<Proposal> names(int from, String typed) {
		List<String> names = new ArrayList<>();
		boolean first = query.substring(0, from).isBlank();
		if (first) {
			names.addAll(LAYERS);
		}
		for (FieldName field : FieldName.values()) {
			field.names().forEach(name -> names.add(name + ':'));
		}
		if (!first && !typed.isEmpty()) {
			names.addAll(JOINING);
		}
		List<Proposal> found = ranked(names, name -> List.of(name), typed).stream().map(name -> new Proposal(from, caret, name, name.strip())).toList();
		// What is written out already is not proposed once more.
		return found.stream().filter(proposal -> !proposal.label().equals(typed)).toList();
	}

	private List<Proposal> values(FieldName field, int from, String written) {
		String typed = ArabicFolder.key(written.replaceAll("^[\"\u201C\u201D\u201E]", "")).strip(); //$NON-NLS-1$ //$NON-NLS-2$
		List<Proposal> found = new ArrayList<>();
		for (Vocabulary.Value value : ranked(vocabulary.of(field), each -> List.of(ArabicFolder.key(each.value()), ArabicFolder.key(each.label())), typed)) {
			found.add(new Proposal(from, caret, Vocabulary.quoted(value.value()) + ' ', value.label()));
		}
		// What is written out already is not proposed once more.
		return found.size() == 1 && found.get(0).text().strip().equals(written) ? List.of() : found;
	}

	/** Those that begin with what is typed, then those that contain it. */
	private static <T> List<T> ranked(List<T> all, Function<T, List<String>> keys, String typed) {
		List<T> begin = new ArrayList<>();
		List<T> inside = new ArrayList<>();
		for (T each : all) {
			if (keys.apply(each).stream().anyMatch(key -> key.startsWith(typed))) {
				begin.add(each);
			} else if (keys.apply(each).stream().anyMatch(key -> key.contains(typed))) {
				inside.add(each);
			}
		}
		begin.addAll(inside);
		return begin.size() > MOST ? begin.subList(0, MOST) : begin;
	}
}
