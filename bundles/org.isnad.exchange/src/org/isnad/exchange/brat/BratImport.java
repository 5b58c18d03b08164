// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.brat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.ImportFormat;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.ImportResult;
import org.isnad.exchange.jsonl.JsonLines;
import org.isnad.exchange.jsonl.RowsImport;
import org.isnad.exchange.jsonl.Table;
import org.isnad.model.Document;

import com.google.gson.JsonObject;

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
		private final RowsImport rows;
		private final BratTypes types;
		private final Set<Path> folders = new HashSet<>();
		private final Map<String, JsonObject> described = new HashMap<>();

		Run(ImportRequest request) throws CorpusException {
			this.request = request;
			this.rows = new RowsImport(request, log);
			this.types = new BratTypes(request.option(TYPES, ""));
		}

		ImportResult read(SubMonitor progress) throws CorpusException {
			SubMonitor reading = progress.split(40).setWorkRemaining(request.files().size());
			for (Path file : request.files()) {
				reading.split(1);
				addSidecars(file.toAbsolutePath().getParent());
				add(file);
			}
			rows.run(progress.split(60));
			return log.result();
		}

		private void addSidecars(Path folder) {
			if (folder == null || !folders.add(folder)) {
				return;
			}
			for (Table table : List.of(Table.SOURCES, Table.EVENTS, Table.RELATIONS)) {
				Path file = folder.resolve(table.fileStem() + RowsImport.SIDECAR);
				if (Files.isRegularFile(file)) {
					rows.addFile(file);
				}
			}
			Path documents = folder.resolve(Table.DOCUMENTS.fileStem() + RowsImport.SIDECAR);
			if (Files.isRegularFile(documents)) {
				try {
					JsonLines.read(documents, new JsonLines.Visitor() {
						@Override
						public void row(int line, JsonObject json) {
							described.put(BratWriter.text(json, "doc_id"), json);
						}

						@Override
						public void malformed(int line, String reason) {
							log.skip(documents, line, reason);
						}
					});
				} catch (IOException e) {
					log.skip(documents, 0, NLS.bind(Messages.unreadable, e.getMessage()));
				}
			}
		}

		private void add(Path file) throws CorpusException {
			String name = file.getFileName().toString();
			String stem = name.substring(0, name.length() - SUFFIX.length());
			Path textFile = file.resolveSibling(stem + ".txt");
			if (!Files.isRegularFile(textFile)) {
				log.skip(file, 0, NLS.bind(Messages.noText, textFile.getFileName()));
				return;
			}
			try {
				String text = decode(textFile);
				BratFile annotations = new BratFile(file, decode(file).lines().toList(), log);
				String document = document(textFile, stem, text);
				new BratRows(file, document, new DocumentText(text, "").toCodePoint(text.length()), types, annotations, log).addTo(rows);
			} catch (CharacterCodingException e) {
				log.skip(file, 0, Messages.notUtf8);
			} catch (IOException e) {
				log.skip(file, 0, NLS.bind(Messages.unreadable, e.getMessage()));
			}
		}

		private static String decode(Path file) throws IOException {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
		}

		/** The id of the document with this text; it is added where it is not in the corpus. */
		private String document(Path file, String stem, String text) throws CorpusException {
			String hash = DocumentText.hash(text);
			Optional<Document> there = request.target().documentWithText(hash);
			Optional<Document> sameName = request.store().document(stem);
			boolean free = CorpusStore.isValidName(stem) && (sameName.isEmpty() || hash.equals(sameName.get().getTextHash()));
			boolean known = described.containsKey(stem) && free;
			if (there.isPresent() && !known) {
				log.unchanged(file);
				return there.get().getId();
			}
			JsonObject row = known ? described.get(stem).deepCopy() : new JsonObject();
			String id = free ? stem : "d" + hash.substring(0, 12);
			row.addProperty("doc_id", id);
			row.addProperty("text", text);
			if (!known) {
				row.addProperty("file_name", file.getFileName().toString());
				row.addProperty("title", stem);
			}
			rows.add(file, 1, row);
			return id;
		}
	}
}
