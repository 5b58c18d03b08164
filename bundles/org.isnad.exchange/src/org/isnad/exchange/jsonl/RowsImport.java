// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;

import com.google.gson.JsonObject;

/**
 * Brings rows of the tables into a corpus, whatever format they were written in: a reader of another format turns its files into rows, in
 * which spans count code points, and need not know what a corpus holds to. Rows are told by their keys and can come in any order; one that
 * cannot be kept is noted with its file and line and costs only itself. For the thread that runs the import.
 */
public final class RowsImport {
	/** How the names of files end that accompany another format: rows that it has no place for. They are read with its files only. */
	public static final String SIDECAR = ".sidecar.jsonl"; //$NON-NLS-1$

	private final ImportRequest request;
	private final ImportLog log;
	private final ImportContext context;
	private final RowCollector rows;

	/** An import without a row yet. */
	public RowsImport(ImportRequest request, ImportLog log) {
		this.request = request;
		this.log = log;
		this.context = new ImportContext(request, log);
		this.rows = new RowCollector(context);
	}

	/** Adds the tagsets that stand beside the files, where there are any. */
	void addScheme() throws CorpusException {
		new SchemeImport(context).add(request);
	}

	/**
	 * Adds a row.
	 *
	 * @param file the file that it comes from
	 * @param line the line, counted from 1
	 */
	public void add(Path file, int line, JsonObject row) {
		rows.collect(new Row(file, line, row));
	}

	/** Adds the rows of a file of JSON lines; a line that is none, and a file that cannot be read, is noted. */
	public void addFile(Path file) {
		try {
			JsonLines.read(file, new JsonLines.Visitor() {
				@Override
				public void row(int line, JsonObject json) {
					add(file, line, json);
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

	/**
	 * Brings in what was added: documents, sources, annotations, relations.
	 *
	 * @throws CorpusException if the corpus cannot be read or written
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public void run(SubMonitor progress) throws CorpusException {
		progress.setWorkRemaining(70);
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
	}
}
