// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;
import org.isnad.ui.ArticleHost;
import org.isnad.ui.ArticleView;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * An editor of articles. Everything is saved as it is edited, so it is never dirty. It adapts to the {@link ArticlePane} on which keys
 * and commands work, to its {@link ArticleView} and {@link AnnotationCanvas}, and to {@link ArticleHost}.
 */
public abstract class ArticleEditor extends EditorPart implements ArticlePane.Frame, ArticleHost {

	/** The article on which keys and commands work; null before the control is made. */
	protected abstract ArticlePane pane();

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		ArticlePane pane = pane();
		if (pane == null) {
			return super.getAdapter(adapter);
		}
		if (adapter == ArticleHost.class) {
			return adapter.cast(this);
		}
		if (adapter == ArticlePane.class || adapter == ArticleView.class) {
			return adapter.cast(pane);
		}
		if (adapter == AnnotationCanvas.class) {
			return adapter.cast(pane.canvas());
		}
		return super.getAdapter(adapter);
	}

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		// edits are on disk within a second; there is nothing to save
	}

	@Override
	public final void doSaveAs() {
		// never offered, see isSaveAsAllowed
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}
}
