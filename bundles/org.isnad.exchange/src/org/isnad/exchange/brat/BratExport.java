// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.brat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.jsonl.Table;
import org.isnad.exchange.standoff.RowParts;
import org.isnad.exchange.standoff.StandoffDocument;
import org.isnad.exchange.standoff.StandoffExport;

import com.google.gson.JsonObject;

/**
 * brat stand-off: a text and an .ann file a document, with a configuration. Offsets count code points. Relations across documents,
 * events, sources and what is known of the documents stand in sidecars of JSON lines, which brat passes over and {@link BratImport} reads.
 */
@SuppressWarnings("nls")
public final class BratExport implements ExportFormat {
	@Override
	public String id() {
		return BratImport.ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException {
		return new StandoffExport(request, true).write(new Files(request.store()), monitor);
	}

	private record Files(CorpusStore store) implements StandoffExport.Writer {
		@Override
		public void write(StandoffDocument document) throws IOException {
			BratWriter writer = new BratWriter();
			List<JsonObject> wordless = new ArrayList<>();
			document.rows(Table.CLAIMS).forEach(writer::claim);
			document.rows(Table.MENTIONS).forEach(writer::mention);
			document.rows(Table.ANCHORS).forEach(writer::anchor);
			Map<String, JsonObject> attributions = new LinkedHashMap<>();
			document.rows(Table.ATTRIBUTION).forEach(row -> attributions.put(RowParts.text(row, "attr_id"), row));
			writer.attributions(attributions, wordless);
			wordless.forEach(row -> document.aside(Table.ATTRIBUTION, row));
			document.relations().stream().filter(relation -> !writer.relation(relation)).forEach(row -> document.aside(Table.RELATIONS, row));
			document.save(document.id() + ".txt", document.text().string());
			document.save(document.id() + BratImport.SUFFIX, writer.toString());
			document.lose(document.id() + BratImport.SUFFIX, Messages.lossWordless, wordless.size() + writer.wordless());
		}

		@Override
		public void finish(StandoffExport.Folder folder) throws IOException {
			folder.save("annotation.conf", BratConfiguration.annotation(store.scheme()));
			folder.save("visual.conf", BratConfiguration.visual(store.corpus().getLanguage()));
		}
	}
}
