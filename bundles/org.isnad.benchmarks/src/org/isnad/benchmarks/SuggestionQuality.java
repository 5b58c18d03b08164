// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.arabic.ArabicFolder;
import org.isnad.benchmarks.news.AnnotatedText;
import org.isnad.benchmarks.news.NewsFile;
import org.isnad.benchmarks.news.QualityTable;
import org.isnad.benchmarks.news.Statement;
import org.isnad.benchmarks.news.Suggested;
import org.isnad.benchmarks.news.Tally;
import org.isnad.benchmarks.news.TreebankCues;
import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.isnad.model.Document;
import org.isnad.model.Span;
import org.isnad.sample.SampleCorpus;

/**
 * How good the suggestions of the shipped pipeline are: against news annotated by hand, one half of which the engines are never improved on,
 * against the three annotators of the sample corpus, and against the reporting verbs of a treebank where it is beside the project.
 */
public final class SuggestionQuality {
	private static final double CUES = 0.80;
	private static final double SPANS = 0.65;
	private static final List<String> ANNOTATORS = List.of("hala", "mariam", "yusuf"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String SHARED = "../shared/data"; //$NON-NLS-1$

	private final Path root;

	/** @param root the folder of the project, beside which shared data may be */
	public SuggestionQuality(Path root) {
		this.root = root;
	}

	/** Measures everything. */
	public void run(Figures figures) throws Exception {
		news(figures, "tuning"); //$NON-NLS-1$
		QualityTable unseen = news(figures, "unseen"); //$NON-NLS-1$
		figures.addAtLeast("unseen: cues, F1 exact", unseen.cues().f1(true), "", CUES); //$NON-NLS-1$ //$NON-NLS-2$
		figures.addAtLeast("unseen: sources, F1 overlapping", unseen.sources().f1(false), "", SPANS); //$NON-NLS-1$ //$NON-NLS-2$
		figures.addAtLeast("unseen: contents, F1 overlapping", unseen.contents().f1(false), "", SPANS); //$NON-NLS-1$ //$NON-NLS-2$
		sample(figures);
		treebank(figures);
	}

	private static QualityTable news(Figures figures, String half) throws Exception {
		List<AnnotatedText> texts = NewsFile.read(half + ".txt"); //$NON-NLS-1$
		QualityTable table = new QualityTable();
		List<List<Statement>> suggested = Suggested.of(texts);
		for (int i = 0; i < texts.size(); i++) {
			table.add(texts.get(i).statements(), suggested.get(i));
		}
		table.write(figures, half);
		table.writeByPattern(figures, half);
		table.writeByScore(figures, half);
		return table;
	}

	/** Each annotator in turn is taken for right; what two of them agree in tells how much can be asked for. */
	private static void sample(Figures figures) throws Exception {
		Path folder = Files.createTempDirectory("isnad-benchmark"); //$NON-NLS-1$
		try {
			SampleCorpus.copyTo(folder.resolve("c")); //$NON-NLS-1$
			CorpusStore store = CorpusStore.open(folder.resolve("c")); //$NON-NLS-1$
			List<AnnotatedText> texts = new ArrayList<>();
			List<String> ids = new ArrayList<>();
			for (Document document : store.documents()) {
				if (store.languageOf(document).startsWith("ar")) { //$NON-NLS-1$
					ids.add(document.getId());
					texts.add(new AnnotatedText(document.getTitle(), "ar", store.text(document.getId()).string(), List.of())); //$NON-NLS-1$
				}
			}
			List<List<Statement>> suggested = Suggested.of(texts);
			for (String annotator : ANNOTATORS) {
				QualityTable table = new QualityTable();
				for (int i = 0; i < ids.size(); i++) {
					table.add(Suggested.statements(store.annotations(ids.get(i), annotator)), suggested.get(i));
				}
				table.write(figures, "sample, " + annotator); //$NON-NLS-1$
			}
			QualityTable people = new QualityTable();
			for (String id : ids) {
				people.add(Suggested.statements(store.annotations(id, ANNOTATORS.getFirst())), Suggested.statements(store.annotations(id, ANNOTATORS.getLast())));
			}
			people.write(figures, "sample, yusuf against hala"); //$NON-NLS-1$
		} finally {
			FolderTree.delete(folder);
		}
	}

	private void treebank(Figures figures) throws Exception {
		Path trees = root.resolve(SHARED).resolve("interchange/conllu/ar_pud-ud-test.conllu"); //$NON-NLS-1$
		Path verbs = root.resolve(SHARED).resolve("cues.tsv"); //$NON-NLS-1$
		if (!Files.isRegularFile(trees) || !Files.isRegularFile(verbs)) {
			figures.remark("The treebank is not measured: " + SHARED + " is not beside the project."); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		List<TreebankCues.Sentence> sentences = TreebankCues.read(trees, verbs(verbs), ArabicFolder::key);
		List<AnnotatedText> texts = sentences.stream().map(s -> new AnnotatedText("", "ar", s.text(), List.of())).toList(); //$NON-NLS-1$ //$NON-NLS-2$
		List<List<Statement>> suggested = Suggested.of(texts);
		Tally tally = new Tally();
		for (int i = 0; i < sentences.size(); i++) {
			TreebankCues.Sentence sentence = sentences.get(i);
			Set<Span> found = new TreeSet<>();
			for (Statement statement : suggested.get(i)) {
				boolean verb = sentence.verbs().stream().anyMatch(statement.cue()::overlaps);
				boolean open = sentence.open().stream().anyMatch(statement.cue()::overlaps);
				if (verb && !open) {
					found.add(statement.cue());
				}
			}
			tally.add(sentence.expected(), found);
		}
		QualityTable.write(figures, "treebank: reporting verbs with a clause", tally, false); //$NON-NLS-1$
	}

	/** The forms of one word from the list of cues that are verbs. */
	private static Set<String> verbs(Path cues) throws IOException {
		Set<String> forms = new HashSet<>();
		for (String line : Files.readAllLines(cues, StandardCharsets.UTF_8)) {
			String[] cells = line.split("\t"); //$NON-NLS-1$
			if (cells.length > 6 && cells[4].equals("VERB")) { //$NON-NLS-1$
				for (String form : cells[6].split(";")) { //$NON-NLS-1$
					forms.add(ArabicFolder.key(form.strip().split(" ")[0])); //$NON-NLS-1$
				}
			}
		}
		return forms;
	}
}
