// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.standoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.jsonl.JsonLines;
import org.isnad.exchange.jsonl.RowsImport;
import org.isnad.exchange.jsonl.Table;
import org.isnad.model.Document;

import com.google.gson.JsonObject;

/** Reads documents with a file each, and the sidecars beside them: gives them their ids and gathers their rows. For one import and one thread. */
public final class StandoffImport {
	private static final int ID_DIGITS = 12;

	private final ImportRequest request;
	private final ImportLog log;
	private final RowsImport rows;
	private final Set<Path> folders = new HashSet<>();
	private final Map<Path, Map<String, JsonObject>> described = new HashMap<>();
	private final Map<String, String> added = new HashMap<>();
	private final Map<String, Integer> files = new HashMap<>();

	/** An import without a document yet. */
	public StandoffImport(ImportRequest request, ImportLog log) {
		this.request = request;
		this.log = log;
		this.rows = new RowsImport(request, log);
	}

	/** The rows of the import. */
	public RowsImport rows() {
		return rows;
	}

	/** What was imported is told here. */
	public ImportLog log() {
		return log;
	}

	/** Reads the sidecars in the folder of a file, once. */
	public void readSidecars(Path file) {
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null || !folders.add(folder)) {
			return;
		}
		for (Table table : Table.values()) {
			Path sidecar = folder.resolve(table.fileStem() + RowsImport.SIDECAR);
			if (Files.isRegularFile(sidecar)) {
				if (table == Table.DOCUMENTS) {
					readDescribed(folder, sidecar);
				} else {
					rows.addFile(sidecar);
				}
			}
		}
	}

	private void readDescribed(Path folder, Path sidecar) {
		Map<String, JsonObject> here = described.computeIfAbsent(folder, key -> new HashMap<>());
		try {
			JsonLines.read(sidecar, new JsonLines.Visitor() {
				@Override
				public void row(int line, JsonObject json) {
					String id = RowParts.text(json, Table.DOCUMENTS.id());
					if (id != null) {
						here.put(id, json);
					}
				}

				@Override
				public void malformed(int line, String reason) {
					log.skip(sidecar, line, reason);
				}
			});
		} catch (IOException e) {
			log.skip(sidecar, 0, NLS.bind(Messages.unreadable, e.getMessage()));
		}
	}

	/** The text that the sidecar keeps of a document, where the document's own file cannot hold it letter by letter; else null. */
	public String keptText(Path file, String name) {
		JsonObject row = row(file, name);
		return row == null ? null : RowParts.text(row, "text"); //$NON-NLS-1$
	}

	private JsonObject row(Path file, String name) {
		return described.getOrDefault(file.toAbsolutePath().getParent(), Map.of()).get(name);
	}

	/**
	 * The id of the document with this text; it is added where it is not in the corpus.
	 *
	 * @param file where the text comes from
	 * @param name what the file calls the document: its id, where it can be one and is free
	 */
	public String document(Path file, String name, String text) throws CorpusException {
		return document(file, name, name, text);
	}

	/** The same with the title that the file itself gives the document. */
	public String document(Path file, String name, String title, String text) throws CorpusException {
		String id = idOf(file, name, title, text);
		files.merge(id, 1, Integer::sum);
		return id;
	}

	/** What the ids of annotations are derived from where a file gives none: the document, and which of its files is being read. */
	public String origin(String document) {
		int file = files.getOrDefault(document, 1);
		return file == 1 ? document : document + ' ' + file;
	}

	@SuppressWarnings("nls")
	private String idOf(Path file, String name, String title, String text) throws CorpusException {
		String hash = DocumentText.hash(text);
		Optional<Document> there = request.target().documentWithText(hash);
		Optional<Document> sameName = CorpusStore.isValidName(name) ? request.store().document(name) : Optional.empty();
		String addedText = added.get(name);
		boolean free = CorpusStore.isValidName(name) && (sameName.isEmpty() || hash.equals(sameName.get().getTextHash())) && (addedText == null || addedText.equals(hash));
		JsonObject known = free ? row(file, name) : null;
		if (there.isPresent() && known == null) {
			log.unchanged(file);
			return there.get().getId();
		}
		String id = free ? name : "d" + hash.substring(0, ID_DIGITS);
		if (hash.equals(added.put(id, hash))) {
			log.unchanged(file);
			return id;
		}
		JsonObject row = known != null ? known.deepCopy() : new JsonObject();
		row.addProperty("doc_id", id);
		row.addProperty("text", text);
		if (known == null) {
			row.addProperty("file_name", file.getFileName().toString());
			row.addProperty("title", title);
		}
		rows.add(file, 1, row);
		return id;
	}

	/** Brings in what was gathered. */
	public void run(SubMonitor progress) throws CorpusException {
		rows.run(progress);
	}
}
