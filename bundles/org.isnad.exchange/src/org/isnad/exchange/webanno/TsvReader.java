// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.standoff.TokenizedText.Range;
import org.isnad.exchange.standoff.Utf8File.UnreadableException;

/**
 * Reads the lines of a file of version 3.1, 3.2 or 3.3. A line that cannot be understood is told of and costs only itself; where the text
 * cannot be made of the sentences, the file is refused. For one file.
 */
@SuppressWarnings("nls")
final class TsvReader {
	/** What is told of lines that cannot be understood. */
	interface Problems {
		/** The line counts from 1; the reason is for a user. */
		void at(int line, String reason);
	}

	/** A line of a file: a token or a part of one. */
	record Unit(int line, String id, int begin, int end, List<String> cells) {
	}

	private static final Pattern FORMAT = Pattern.compile("#FORMAT=WebAnno TSV (\\d+)\\.(\\d+)\\s*");
	private static final Pattern UNIT = Pattern.compile("(\\d{1,9}-\\d{1,9}(?:\\.\\d{1,9})?)\\t(\\d{1,9})-(\\d{1,9})\\t([^\\t]*)(?:\\t(.*))?", Pattern.DOTALL);
	private static final String TEXT = "#Text=";
	private static final String SENTENCE_ID = "#Sentence.id=";
	/** Between two sentences stands a line end and perhaps a blank line; a larger gap means that an offset is wrong. */
	private static final int LARGEST_GAP = 100_000;

	private final List<String> lines;
	private final Problems problems;
	private final List<TsvLayer> layers = new ArrayList<>();
	private final List<TsvDocument.Sentence> sentences = new ArrayList<>();
	private final List<Unit> units = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private boolean asJava;
	private int columns;

	TsvReader(List<String> lines, Problems problems) {
		this.lines = lines;
		this.problems = problems;
	}

	TsvDocument read() throws UnreadableException {
		Matcher format = FORMAT.matcher(lines.isEmpty() ? "" : lines.getFirst());
		if (!format.matches()) {
			throw new UnreadableException(1, Messages.noFormat);
		}
		int minor = format.group(2).length() > 3 ? 9999 : Integer.parseInt(format.group(2));
		if (!format.group(1).equals("3") || minor > 3) {
			throw new UnreadableException(1, NLS.bind(Messages.otherVersion, format.group(1) + '.' + format.group(2)));
		}
		asJava = minor <= 1;
		int at = 1;
		for (; at < lines.size() && TsvLayer.Kind.of(lines.get(at)) != null; at++) {
			layers.add(TsvLayer.parse(TsvLayer.Kind.of(lines.get(at)), lines.get(at)));
		}
		columns = layers.stream().mapToInt(layer -> layer.columns().size()).sum();
		readSentences(at);
		List<TsvAnnotation> annotations = new TsvUnits(layers, units, problems).annotations();
		return new TsvDocument(format.group(1) + '.' + format.group(2), text.toString(), List.copyOf(layers), List.copyOf(sentences), annotations);
	}

	private void readSentences(int from) throws UnreadableException {
		String id = null;
		StringBuilder words = null;
		int textLine = 0;
		List<Unit> own = new ArrayList<>();
		for (int i = from; i <= lines.size(); i++) {
			String line = i == lines.size() ? "" : lines.get(i);
			boolean header = line.startsWith(TEXT) || line.startsWith(SENTENCE_ID);
			if ((header && !own.isEmpty() || line.isEmpty()) && words != null) {
				end(id, words.toString(), textLine, own);
				id = null;
				words = null;
				own = new ArrayList<>();
			}
			if (line.startsWith(SENTENCE_ID)) {
				id = TsvCells.unescapeText(line.substring(SENTENCE_ID.length()), asJava);
			} else if (line.startsWith(TEXT)) {
				String part = TsvCells.unescapeText(line.substring(TEXT.length()), asJava);
				textLine = words == null ? i + 1 : textLine;
				words = words == null ? new StringBuilder(part) : words.append('\n').append(part);
			} else if (!line.isEmpty() && !line.startsWith("#")) {
				unit(i + 1, line, words == null, own);
			}
		}
	}

	private void unit(int line, String content, boolean outside, List<Unit> own) {
		Matcher unit = UNIT.matcher(content);
		if (outside || !unit.matches()) {
			problems.at(line, outside ? Messages.noSentence : Messages.badUnit);
			return;
		}
		List<String> cells = unit.group(5) == null ? List.of() : List.of(unit.group(5).split("\t", -1));
		if (cells.size() < columns) {
			problems.at(line, NLS.bind(Messages.fewColumns, Integer.toString(columns), Integer.toString(cells.size())));
			cells = List.of();
		}
		own.add(new Unit(line, unit.group(1), Integer.parseInt(unit.group(2)), Integer.parseInt(unit.group(3)), cells));
	}

	/** A sentence begins where its first token does. */
	private void end(String id, String words, int line, List<Unit> own) throws UnreadableException {
		if (own.isEmpty()) {
			problems.at(line, Messages.noTokens);
			return;
		}
		int begin = own.getFirst().begin();
		int gap = begin - text.length();
		if (gap < 0 || gap > LARGEST_GAP) {
			throw new UnreadableException(own.getFirst().line(), NLS.bind(Messages.badBegin, Integer.toString(begin), Integer.toString(text.length())));
		}
		if (gap > 0 && !sentences.isEmpty()) {
			text.append('\n').append(" ".repeat(gap - 1));
		} else {
			text.append(" ".repeat(gap));
		}
		text.append(words);
		List<Range> tokens = new ArrayList<>();
		for (Unit unit : own) {
			if (unit.begin() > unit.end() || unit.begin() < begin || unit.end() > text.length()) {
				problems.at(unit.line(), NLS.bind(Messages.unitOutside, unit.begin() + "-" + unit.end()));
			} else {
				units.add(unit);
				if (unit.id().indexOf('.') < 0) {
					tokens.add(new Range(unit.begin(), unit.end()));
				}
			}
		}
		sentences.add(new TsvDocument.Sentence(id, begin, words, List.copyOf(tokens)));
	}
}
