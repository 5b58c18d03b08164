// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.webanno;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.core.CorpusException;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.standoff.StandoffDocument;
import org.isnad.exchange.standoff.StandoffExport;

/**
 * WebAnno TSV 3.3: a file a document. Claims, sources, cues, anchors and attributions are span layers, an attribution has slots for its
 * source, cue, content and parent, and relations within a document are a relation layer.
 */
public final class TsvExport implements ExportFormat {
	@Override
	public String id() {
		return TsvImport.ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException {
		return new StandoffExport(request, true).write(TsvExport::write, monitor);
	}

	private static void write(StandoffDocument document) throws IOException {
		TsvComposer composer = new TsvComposer(document);
		TsvDocument composed = composer.compose();
		document.save(document.id() + TsvImport.SUFFIX, new TsvWriter(composed).write());
		document.lose(document.id() + TsvImport.SUFFIX, Messages.lossNoToken, composer.aside());
	}
}
