// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.conllu;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/**
 * The sentences of a file. Written again they give the same lines.
 *
 * @param sentences in the order of the file; one without words holds comments alone
 */
@SuppressWarnings("nls")
record ConlluFile(List<Sentence> sentences) {
	static final int COLUMNS = 10;
	static final int FORM = 1;
	static final int MISC = 9;

	/** What is told of lines that cannot be understood. */
	interface Problems {
		/** The line counts from 1; the reason is for a user. */
		void at(int line, String reason);
	}

	/**
	 * A sentence.
	 *
	 * @param line where it begins, from 1
	 * @param comments the lines above its words
	 */
	record Sentence(int line, List<String> comments, List<Word> words) {
		/** What a comment "# key = value" says; null where there is none. */
		String comment(String key) {
			for (String comment : comments) {
				String content = comment.substring(1).strip();
				if (content.equals(key)) {
					return "";
				}
				int equals = content.indexOf('=');
				if (equals > 0 && content.substring(0, equals).strip().equals(key)) {
					return content.substring(equals + 1).strip();
				}
			}
			return null;
		}
	}

	/** A line of columns: a word, a token of several words ("3-4"), or one that is not in the text ("5.1"). */
	record Word(int line, List<String> columns) {
		String id() {
			return columns.getFirst();
		}

		String form() {
			return columns.get(FORM);
		}

		/** The value of a key of the last column; null where there is none. */
		String misc(String key) {
			for (String each : columns.get(MISC).split("\\|")) {
				if (each.startsWith(key + "=")) {
					return each.substring(key.length() + 1);
				}
			}
			return null;
		}
	}

	/** Reads the lines; one that is no word is told of and left out. */
	static ConlluFile read(List<String> lines, Problems problems) {
		List<Sentence> sentences = new ArrayList<>();
		Sentence open = null;
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (line.isEmpty()) {
				open = null;
				continue;
			}
			if (open == null) {
				open = new Sentence(i + 1, new ArrayList<>(), new ArrayList<>());
				sentences.add(open);
			}
			if (line.startsWith("#") && open.words().isEmpty()) {
				open.comments().add(line);
				continue;
			}
			List<String> columns = List.of(line.split("\t", -1));
			if (columns.size() != COLUMNS || !columns.getFirst().matches("\\d{1,9}([-.]\\d{1,9})?") || columns.get(FORM).isEmpty()) {
				problems.at(i + 1, NLS.bind(Messages.badWord, Integer.toString(columns.size())));
			} else {
				open.words().add(new Word(i + 1, columns));
			}
		}
		return new ConlluFile(sentences);
	}

	/** The file as text. */
	String write() {
		StringBuilder text = new StringBuilder();
		for (Sentence sentence : sentences) {
			sentence.comments().forEach(comment -> text.append(comment).append('\n'));
			sentence.words().forEach(word -> text.append(String.join("\t", word.columns())).append('\n'));
			text.append('\n');
		}
		return text.toString();
	}
}
