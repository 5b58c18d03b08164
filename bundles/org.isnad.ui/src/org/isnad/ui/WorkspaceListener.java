// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SaveState;
import org.isnad.core.edit.SessionChange;

/** Told what happens to the corpus that is open. All calls come on the UI thread. */
public interface WorkspaceListener {

	/** A corpus was opened, or the annotator changed; the session is ready. */
	default void opened(EditSession session) {
	}

	/** The corpus is about to be closed; everything is still readable. */
	default void closing(EditSession session) {
	}

	/** No corpus is open any more. */
	default void closed() {
	}

	/** Something was edited, undone or redone. */
	default void changed(SessionChange change) {
	}

	/** Documents, suggestions or files changed behind the session: after an import, a pipeline, an adjudication. */
	default void contentChanged() {
	}

	/** What is on disk fell behind, caught up, or could not be written. */
	default void saved(SaveState state) {
	}
}
