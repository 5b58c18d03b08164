// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.exchange.ImportFormat;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.ImportResult;


/**
 * Reads what {@link JsonlExport} writes, and tables of the same shape from elsewhere. Rows are told by their keys, so neither the names nor the order of the files matter.
 * Rows that name no annotator become those of {@value #NOBODY} unless one is given.
 */
public final class JsonlImport implements ImportFormat {
	static final String ID = "jsonl"; //$NON-NLS-1$
	static final String NOBODY = "imported"; //$NON-NLS-1$
	private static final Set<String> COMPANIONS = Set.of("manifest.json", SchemeFile.NAME, "croissant.json", "dataset_infos.json", "agreement.json", "verify.py"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

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
		return (name.endsWith(".jsonl") || name.endsWith(".ndjson")) && !name.endsWith(RowsImport.SIDECAR); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public boolean isCompanion(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return COMPANIONS.contains(name) || name.endsWith(".schema.json"); //$NON-NLS-1$
	}

	@Override
	public ImportResult read(ImportRequest request, IProgressMonitor monitor) throws CorpusException {
		ImportLog log = new ImportLog();
		RowsImport rows = new RowsImport(request, log);
		rows.addScheme();
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		SubMonitor reading = progress.split(30).setWorkRemaining(request.files().size());
		for (Path file : request.files()) {
			reading.split(1);
			rows.addFile(file);
		}
		rows.run(progress.split(70));
		return log.result();
	}
}
