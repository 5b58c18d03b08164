// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

/** Is told of each change, on the thread that edits. */
@FunctionalInterface
public interface SessionListener {
	/** After an edit was done, undone or done again. */
	void changed(SessionChange change);

	/** When what is on disk fell behind, caught up, or could not be written; on any thread. */
	default void saved(SaveState state) {
	}
}
