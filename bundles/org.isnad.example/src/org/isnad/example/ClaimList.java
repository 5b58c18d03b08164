// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.example;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.Loss;
import org.isnad.model.Claim;
import org.isnad.model.Document;

/** Writes the words of each claim on a line of its own, after the id of its document and a tab. */
public final class ClaimList implements ExportFormat {
	@Override
	public String id() {
		return "claim-list"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return "Claims, one a line"; //$NON-NLS-1$
	}

	@Override
	public ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, request.annotators().size());
		List<Loss> losses = new ArrayList<>();
		for (String annotator : request.annotators()) {
			progress.split(1);
			Path file = request.folderOf(annotator).resolve("claims.txt"); //$NON-NLS-1$
			try {
				Files.createDirectories(file.getParent());
				Files.writeString(file, lines(request.store(), annotator), StandardCharsets.UTF_8);
			} catch (IOException e) {
				throw new CorpusException(file + ": " + e.getMessage(), file, e); //$NON-NLS-1$
			}
			int attributions = attributions(request.store(), annotator);
			if (attributions > 0) {
				losses.add(new Loss(request.folder().relativize(file).toString(), "attributions", attributions)); //$NON-NLS-1$
			}
		}
		return new ExportResult(request.folder(), request.annotators().size(), losses);
	}

	/** A list of claims has no place for who says them. */
	private static int attributions(CorpusStore store, String annotator) throws CorpusException {
		int count = 0;
		for (Document document : store.documents()) {
			count += store.hasAnnotations(document.getId(), annotator) ? store.annotations(document.getId(), annotator).getAttributions().size() : 0;
		}
		return count;
	}

	private static String lines(CorpusStore store, String annotator) throws CorpusException {
		StringBuilder lines = new StringBuilder();
		for (Document document : store.documents()) {
			if (store.hasAnnotations(document.getId(), annotator)) {
				DocumentText text = store.text(document.getId());
				store.annotations(document.getId(), annotator).getClaims().stream().map(Claim::getSpan).sorted(Comparator.naturalOrder())
						.forEach(span -> lines.append(document.getId()).append('\t').append(span.textIn(text.string()).replaceAll("\\R", " ")).append('\n')); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return lines.toString();
	}
}
