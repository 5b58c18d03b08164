// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import org.eclipse.jface.resource.ImageDescriptor;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.DocumentInput;
import org.isnad.ui.PlainInput;
import org.isnad.ui.look.Icons;

/** A document of the open corpus as the input of the editor in which it is adjudicated. Two are equal when their documents are. */
public final class AdjudicationInput extends PlainInput {
	private final DocumentInput document;

	/** A document to adjudicate. */
	public AdjudicationInput(DocumentInput document) {
		this.document = document;
	}

	/** The document's id. */
	public String documentId() {
		return document.documentId();
	}

	@Override
	public boolean exists() {
		return document.exists();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor(Glyph.GOLD, Token.GOLD);
	}

	@Override
	public String getName() {
		return document.getName();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof AdjudicationInput input && input.document.equals(document);
	}

	@Override
	public int hashCode() {
		return document.hashCode() + 1;
	}
}
