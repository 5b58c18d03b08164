// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.standoff.StandoffFormat;
import org.isnad.exchange.standoff.StandoffImport;
import org.isnad.exchange.standoff.Utf8File;

/**
 * Reads tables of the CheckThat! lab: Sentence_id, Text, class_label as since 2022, or topic_id to claim_worthiness as in 2020. A file
 * becomes a document with a line a text, and each text a claim. The tables of 2020 in Arabic, which have no texts, are refused.
 */
@SuppressWarnings("nls")
public final class CheckThatImport extends StandoffFormat {
	static final String ID = "checkthat";
	static final String FILE = "checkthat.tsv";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return Messages.checkThatLabel;
	}

	@Override
	public boolean accepts(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.equals(FILE) || name.startsWith("ct") && name.endsWith(".tsv") && name.matches("ct2\\d.*");
	}

	@Override
	protected boolean hasSidecars() {
		return false;
	}

	@Override
	protected Reader reader(ImportRequest request, StandoffImport documents) {
		return file -> read(file, Utf8File.lines(file), documents, documents.log());
	}

	private static void read(Path file, List<String> lines, StandoffImport documents, ImportLog log) throws CorpusException {
		List<String> head = lines.isEmpty() ? List.of() : List.of(lines.getFirst().strip().toLowerCase(Locale.ROOT).split("\t"));
		int id = column(head, "sentence_id", "tweet_id", "id");
		int text = column(head, "text", "tweet_text", "tweet");
		int label = column(head, "class_label", "claim_worthiness", "check_worthiness", "label");
		if (text < 0 || label < 0) {
			log.skip(file, 1, Messages.notCheckThat);
			return;
		}
		Sentences sentences = new Sentences(file, documents);
		for (int i = 1; i < lines.size(); i++) {
			String[] cells = lines.get(i).split("\t", -1);
			if (!lines.get(i).isBlank() && (cells.length <= Math.max(text, label) || cells[text].isBlank())) {
				log.skip(file, i + 1, NLS.bind(Messages.shortLine, Integer.toString(cells.length), Integer.toString(Math.max(text, label) + 1)));
			} else if (!lines.get(i).isBlank()) {
				sentences.breakIfLong();
				int number = sentences.add(i + 1, id >= 0 && id < cells.length ? cells[id] : Integer.toString(i), cells[text]);
				tag(file, i + 1, cells[label].strip().toLowerCase(Locale.ROOT), number, sentences, log);
			}
		}
		sentences.finish();
	}

	private static void tag(Path file, int line, String value, int number, Sentences sentences, ImportLog log) {
		switch (value) {
		case "yes", "1", "true" -> sentences.tag(number, "check_worthy", "YES");
		case "no", "0", "false" -> sentences.tag(number, "check_worthy", "NO");
		default -> log.skip(file, line, NLS.bind(Messages.badLabel, value));
		}
	}

	private static int column(List<String> head, String... names) {
		for (String name : names) {
			int at = head.indexOf(name);
			if (at >= 0) {
				return at;
			}
		}
		return -1;
	}
}
