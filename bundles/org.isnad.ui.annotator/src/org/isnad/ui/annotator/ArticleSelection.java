// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.isnad.layout.TextRange;
import org.isnad.model.Span;
import org.isnad.ui.DocumentSelection;
import org.isnad.ui.Selections;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Publishes what is selected in a canvas as a {@link DocumentSelection}.
 */
public final class ArticleSelection implements ISelectionProvider {

	private final AnnotationCanvas canvas;
	private final String documentId;
	private final List<ISelectionChangedListener> listeners = new ArrayList<>();

	ArticleSelection(AnnotationCanvas canvas, String documentId) {
		this.canvas = canvas;
		this.documentId = documentId;
	}

	@Override
	public DocumentSelection getSelection() {
		return new DocumentSelection(documentId, elements(), text());
	}

	/** The selected elements in the order of selection. */
	List<EObject> elements() {
		return canvas.selectedKeys().stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
	}

	/** The selected words without the space around them, or null. */
	Span text() {
		TextRange range = canvas.steps().trim(canvas.selectedRange());
		return range.isEmpty() ? null : Span.of(range.begin(), range.end());
	}

	@Override
	public void setSelection(ISelection selection) {
		canvas.select(Selections.elements(selection, EObject.class));
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

	/** Tells the listeners. */
	void changed() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		List.copyOf(listeners).forEach(listener -> listener.selectionChanged(event));
	}
}
