// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Icons;

/** A document of the open corpus as an editor's input. Two are equal when corpus folder and document id are. */
public final class DocumentInput extends PlainInput {

	private final Path corpus;
	private final String documentId;
	private final String title;

	/** A document of the corpus in a folder. */
	public DocumentInput(Path corpus, String documentId, String title) {
		this.corpus = corpus;
		this.documentId = documentId;
		this.title = title;
	}

	/** The folder of the corpus. */
	public Path corpus() {
		return corpus;
	}

	/** The document's id. */
	public String documentId() {
		return documentId;
	}

	@Override
	public boolean exists() {
		return Workspace.corpus().filter(store -> store.folder().equals(corpus)).isPresent();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor(Glyph.DOCUMENT, Token.MUTED);
	}

	@Override
	public String getName() {
		return title;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DocumentInput input && input.corpus.equals(corpus) && input.documentId.equals(documentId);
	}

	@Override
	public int hashCode() {
		return Objects.hash(corpus, documentId);
	}
}
