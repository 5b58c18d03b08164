// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.common.EventManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.isnad.model.Element;
import org.isnad.ui.DocumentSelection;

/** Publishes the gold element of the item that is looked at, so that its tags and its chain are shown beside, and can be set by hand. */
final class GoldSelection extends EventManager implements ISelectionProvider {
	private Element shown;
	private ISelection selection = new DocumentSelection("", List.of(), null); //$NON-NLS-1$

	void show(Element gold, String document) {
		if (!Objects.equals(gold, shown)) {
			shown = gold;
			setSelection(new DocumentSelection(document, gold == null ? List.of() : List.of(gold), null));
		}
	}

	@Override
	public void setSelection(ISelection newSelection) {
		selection = newSelection;
		SelectionChangedEvent event = new SelectionChangedEvent(this, newSelection);
		for (Object listener : getListeners()) {
			((ISelectionChangedListener) listener).selectionChanged(event);
		}
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		addListenerObject(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		removeListenerObject(listener);
	}
}
