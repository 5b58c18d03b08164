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
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.Loss;
import org.isnad.model.Document;
import org.isnad.model.RelationSet;
import org.isnad.model.Root;
import org.isnad.uima.CasWriter;
import org.isnad.uima.TypeSystemBuilder;

/**
 * UIMA XMI: one file a document with its text, what is known about it and its annotations, one with the relations, one with the sources,
 * and the type system beside them. A text that XML cannot carry is left out and named among the losses.
 */
public final class XmiExport implements ExportFormat {
	static final String ID = "uima-xmi"; //$NON-NLS-1$
	static final String SUFFIX = ".xmi"; //$NON-NLS-1$
	static final String TYPE_SYSTEM = "TypeSystem.xml"; //$NON-NLS-1$
	private static final String RELATIONS = "relations" + SUFFIX; //$NON-NLS-1$
	private static final String SOURCES = "sources" + SUFFIX; //$NON-NLS-1$

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException {
		List<Document> documents = request.store().documents();
		List<String> annotators = request.annotators();
		SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, annotators.size()) * documents.size() + 1);
		try {
			return new Run(request).write(documents, progress);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotWrite, request.folder(), e.getMessage()), request.folder(), e);
		} catch (XmiException e) {
			throw new CorpusException(e.getMessage(), request.folder(), e);
		}
	}

	/** One export; for one thread. */
	private static final class Run {
		private final ExportRequest request;
		private final CorpusStore store;
		private final CAS cas;
		private final TypeSystemDescription system = TypeSystemBuilder.build();
		private final List<Loss> losses = new ArrayList<>();
		private int files;

		Run(ExportRequest request) throws XmiException {
			this.request = request;
			this.store = request.store();
			this.cas = XmiFile.newCas(system, TYPE_SYSTEM);
		}

		ExportResult write(List<Document> documents, SubMonitor progress) throws CorpusException, IOException, XmiException {
			save(request.folder().resolve(TYPE_SYSTEM), XmiFile.writeTypeSystem(system));
			if (!store.sources().getEntities().isEmpty()) {
				write(request.folder().resolve(SOURCES), null, store.sources());
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
					write(folder.resolve(RELATIONS), null, relations);
				}
			}
			if (request.annotators().isEmpty()) {
				for (Document document : documents) {
					progress.checkCanceled();
					write(request.folder().resolve(document.getId() + SUFFIX), store.text(document.getId()).string(), document);
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
			write(folder.resolve(document.getId() + SUFFIX), store.text(document.getId()).string(), roots.toArray(Root[]::new));
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
				save(file, XmiFile.write(cas, file.getFileName().toString()));
			} catch (XmiException e) {
				losses.add(new Loss(request.folder().relativize(file).toString().replace('\\', '/'), e.getMessage(), 1));
			}
		}

		private void save(Path file, byte[] bytes) throws IOException {
			Files.write(file, bytes);
			files++;
		}
	}
}
