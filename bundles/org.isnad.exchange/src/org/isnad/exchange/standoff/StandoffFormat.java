// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.standoff;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.exchange.ImportFormat;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.ImportResult;
import org.isnad.exchange.jsonl.RowsImport;

/** A format that is read file by file, with sidecars beside the files: what all of them do alike. */
public abstract class StandoffFormat implements ImportFormat {
	/** Reads the files of one import, one after the other. */
	public interface Reader {
		/** Reads one file. What is wrong with it is noted in the log; a file that is no text may be told by the exception. */
		void read(Path file) throws CorpusException, Utf8File.UnreadableException;
	}

	/** The reader of an import, with the options of its request. */
	protected abstract Reader reader(ImportRequest request, StandoffImport documents) throws CorpusException;

	/** Whether sidecars belong to the files. */
	protected boolean hasSidecars() {
		return true;
	}

	@Override
	public boolean isCompanion(Path file) {
		return hasSidecars() && file.getFileName().toString().endsWith(RowsImport.SIDECAR);
	}

	@Override
	public final ImportResult read(ImportRequest request, IProgressMonitor monitor) throws CorpusException {
		ImportLog log = new ImportLog();
		StandoffImport documents = new StandoffImport(request, log);
		Reader reader = reader(request, documents);
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		SubMonitor reading = progress.split(40).setWorkRemaining(request.files().size());
		for (Path file : request.files()) {
			reading.split(1);
			if (hasSidecars()) {
				documents.readSidecars(file);
			}
			try {
				reader.read(file);
			} catch (Utf8File.UnreadableException e) {
				log.skip(file, e.line(), e.getMessage());
			}
		}
		documents.run(progress.split(60));
		return log.result();
	}
}
