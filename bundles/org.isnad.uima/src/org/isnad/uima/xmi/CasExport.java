// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.xmi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.Loss;
import org.isnad.model.Document;
import org.isnad.model.RelationSet;
import org.isnad.model.Root;
import org.isnad.uima.CasWriter;

/** Writes a corpus as files that each hold a CAS of our types, whatever they are written in. For one export and one thread. */
public final class CasExport {
	/** Turns a CAS into the bytes of a file. */
	public interface Serializer {
		/** @throws XmiException if something in the CAS cannot be written; the message says what, and is a loss */
		byte[] bytes(CAS cas, String name) throws XmiException;
	}

	private final ExportRequest request;
	private final CorpusStore store;
	private final String suffix;
	private final TypeSystemDescription system;
	private final Serializer serializer;
	private final List<Loss> losses = new ArrayList<>();
	private CAS cas;
	private int files;

	/**
	 * @param suffix how the names of the files end, with the dot
	 * @param system our type system
	 */
	public CasExport(ExportRequest request, String suffix, TypeSystemDescription system, Serializer serializer) {
		this.request = request;
		this.store = request.store();
		this.suffix = suffix;
		this.system = system;
		this.serializer = serializer;
	}

	/**
	 * Writes the corpus.
	 *
	 * @param systemFile the name of the file with the type system; null where the files hold it themselves
	 */
	public ExportResult run(String systemFile, IProgressMonitor monitor) throws CorpusException {
		List<Document> documents = store.documents();
		SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, request.annotators().size()) * documents.size() + 1);
		try {
			cas = XmiFile.newCas(system, String.valueOf(systemFile));
			if (systemFile != null) {
				save(request.folder().resolve(systemFile), XmiFile.writeTypeSystem(system));
			}
			return write(documents, progress);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotWrite, request.folder(), e.getMessage()), request.folder(), e);
		} catch (XmiException e) {
			throw new CorpusException(e.getMessage(), request.folder(), e);
		}
	}

	private ExportResult write(List<Document> documents, SubMonitor progress) throws CorpusException, IOException {
		if (!store.sources().getEntities().isEmpty()) {
			write(request.folder().resolve("sources" + suffix), null, store.sources()); //$NON-NLS-1$
		}
		progress.worked(1);
		for (String annotator : request.annotators()) {
			Path folder = request.folderOf(annotator);
			Files.createDirectories(folder);
			for (Document document : documents) {
				progress.checkCanceled();
				writeDocument(folder, document, annotator);
				progress.worked(1);
			}
			RelationSet relations = store.relations(annotator);
			if (!relations.getRelations().isEmpty() || !relations.getEvents().isEmpty()) {
				write(folder.resolve("relations" + suffix), null, relations); //$NON-NLS-1$
			}
		}
		if (request.annotators().isEmpty()) {
			for (Document document : documents) {
				progress.checkCanceled();
				write(request.folder().resolve(document.getId() + suffix), store.text(document.getId()).string(), document);
			}
		}
		return new ExportResult(request.folder(), files, losses);
	}

	private void writeDocument(Path folder, Document document, String annotator) throws CorpusException, IOException {
		List<Root> roots = new ArrayList<>();
		roots.add(document);
		if (store.hasAnnotations(document.getId(), annotator)) {
			roots.add(store.annotations(document.getId(), annotator));
		}
		write(folder.resolve(document.getId() + suffix), store.text(document.getId()).string(), roots.toArray(Root[]::new));
	}

	private void write(Path file, String text, Root... roots) throws IOException {
		cas.reset();
		if (text != null) {
			cas.setDocumentText(text);
		}
		CasWriter writer = new CasWriter(cas);
		for (Root root : roots) {
			if (root instanceof Document document) {
				cas.setDocumentLanguage(store.languageOf(document));
			}
			writer.write(root);
		}
		try {
			save(file, serializer.bytes(cas, file.getFileName().toString()));
		} catch (XmiException e) {
			losses.add(new Loss(request.folder().relativize(file).toString().replace('\\', '/'), e.getMessage(), 1));
		}
	}

	private void save(Path file, byte[] bytes) throws IOException {
		Files.write(file, bytes);
		files++;
	}
}
