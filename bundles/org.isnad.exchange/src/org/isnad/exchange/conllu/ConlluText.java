// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.conllu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.conll.Bio;
import org.isnad.exchange.conll.BioDocument;
import org.isnad.exchange.standoff.TokenizedText.Range;

/**
 * Makes the text of a document of its words, as their spaces tell, and columns of labels of what their last column holds. Words of one token
 * have their own places where together they are the token, else all of them have that of the token. For one document.
 */
@SuppressWarnings("nls")
final class ConlluText {
	/** Says in the first comment of a document that spaces are told everywhere, between sentences too. */
	static final String EXACT = "spaces_told";
	/** Tells the text of a document without words, between quotation marks. */
	static final String BLANK = "text_without_words";
	private static final int LABEL_PREFIX = 2;

	private final ConlluFile.Problems problems;
	private final StringBuilder text = new StringBuilder();
	private final List<Range> places = new ArrayList<>();
	private final List<Integer> sentences = new ArrayList<>();
	private final List<ConlluFile.Word> words = new ArrayList<>();

	ConlluText(ConlluFile.Problems problems) {
		this.problems = problems;
	}

	BioDocument read(String name, List<ConlluFile.Sentence> parts) {
		boolean exact = !parts.isEmpty() && parts.getFirst().comment(EXACT) != null;
		String blank = parts.isEmpty() ? null : parts.getFirst().comment(BLANK);
		boolean quoted = blank != null && blank.length() >= 2 && blank.startsWith("\"") && blank.endsWith("\"");
		text.append(quoted ? Spaces.unescape(blank.substring(1, blank.length() - 1)) : "");
		for (int i = 0; i < parts.size(); i++) {
			if (!parts.get(i).words().isEmpty()) {
				sentence(i, parts.get(i), exact, i == parts.size() - 1);
			}
		}
		return new BioDocument(name, text.toString(), places, sentences, words.stream().map(ConlluFile.Word::line).toList(), columns());
	}

	private void sentence(int number, ConlluFile.Sentence sentence, boolean exact, boolean last) {
		List<ConlluFile.Word> lines = sentence.words().stream().filter(word -> word.id().indexOf('.') < 0).toList();
		int begin = text.length();
		String pending = "";
		for (int i = 0; i < lines.size(); i++) {
			ConlluFile.Word token = lines.get(i);
			List<ConlluFile.Word> parts = new ArrayList<>();
			int dash = token.id().indexOf('-');
			if (dash > 0) {
				int end = Integer.parseInt(token.id().substring(dash + 1));
				while (i + 1 < lines.size() && lines.get(i + 1).id().indexOf('-') < 0 && Integer.parseInt(lines.get(i + 1).id()) <= end) {
					parts.add(lines.get(++i));
				}
			}
			text.append(pending).append(Spaces.unescape(String.valueOf(token.misc("SpacesBefore") == null ? "" : token.misc("SpacesBefore"))));
			token(number, token, parts.isEmpty() ? List.of(token) : parts);
			pending = spacesAfter(token, exact || i < lines.size() - 1, last);
		}
		check(sentence, text.substring(begin));
		text.append(pending);
	}

	private static String spacesAfter(ConlluFile.Word token, boolean told, boolean last) {
		String spaces = token.misc("SpacesAfter");
		if (spaces != null) {
			return Spaces.unescape(spaces);
		}
		if (!told) {
			// Whether a line ends behind a sentence is told by few; it is read so, for no sentence runs into the next then.
			return last ? "" : "\n";
		}
		return "No".equals(token.misc("SpaceAfter")) ? "" : " ";
	}

	private void token(int sentence, ConlluFile.Word token, List<ConlluFile.Word> parts) {
		int begin = text.length();
		text.append(token.form());
		StringBuilder joined = new StringBuilder();
		parts.forEach(part -> joined.append(part.form()));
		boolean exact = joined.toString().equals(token.form());
		int at = begin;
		for (ConlluFile.Word part : parts) {
			places.add(exact ? new Range(at, at + part.form().length()) : new Range(begin, text.length()));
			at += part.form().length();
			sentences.add(sentence);
			words.add(part);
		}
	}

	private void check(ConlluFile.Sentence sentence, String made) {
		String told = sentence.comment("text");
		if (told != null && !told.replaceAll("[\\s\\p{Z}\u0085]+", "").equals(made.replaceAll("[\\s\\p{Z}\u0085]+", ""))) {
			problems.at(sentence.line(), NLS.bind(Messages.otherText, told));
		}
	}

	/** The keys of the last column that hold labels at some word, each with the labels of all words. */
	private Map<String, List<String>> columns() {
		Set<String> keys = new LinkedHashSet<>();
		for (ConlluFile.Word word : words) {
			for (String each : word.columns().get(ConlluFile.MISC).split("\\|")) {
				int equals = each.indexOf('=');
				if (equals > 0 && each.length() > equals + LABEL_PREFIX && each.charAt(equals + LABEL_PREFIX) == '-' && "BIESLU".indexOf(each.charAt(equals + 1)) >= 0) {
					keys.add(each.substring(0, equals));
				}
			}
		}
		Map<String, List<String>> columns = new LinkedHashMap<>();
		for (String key : keys) {
			columns.put(key, words.stream().map(word -> word.misc(key)).map(label -> label == null ? Bio.OUTSIDE : label).toList());
		}
		return columns;
	}

	/** How many words say more than their form. */
	int analysed() {
		return (int) words.stream().filter(word -> word.columns().subList(2, ConlluFile.MISC).stream().anyMatch(column -> !column.equals("_"))).count();
	}
}
