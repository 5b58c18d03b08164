// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.conllu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.isnad.core.CorpusException;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.conll.BioDocument;
import org.isnad.exchange.conll.BioMapping;
import org.isnad.exchange.conll.BioRows;
import org.isnad.exchange.standoff.StandoffFormat;
import org.isnad.exchange.standoff.StandoffImport;
import org.isnad.exchange.standoff.Utf8File;

/**
 * Reads CoNLL-U: the text, with tokens of several words or with words that have no space behind them, and spans that the last column tells in
 * BIO. Lemmas, parts of speech and syntax have no place in a corpus and are counted as losses.
 */
@SuppressWarnings("nls")
public final class ConlluImport extends StandoffFormat {
	static final String ID = "conllu";
	static final String SUFFIX = ".conllu";
	static final String KEYS = "conllu-keys";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public List<FormatOption> options() {
		return List.of(new FormatOption(KEYS, Messages.keys, Messages.keysDescription, FormatOption.Kind.TEXT, List.of(), ""));
	}

	@Override
	public boolean accepts(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX);
	}

	@Override
	protected boolean hasSidecars() {
		return false;
	}

	@Override
	protected Reader reader(ImportRequest request, StandoffImport documents) throws CorpusException {
		BioMapping mapping = new BioMapping(request.option(KEYS, ""));
		return file -> {
			ConlluFile read = ConlluFile.read(Utf8File.lines(file), (line, reason) -> documents.log().skip(file, line, reason));
			for (List<ConlluFile.Sentence> part : parts(read)) {
				read(file, part, request, documents, mapping);
			}
		};
	}

	/** A document goes from one "newdoc" to the next. */
	private static List<List<ConlluFile.Sentence>> parts(ConlluFile file) {
		List<List<ConlluFile.Sentence>> parts = new ArrayList<>();
		for (ConlluFile.Sentence sentence : file.sentences()) {
			if (parts.isEmpty() || name(sentence) != null) {
				parts.add(new ArrayList<>());
			}
			parts.getLast().add(sentence);
		}
		return parts;
	}

	/** What the document that begins here is called; empty where it has no name, null where none begins. */
	private static String name(ConlluFile.Sentence sentence) {
		String named = sentence.comment("newdoc id");
		return named != null ? named : sentence.comment("newdoc");
	}

	private static void read(Path file, List<ConlluFile.Sentence> sentences, ImportRequest request, StandoffImport documents, BioMapping mapping) throws CorpusException {
		ImportLog log = documents.log();
		ConlluText reader = new ConlluText((line, reason) -> log.skip(file, line, reason));
		String named = name(sentences.getFirst());
		String fileName = file.getFileName().toString();
		String stem = fileName.toLowerCase(Locale.ROOT).endsWith(SUFFIX) ? fileName.substring(0, fileName.length() - SUFFIX.length()) : fileName;
		BioDocument read = reader.read(named == null || named.isEmpty() ? stem : named, sentences);
		if (read.text().indexOf('\0') >= 0) {
			log.skip(file, sentences.getFirst().line(), Messages.badText);
			return;
		}
		String document = documents.document(file, read.name(), read.text());
		new BioRows(file, document, documents.origin(document), mapping, request.target().scheme(), log).add(read, documents.rows());
		log.lose(file, Messages.lossSyntax, reader.analysed());
	}
}
