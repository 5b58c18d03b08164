// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import org.isnad.model.Claim;

/** An editor that shows two articles side by side; got from it by {@code getAdapter(PairView.class)}. UI thread. */
public interface PairView extends ArticleHost {

	/**
	 * Puts two claims of the open corpus opposite each other: each in the middle of its article and selected, with nothing lit
	 * but them and the chains they belong to. Articles that are not shown yet take the places of those that are; the first claim
	 * goes to the first side unless the articles stand the other way round already.
	 */
	void show(Claim first, Claim second);

	/** Shows a document beside the article with the focus, which stays, and gives it the focus. */
	ArticleView beside(String documentId);
}
