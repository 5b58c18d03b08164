// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.Loss;
import org.isnad.exchange.RequestException;
import org.isnad.figures.FigureException;
import org.isnad.figures.FigureFormat;
import org.isnad.figures.FigureOperation;
import org.isnad.figures.FigureResult;
import org.isnad.figures.FigureScene;
import org.isnad.model.Document;
import org.isnad.scene.ElementLook;
import org.isnad.scene.Scene;

/** Draws each document with the annotations of each annotator into a file named after the document. */
abstract class FigureExport implements ExportFormat {

	private final FigureFormat format;

	FigureExport(FigureFormat format) {
		this.format = format;
	}

	@Override
	public final String id() {
		return format.id();
	}

	@Override
	public final List<FormatOption> options() {
		return FigureFlags.of(format);
	}

	@Override
	public final ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException {
		FigureFlags flags = FigureFlags.parse(request);
		CorpusStore store = request.store();
		List<Document> documents = store.documents().stream().filter(flags::wants).toList();
		if (documents.isEmpty() && !store.documents().isEmpty()) {
			throw new RequestException(NLS.bind(Messages.noDocument, flags.document()));
		}
		List<Path> files = new ArrayList<>();
		List<Loss> losses = new ArrayList<>();
		SubMonitor progress = SubMonitor.convert(monitor, documents.size() * request.annotators().size());
		for (String annotator : request.annotators()) {
			Path folder = folder(request, annotator);
			for (Document document : documents) {
				Path file = folder.resolve(document.getId() + "." + format.id()); //$NON-NLS-1$
				FigureResult result = draw(store, document, annotator, flags, file, progress.split(1));
				files.addAll(result.files());
				String name = request.folder().relativize(file).toString().replace('\\', '/');
				result.notes().forEach(note -> losses.add(new Loss(name, note.what(), note.count())));
			}
		}
		return new ExportResult(request.folder(), files.size(), losses);
	}

	private static Path folder(ExportRequest request, String annotator) throws CorpusException {
		Path folder = request.folderOf(annotator);
		try {
			return Files.createDirectories(folder);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotWrite, folder.getFileName(), e.getMessage()), folder, e);
		}
	}

	private FigureResult draw(CorpusStore store, Document document, String annotator, FigureFlags flags, Path file, SubMonitor progress)
			throws CorpusException {
		Scene scene = FigureScene.of(store, document, annotator, flags.options());
		FigureOperation.Caption caption = new FigureOperation.Caption(ElementLook.documentTitle(document), store.languageOf(document));
		try {
			return new FigureOperation(scene, caption, flags.options(), flags.range(), format, file).run(progress);
		} catch (FigureException e) {
			String message = NLS.bind(Messages.ofDocument, document.getId(), e.getMessage());
			throw e.isRequest() ? new RequestException(message) : new CorpusException(message, file, e);
		}
	}
}
