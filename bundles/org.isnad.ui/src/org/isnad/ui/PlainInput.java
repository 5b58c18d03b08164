// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** An editor's input that is no file: the window itself remembers what is open, and the tool tip is the name. */
public abstract class PlainInput implements IEditorInput {

	@Override
	public final IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public final String getToolTipText() {
		return getName();
	}

	@Override
	public final <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public abstract boolean equals(Object other);

	@Override
	public abstract int hashCode();
}
