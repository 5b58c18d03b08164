// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.brat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.DocumentText;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.ImportFormat;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.ImportResult;
import org.isnad.exchange.jsonl.RowsImport;
import org.isnad.exchange.standoff.StandoffImport;
import org.isnad.exchange.standoff.Utf8File;

/**
 * Reads brat stand-off: what {@link BratExport} writes without a loss, and from elsewhere the types that mean a claim, a source, a cue, an
 * anchor or an attribution here; others by a mapping. What has no place is counted among the losses.
 */
@SuppressWarnings("nls")
public final class BratImport implements ImportFormat {
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
	public ImportResult read(ImportRequest request, IProgressMonitor monitor) throws CorpusException {
		return new Run(request).read(SubMonitor.convert(monitor, 100));
	}

	/** One import; for one thread. */
	private static final class Run {
		private final ImportRequest request;
		private final ImportLog log = new ImportLog();
		private final StandoffImport documents;
		private final BratTypes types;

		Run(ImportRequest request) throws CorpusException {
			this.request = request;
			this.documents = new StandoffImport(request, log);
			this.types = new BratTypes(request.option(TYPES, ""));
		}

		ImportResult read(SubMonitor progress) throws CorpusException {
			SubMonitor reading = progress.split(40).setWorkRemaining(request.files().size());
			for (Path file : request.files()) {
				reading.split(1);
				documents.readSidecars(file);
				add(file);
			}
			documents.run(progress.split(60));
			return log.result();
		}

		private void add(Path file) throws CorpusException {
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
