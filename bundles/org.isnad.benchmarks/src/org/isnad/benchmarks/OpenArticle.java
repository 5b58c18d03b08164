// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.SessionChange;
import org.isnad.core.edit.SessionListener;
import org.isnad.layout.TextRange;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Span;
import org.isnad.scene.LiveScene;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/** An article in a window of its own, kept in step with a session as the editor keeps it. */
final class OpenArticle implements AutoCloseable {
	private final PaintedWindow<AnnotationCanvas> window;
	private final EditSession session;
	private final SessionListener follow = new SessionListener() {
		@Override
		public void changed(SessionChange change) {
			try {
				canvas().setScene(live.follow(change));
			} catch (CorpusException e) {
				throw new IllegalStateException(e);
			}
		}
	};
	private LiveScene live;
	private double sceneTime;

	/** Opens an empty window. */
	OpenArticle(Display display, EditSession session) {
		this.session = session;
		window = new PaintedWindow<>(display, AnnotationCanvas::new);
		session.addListener(follow);
	}

	/** Shows a document of which everything is in memory. */
	void show(Document document) throws CorpusException {
		CorpusStore store = session.store();
		long start = System.nanoTime();
		live = LiveScene.of(store, document, session.annotator());
		sceneTime = (System.nanoTime() - start) / 1e6;
		canvas().setScene(live.scene());
	}

	/** How long the scene took, in milliseconds; the editor makes it beside all else. */
	double sceneTime() {
		return sceneTime;
	}

	AnnotationCanvas canvas() {
		return window.control();
	}

	PaintedWindow<AnnotationCanvas> window() {
		return window;
	}

	EditSession session() {
		return session;
	}

	/** Executes an edit; null if it was refused. */
	<E extends Edit> E edit(E edit) {
		try {
			return session.execute(edit);
		} catch (EditException e) {
			return null;
		}
	}

	/** Marks a claim and selects it; null if these words are one already. */
	Claim mark(String document, TextRange words) {
		MarkClaim mark = edit(new MarkClaim(document, Span.of(words.begin(), words.end())));
		if (mark == null) {
			return null;
		}
		canvas().select(List.of(mark.created()));
		return mark.created();
	}

	@Override
	public void close() {
		session.removeListener(follow);
		window.close();
	}
}
