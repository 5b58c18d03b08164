// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.model.Document;
import org.isnad.scene.LiveScene;

/**
 * Reads all that is shown of an article. Files are read and words counted beside all else; only while the scene is made from
 * what was read do edits wait.
 */
final class ReadArticle {

	/** What was read: the scene as of then, and the number of words. */
	record Article(LiveScene scene, int words) {
	}

	private final EditSession session;
	private final Document document;
	private final int words;

	/** @param words the number of words if it is known, else less than 0 */
	ReadArticle(EditSession session, Document document, int words) {
		this.session = session;
		this.document = document;
		this.words = words;
	}

	/**
	 * Reads on any thread.
	 *
	 * @throws CorpusException            if a file cannot be read
	 * @throws OperationCanceledException if nobody waits for it any more
	 */
	Article run(IProgressMonitor monitor) throws Exception {
		CorpusStore store = session.store();
		String id = document.getId();
		store.text(id);
		goOn(monitor);
		store.annotations(id, session.annotator());
		goOn(monitor);
		store.suggestions(id);
		store.relations(session.annotator());
		store.sources();
		goOn(monitor);
		int count = words >= 0 ? words : store.text(id).wordCount();
		goOn(monitor);
		return new Article(session.read(() -> LiveScene.of(store, document, session.annotator())), count);
	}

	private static void goOn(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
