// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.webanno;

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

/**
 * Reads WebAnno TSV 3.1, 3.2 and 3.3: what {@link TsvExport} writes without a loss, and of files from elsewhere the layers that mean
 * something here, by their names or by a mapping. Of a file of our own that somebody worked on in INCEpTION, what he changed is what counts.
 */
@SuppressWarnings("nls")
public final class TsvImport extends StandoffFormat {
	static final String ID = "webanno-tsv";
	static final String SUFFIX = ".tsv";
	static final String LAYERS = "webanno-layers";

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
		return List.of(new FormatOption(LAYERS, Messages.layers, Messages.layersDescription, FormatOption.Kind.TEXT, List.of(), ""));
	}

	/** Other tables end so too. */
	@Override
	public boolean accepts(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX) && Utf8File.beginsWith(file, "#FORMAT=WebAnno TSV");
	}

	@Override
	protected Reader reader(ImportRequest request, StandoffImport documents) throws CorpusException {
		TsvMapping mapping = new TsvMapping(request.option(LAYERS, ""));
		return file -> read(file, documents, mapping);
	}

	private static void read(Path file, StandoffImport documents, TsvMapping mapping) throws CorpusException, Utf8File.UnreadableException {
		ImportLog log = documents.log();
		TsvDocument read = new TsvReader(Utf8File.lines(file), (line, reason) -> log.skip(file, line, reason)).read();
		String name = file.getFileName().toString();
		String stem = name.toLowerCase(Locale.ROOT).endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
		String kept = documents.keptText(file, stem);
		boolean agrees = kept != null && read.sentences().stream().allMatch(sentence -> kept.startsWith(sentence.text(), sentence.begin()));
		String text = agrees ? kept : read.text();
		if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
			log.skip(file, 0, Messages.badText);
			return;
		}
		String document = documents.document(file, stem, text);
		new TsvRows(file, document, documents.origin(document), mapping, log).add(read.annotations(), documents.rows());
	}
}
