// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import java.util.List;
import java.util.Optional;

/** An editor that shows articles; got from it by {@code getAdapter(ArticleHost.class)}. UI thread. */
public interface ArticleHost {

	/** The articles that are shown, in the order of reading. */
	List<ArticleView> articles();

	/** Makes the article of a document the one that commands work on; empty, with nothing changed, if it is not shown here. */
	Optional<ArticleView> bring(String documentId);
}
