// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;

/**
 * Makes the scene of a document from the model: the annotator's own elements, the suggestions nobody has decided yet, the
 * attributions as arcs and the relations as marks. Elements whose span does not fit the text are left out; the validator
 * reports them. Who shows a document while it is edited takes a {@link LiveScene}.
 */
public final class SceneBuilder {

	private SceneBuilder() {
	}

	/**
	 * The scene of a document as an annotator sees it now.
	 *
	 * @throws CorpusException if a file cannot be read
	 */
	public static Scene build(CorpusStore store, Document document, String annotator) throws CorpusException {
		return LiveScene.of(store, document, annotator).scene();
	}
}
