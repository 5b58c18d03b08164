// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.conll;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.isnad.core.CorpusException;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.standoff.StandoffFormat;
import org.isnad.exchange.standoff.StandoffImport;
import org.isnad.exchange.standoff.Utf8File;

/** Reads columns of tokens and labels in BIO, BIOES or BILOU. Where the text stands beside the file, its tokens are looked for there; else they are joined by spaces. */
@SuppressWarnings("nls")
public final class ConllImport extends StandoffFormat {
	static final String ID = "conll";
	static final String SUFFIX = ".conll";
	static final String COLUMNS = "conll-columns";
	private static final List<String> SUFFIXES = List.of(SUFFIX, ".bio", ".iob", ".iob2", ".bioes");

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
		return List.of(new FormatOption(COLUMNS, Messages.columns, Messages.columnsDescription, FormatOption.Kind.TEXT, List.of(), ""));
	}

	@Override
	public boolean accepts(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return SUFFIXES.stream().anyMatch(name::endsWith);
	}

	@Override
	public boolean isCompanion(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(".txt") && SUFFIXES.stream().anyMatch(suffix -> Files.exists(file.resolveSibling(name.substring(0, name.length() - 4) + suffix)));
	}

	@Override
	protected boolean hasSidecars() {
		return false;
	}

	@Override
	protected Reader reader(ImportRequest request, StandoffImport documents) throws CorpusException {
		BioMapping mapping = new BioMapping(request.option(COLUMNS, ""));
		return file -> read(file, request, documents, mapping);
	}

	private static void read(Path file, ImportRequest request, StandoffImport documents, BioMapping mapping) throws CorpusException, Utf8File.UnreadableException {
		ImportLog log = documents.log();
		String name = file.getFileName().toString();
		String stem = name.indexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
		Path textFile = file.resolveSibling(stem + ".txt");
		String text = Files.isRegularFile(textFile) ? Utf8File.read(textFile) : null;
		List<BioDocument> read = new ConllReader(Utf8File.lines(file), text, (line, reason) -> log.skip(file, line, reason)).read();
		for (int i = 0; i < read.size(); i++) {
			BioDocument each = read.get(i);
			if (each.text().indexOf('\0') >= 0) {
				log.skip(file, 0, Messages.badText);
				continue;
			}
			String document = documents.document(file, read.size() == 1 ? stem : stem + '-' + (i + 1), each.text());
			new BioRows(file, document, documents.origin(document), mapping, request.target().scheme(), log).add(each, documents.rows());
		}
	}
}
