// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.dual;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.isnad.ui.annotator.ArticleSelection;

/**
 * Publishes what is selected in the one of two articles that has the focus.
 */
final class DualSelection implements ISelectionProvider {

	private final List<ISelectionChangedListener> listeners = new ArrayList<>();
	private final ISelectionChangedListener relay = event -> changed();
	private ArticleSelection active;

	/** Publishes the selection of another article from now on. */
	void follow(ArticleSelection selection) {
		if (active == selection) {
			return;
		}
		if (active != null) {
			active.removeSelectionChangedListener(relay);
		}
		active = selection;
		active.addSelectionChangedListener(relay);
		changed();
	}

	private void changed() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		List.copyOf(listeners).forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public ISelection getSelection() {
		return active == null ? StructuredSelection.EMPTY : active.getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		if (active != null) {
			active.setSelection(selection);
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
