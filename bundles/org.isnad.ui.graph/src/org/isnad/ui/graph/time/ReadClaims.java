// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import java.util.Collection;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.desk.time.TimelineBuilder;
import org.isnad.model.Document;

/**
 * Reads the claims of an annotator with their times, as far as they are not known: from the disk where there is much to read, so that what the window does
 * not need for itself is not kept in memory and no edit waits; out of the open corpus what was edited.
 */
public final class ReadClaims {
	private static final int MANY = 50;

	/** Called between two documents. */
	@FunctionalInterface
	interface Meanwhile {
		void read() throws Exception;
	}

	private final EditSession session;
	private final TimelineBuilder builder;
	private final Set<String> stale;

	/** @param stale the ids of documents that were edited */
	public ReadClaims(EditSession session, TimelineBuilder builder, Set<String> stale) {
		this.session = session;
		this.builder = builder;
		this.stale = stale;
	}

	/** Reads all documents; {@link Timing#READING} is held by the caller. */
	public void run(IProgressMonitor monitor) throws Exception {
		run(monitor, () -> { });
	}

	/** Reads these documents; the lock as before. */
	public void run(Collection<String> documents, IProgressMonitor monitor) throws Exception {
		run(documents, monitor, () -> { });
	}

	void run(IProgressMonitor monitor, Meanwhile meanwhile) throws Exception {
		run(session.read(() -> session.store().documents().stream().map(Document::getId).toList()), monitor, meanwhile);
	}

	private void run(Collection<String> documents, IProgressMonitor monitor, Meanwhile meanwhile) throws Exception {
		stale.forEach(builder::forget);
		SubMonitor progress = SubMonitor.convert(monitor, documents.size());
		CorpusStore disk = documents.stream().filter(document -> !builder.knows(document)).count() > MANY ? onDisk() : null;
		for (String document : documents) {
			progress.split(1);
			if (!builder.knows(document)) {
				if (disk == null || stale.contains(document)) {
					session.read(() -> builder.read(document));
				} else {
					builder.read(document, disk);
					disk.unload(document);
				}
				meanwhile.read();
			}
		}
	}

	private CorpusStore onDisk() throws CorpusException {
		session.flush();
		return CorpusStore.open(session.store().folder());
	}
}
