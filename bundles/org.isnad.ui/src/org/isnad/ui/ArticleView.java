// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Point;
import org.isnad.model.Span;

/**
 * What other parts ask of an article that is shown; got from an editor by {@code getAdapter(ArticleView.class)}, which answers
 * the one with the focus where the editor shows two. UI thread.
 */
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

	/** Selects the next suggestion to decide after what is selected, or the one before, round the end; answers whether there is one. */
	boolean showSuggestion(boolean forward);

	/** Selects text (UTF-16) without scrolling further than needed. */
	void select(int begin, int end);

	/** Where the user is in the article. */
	ArticlePlace place();

	/** Brings the user back to a place in this document. */
	void show(ArticlePlace place);

	/** The point of the display just below what is selected, for a menu. */
	Point besideSelection();
}
