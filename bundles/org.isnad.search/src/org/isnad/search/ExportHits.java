// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;

/** Writes hits with their contexts to a file, whole or not at all: UTF-8, LF, the same bytes under any locale. Offsets are in UTF-16 code units. */
public final class ExportHits {
	private final CorpusStore store;
	private final String query;
	private final List<Occurrence> places;
	private final Path file;
	private final HitFormat format;

	/**
	 * @param query what was asked for; it is told in JSON
	 * @param file  what is written; one that is there already is replaced
	 */
	public ExportHits(CorpusStore store, String query, List<Occurrence> places, Path file, HitFormat format) {
		this.store = store;
		this.query = query;
		this.places = List.copyOf(places);
		this.file = file.toAbsolutePath();
		this.format = format;
	}

	/**
	 * Writes.
	 *
	 * @param monitor for progress and cancel; null is allowed
	 * @return the file
	 * @throws CorpusException            if a text cannot be read or the file cannot be written, with the reason
	 * @throws OperationCanceledException if it was cancelled; nothing is written then
	 */
	public Path run(IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.exporting, places.size());
		Path draft = file.resolveSibling('.' + String.valueOf(file.getFileName()) + ".writing"); //$NON-NLS-1$
		try {
			try (BufferedWriter out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
				write(new HitWriter(out, format), progress);
			}
			Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			String reason = e instanceof FileSystemException system && system.getReason() != null ? system.getReason() : e.getLocalizedMessage();
			throw new CorpusException(NLS.bind(Messages.cannotWrite, file, reason), file, e);
		} finally {
			deleteQuietly(draft);
		}
		return file;
	}

	private static void deleteQuietly(Path draft) throws CorpusException {
		try {
			Files.deleteIfExists(draft);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotWrite, draft, e.getLocalizedMessage()), draft, e);
		}
	}

	private void write(HitWriter out, SubMonitor progress) throws IOException, CorpusException {
		Map<String, Document> documents = new HashMap<>();
		store.documents().forEach(document -> documents.put(document.getId(), document));
		out.begin(query, places.size());
		for (Occurrence place : places) {
			progress.worked(1);
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			out.hit(place.in(store.text(place.document()), Context.LENGTH), documents.get(place.document()));
		}
		out.end();
	}
}
