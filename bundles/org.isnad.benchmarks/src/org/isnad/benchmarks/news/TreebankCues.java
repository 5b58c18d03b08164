// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks.news;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.isnad.model.Span;

/**
 * Reporting verbs of a treebank in CoNLL-U. A verb counts as one where a list of reporting verbs has its form and the tree gives it something
 * that is said: a clause ({@code ccomp} or {@code xcomp} with a {@code mark}, or {@code parataxis}), or where it stands itself as
 * {@code parataxis} beside what is said. The tree does not tell nominal contents («أعلن عن اتفاق») from other objects, nor reporting verbs
 * that the list lacks from others with a clause: such verbs are left undecided and count for neither side.
 */
public final class TreebankCues {
	private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "parataxis"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Set<String> NOMINAL = Set.of("obj", "obl", "obl:arg", "ccomp", "xcomp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/**
	 * One sentence.
	 *
	 * @param text     its text
	 * @param verbs    every verb
	 * @param expected the reporting verbs
	 * @param open     verbs that list and tree leave undecided
	 */
	public record Sentence(String text, List<Span> verbs, List<Span> expected, List<Span> open) {
	}

	private record Word(int id, String form, String tag, int head, String relation, int begin, int end) {
	}

	private TreebankCues() {
	}

	/**
	 * Reads a treebank.
	 *
	 * @param verbs forms of reporting verbs, as {@code fold} gives them
	 * @param fold  folds the spelling of a word
	 */
	public static List<Sentence> read(Path conllu, Set<String> verbs, UnaryOperator<String> fold) throws IOException {
		List<Sentence> sentences = new ArrayList<>();
		List<Word> words = new ArrayList<>();
		String text = ""; //$NON-NLS-1$
		int at = 0;
		for (String line : Files.readAllLines(conllu, StandardCharsets.UTF_8)) {
			if (line.startsWith("# text = ")) { //$NON-NLS-1$
				text = line.substring("# text = ".length()); //$NON-NLS-1$
				at = 0;
			} else if (line.isBlank() && !words.isEmpty()) {
				sentences.add(sentence(text, words, verbs, fold));
				words.clear();
			} else if (!line.startsWith("#") && !line.isBlank()) { //$NON-NLS-1$
				String[] cells = line.split("\t"); //$NON-NLS-1$
				if (cells[0].indexOf('-') < 0 && cells[0].indexOf('.') < 0) {
					int begin = text.indexOf(cells[1], at);
					begin = begin < 0 ? at : begin;
					int end = Math.min(text.length(), begin + cells[1].length());
					words.add(new Word(Integer.parseInt(cells[0]), cells[1], cells[3], Integer.parseInt(cells[6]), cells[7], begin, end));
					at = end;
				}
			}
		}
		return sentences;
	}

	private static Sentence sentence(String text, List<Word> words, Set<String> verbs, UnaryOperator<String> fold) {
		Sentence sentence = new Sentence(text, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (Word word : words) {
			if (!word.tag().equals("VERB") || word.begin() == word.end()) { //$NON-NLS-1$
				continue;
			}
			Span span = Span.of(word.begin(), word.end());
			sentence.verbs().add(span);
			boolean says = word.relation().equals("parataxis"); //$NON-NLS-1$
			boolean maySay = false;
			for (Word child : words) {
				if (child.head() == word.id()) {
					says |= CLAUSES.contains(child.relation()) && (child.relation().equals("parataxis") || isMarked(words, child)); //$NON-NLS-1$
					maySay |= NOMINAL.contains(child.relation());
				}
			}
			boolean listed = verbs.contains(fold.apply(word.form()));
			if (listed && says) {
				sentence.expected().add(span);
			} else if (says || maySay) {
				sentence.open().add(span);
			}
		}
		return sentence;
	}

	private static boolean isMarked(List<Word> words, Word clause) {
		return words.stream().anyMatch(w -> w.head() == clause.id() && w.relation().equals("mark")); //$NON-NLS-1$
	}
}
