// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.model.Document;
import org.isnad.scene.Scene;
import org.isnad.ui.Jobs;

/**
 * Opens an article without holding up its user, and follows what changes in it: from the first moment, also while it is still
 * being read. UI thread only.
 */
final class ArticleLoader {

	/** Most articles are there before the eye asks for them; only the others are seen to open. */
	private static final int PATIENCE = 80;

	private final Control owner;
	private final Display display;
	private final Runnable shown;
	private final List<Runnable> waiting = new ArrayList<>();
	private final List<SessionChange> missed = new ArrayList<>();
	private ReadArticle.Article article;
	private Reading reading;

	/**
	 * @param owner whoever shows the article; when it is disposed the reading ends
	 * @param shown called when there is a new scene to show
	 */
	ArticleLoader(Control owner, Runnable shown) {
		this.owner = owner;
		this.display = owner.getDisplay();
		this.shown = shown;
		owner.addDisposeListener(event -> stop());
	}

	/** One attempt; what comes from one that was given up is not looked at. */
	private final class Reading extends Job {

		private final ReadArticle work;
		private volatile ReadArticle.Article result;

		private Reading(ReadArticle work) {
			super(Messages.Editor_opening);
			this.work = work;
			setSystem(true);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				result = work.run(monitor);
				inUi(() -> take(this));
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (Exception e) {
				inUi(() -> fail(this, e));
			}
			return Status.OK_STATUS;
		}

		private void inUi(Runnable next) {
			if (!display.isDisposed()) {
				display.asyncExec(next);
			}
		}
	}

	/** Reads the article, or reads it again; what is shown stays until then. */
	void open(EditSession session, Document document) {
		stop();
		missed.clear();
		reading = new Reading(new ReadArticle(session, document, article == null ? -1 : article.words()));
		Reading begun = reading;
		begun.schedule();
		try {
			begun.join(PATIENCE, null);
		} catch (InterruptedException | OperationCanceledException e) {
			return; // it goes on, and comes in by itself
		}
		if (begun.result != null) {
			take(begun);
		}
	}

	private void stop() {
		if (reading != null) {
			reading.cancel();
			reading = null;
		}
	}

	private void take(Reading done) {
		if (done != reading || owner.isDisposed()) {
			return;
		}
		reading = null;
		article = done.result;
		missed.forEach(this::step);
		missed.clear();
		shown.run();
		List<Runnable> now = List.copyOf(waiting);
		waiting.clear();
		now.forEach(Runnable::run);
	}

	private void fail(Reading failed, Exception reason) {
		if (failed == reading && !owner.isDisposed()) {
			reading = null;
			Jobs.trouble(Messages.Editor_noDocument, reason);
		}
	}

	/** Follows a change; answers whether the article is open. */
	boolean follow(SessionChange change) {
		if (reading != null) {
			missed.add(change);
		}
		if (article != null) {
			step(change);
		}
		return article != null;
	}

	private void step(SessionChange change) {
		try {
			article.scene().follow(change);
		} catch (CorpusException e) {
			Jobs.trouble(Messages.Editor_noDocument, e);
		}
	}

	/** Does something now or, while the article is being opened, as soon as it is there. */
	void whenOpen(Runnable work) {
		if (article != null) {
			work.run();
		} else {
			waiting.add(work);
		}
	}

	/** The scene as of the last change; the empty one until the article is open. */
	Scene scene() {
		return article == null ? Scene.EMPTY : article.scene().scene();
	}

	/** The number of words; 0 until the article is open. */
	int words() {
		return article == null ? 0 : article.words();
	}
}
