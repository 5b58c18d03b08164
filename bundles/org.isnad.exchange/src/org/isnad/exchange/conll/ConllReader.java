// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.conll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.standoff.TokenizedText;
import org.isnad.exchange.standoff.TokenizedText.Range;

/** Reads the lines of a file of columns. A line with too few columns is told of and has no labels. For one file. */
@SuppressWarnings("nls")
final class ConllReader {
	/** What is told of lines that cannot be understood. */
	interface Problems {
		/** The line counts from 1; the reason is for a user. */
		void at(int line, String reason);
	}

	private final List<String> lines;
	private final String text;
	private final Problems problems;
	private final List<BioDocument> documents = new ArrayList<>();
	private List<String> names;
	private final List<String> words = new ArrayList<>();
	private final List<Integer> sentences = new ArrayList<>();
	private final List<Integer> numbers = new ArrayList<>();
	private final List<List<String>> rows = new ArrayList<>();
	private int sentence;

	/** @param text the text of the file's one document, or null */
	ConllReader(List<String> lines, String text, Problems problems) {
		this.lines = lines;
		this.text = text;
		this.problems = problems;
	}

	List<BioDocument> read() {
		boolean begun = false;
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (line.isBlank()) {
				sentence++;
			} else if (line.startsWith(ConllExport.DOCUMENT)) {
				if (begun) {
					end();
				}
				begun = true;
				List<String> cells = cells(line);
				names = cells.stream().skip(1).anyMatch(name -> name.indexOf('.') > 0) ? cells.subList(1, cells.size()) : null;
			} else if (!line.startsWith("# ") || line.indexOf('\t') >= 0) {
				begun = true;
				word(i + 1, cells(line));
			}
		}
		if (begun) {
			end();
		}
		return documents;
	}

	private static List<String> cells(String line) {
		return List.of(line.indexOf('\t') >= 0 ? line.split("\t", -1) : line.strip().split("\\s+"));
	}

	private void word(int line, List<String> cells) {
		if (cells.getFirst().isEmpty()) {
			problems.at(line, Messages.noToken);
			return;
		}
		int expected = !rows.isEmpty() ? rows.getFirst().size() : names != null ? names.size() : cells.size() - 1;
		List<String> labels = cells.subList(1, cells.size());
		if (labels.size() != expected) {
			problems.at(line, NLS.bind(Messages.otherColumns, Integer.toString(expected + 1), Integer.toString(cells.size())));
			labels = Collections.nCopies(expected, Bio.OUTSIDE);
		}
		words.add(cells.getFirst());
		sentences.add(sentence);
		numbers.add(line);
		rows.add(labels);
	}

	private void end() {
		Map<String, List<String>> columns = new LinkedHashMap<>();
		int count = rows.isEmpty() ? 0 : rows.getFirst().size();
		for (int c = 0; c < count; c++) {
			int column = c;
			String name = names != null && c < names.size() && !columns.containsKey(names.get(c)) ? names.get(c) : Integer.toString(c + 2);
			columns.put(name, rows.stream().map(row -> row.get(column)).toList());
		}
		List<Range> places = text == null ? null : placesInText();
		String whole = text;
		if (places == null) {
			StringBuilder joined = new StringBuilder();
			places = join(joined);
			whole = joined.toString();
		}
		documents.add(new BioDocument(null, whole, places, List.copyOf(sentences), List.copyOf(numbers), columns));
		words.clear();
		sentences.clear();
		numbers.clear();
		rows.clear();
	}

	private List<Range> placesInText() {
		List<Range> places = new ArrayList<>();
		int at = 0;
		for (int i = 0; i < words.size(); i++) {
			int begin = text.indexOf(words.get(i), at);
			if (begin < 0 || !isSpace(text.substring(at, begin))) {
				problems.at(numbers.get(i), NLS.bind(Messages.notInText, words.get(i)));
				return null;
			}
			places.add(new Range(begin, begin + words.get(i).length()));
			at = begin + words.get(i).length();
		}
		return places;
	}

	private static boolean isSpace(String between) {
		return between.chars().allMatch(c -> TokenizedText.isSpace((char) c));
	}

	private List<Range> join(StringBuilder joined) {
		List<Range> places = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			if (i > 0) {
				joined.append(sentences.get(i).equals(sentences.get(i - 1)) ? ' ' : '\n');
			}
			places.add(new Range(joined.length(), joined.length() + words.get(i).length()));
			joined.append(words.get(i));
		}
		return places;
	}
}
