// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.exchange.ImportFormat;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.ImportResult;

import com.google.gson.JsonObject;

/**
 * Reads what {@link JsonlExport} writes, and tables of the same shape from elsewhere. Rows are told by their keys, so neither the names nor the order of the files matter.
 * Rows that name no annotator become those of {@value #NOBODY} unless one is given.
 */
public final class JsonlImport implements ImportFormat {
	static final String ID = "jsonl"; //$NON-NLS-1$
	static final String NOBODY = "imported"; //$NON-NLS-1$
	private static final Set<String> COMPANIONS = Set.of("manifest.json", SchemeFile.NAME, "croissant.json", "dataset_infos.json"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public boolean accepts(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.endsWith(".jsonl") || name.endsWith(".ndjson"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public boolean isCompanion(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return COMPANIONS.contains(name) || name.endsWith(".schema.json"); //$NON-NLS-1$
	}

	@Override
	public ImportResult read(ImportRequest request, IProgressMonitor monitor) throws CorpusException {
		ImportLog log = new ImportLog();
		ImportContext context = new ImportContext(request, log);
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		RowCollector rows = new RowCollector(context);
		new SchemeImport(context).add(request);
		SubMonitor reading = progress.split(30).setWorkRemaining(request.files().size());
		for (Path file : request.files()) {
			reading.split(1);
			read(file, rows, log);
		}
		DocumentImport documents = new DocumentImport(context);
		SubMonitor adding = progress.split(40).setWorkRemaining(rows.of(Table.DOCUMENTS).size());
		for (Row row : rows.of(Table.DOCUMENTS)) {
			adding.split(1);
			context.attempt(row, () -> documents.add(row));
		}
		SourceImport sources = new SourceImport(context);
		for (Row row : rows.of(Table.SOURCES)) {
			context.attempt(row, () -> sources.add(row));
		}
		documents.sets().forEach(rows::expect);
		Map<RowCollector.SetKey, RowCollector.SetRows> sets = rows.sets();
		SubMonitor annotating = progress.split(25).setWorkRemaining(sets.size());
		for (Map.Entry<RowCollector.SetKey, RowCollector.SetRows> set : sets.entrySet()) {
			annotating.split(1);
			new SetImport(context, set.getKey().document(), set.getKey().annotator()).add(set.getValue(), documents.state(set.getKey()));
		}
		for (String annotator : rows.relationAnnotators()) {
			new RelationImport(context, annotator).add(rows.events(annotator), rows.relations(annotator));
		}
		request.target().save();
		progress.setWorkRemaining(0);
		return log.result();
	}

	private static void read(Path file, RowCollector rows, ImportLog log) {
		try {
			JsonLines.read(file, new JsonLines.Visitor() {
				@Override
				public void row(int line, JsonObject json) {
					rows.collect(new Row(file, line, json));
				}

				@Override
				public void malformed(int line, String reason) {
					log.skip(file, line, reason);
				}
			});
		} catch (IOException e) {
			log.skip(file, 0, NLS.bind(Messages.unreadable, e.getMessage()));
		}
	}
}
