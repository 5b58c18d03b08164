// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.isnad.model.Span;

/** What other parts ask of the editor that shows an article; got from the editor by {@code getAdapter(ArticleView.class)}. UI thread. */
public interface ArticleView {

	/** The id of the document that is shown. */
	String documentId();

	/** Selects an annotation of the document by its id and scrolls to it; does nothing for an unknown id. */
	void reveal(String elementId);

	/** Scrolls to an offset (UTF-16). */
	void reveal(int offset);

	/** The words that are selected, or null. */
	Span selectedText();

	/** The annotations that are selected, in the order of selection. */
	List<EObject> selectedElements();

	/** Selects annotations without scrolling further than needed. */
	void select(Collection<? extends EObject> elements);
}
