// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.brat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.DocumentText;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.jsonl.RowsImport;
import org.isnad.exchange.standoff.StandoffFormat;
import org.isnad.exchange.standoff.StandoffImport;
import org.isnad.exchange.standoff.Utf8File;

/**
 * Reads brat stand-off: what {@link BratExport} writes without a loss, and from elsewhere the types that mean a claim, a source, a cue, an
 * anchor or an attribution here; others by a mapping. What has no place is counted among the losses.
 */
@SuppressWarnings("nls")
public final class BratImport extends StandoffFormat {
	static final String ID = "brat";
	static final String SUFFIX = ".ann";
	static final String TYPES = "brat-types";

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
		return List.of(new FormatOption(TYPES, Messages.types, Messages.typesDescription, FormatOption.Kind.TEXT, List.of(), ""));
	}

	@Override
	public boolean accepts(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX);
	}

	@Override
	public boolean isCompanion(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(RowsImport.SIDECAR) || name.endsWith(".txt") && Files.exists(file.resolveSibling(name.substring(0, name.length() - 4) + SUFFIX));
	}

	@Override
	protected Reader reader(ImportRequest request, StandoffImport documents) throws CorpusException {
		return new AnnFiles(documents, new BratTypes(request.option(TYPES, "")));
	}

	/** One import; for one thread. */
	private record AnnFiles(StandoffImport documents, BratTypes types) implements Reader {
		@Override
		public void read(Path file) throws CorpusException {
			ImportLog log = documents.log();
			String name = file.getFileName().toString();
			String stem = name.toLowerCase(Locale.ROOT).endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
			Path textFile = file.resolveSibling(stem + ".txt");
			if (!Files.isRegularFile(textFile)) {
				log.skip(file, 0, NLS.bind(Messages.noText, textFile.getFileName()));
				return;
			}
			Path reading = textFile;
			try {
				String text = Utf8File.read(textFile);
				reading = file;
				BratFile annotations = new BratFile(file, Utf8File.lines(file), log);
				if (text.indexOf('\0') >= 0) {
					log.skip(textFile, 0, Messages.binary);
					return;
				}
				String document = documents.document(textFile, stem, text);
				new BratRows(file, document, documents.origin(document), new DocumentText(text, "").toCodePoint(text.length()), types, annotations, log).addTo(documents.rows());
			} catch (Utf8File.UnreadableException e) {
				log.skip(reading, e.line(), e.getMessage());
			}
		}
	}
}
