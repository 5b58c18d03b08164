// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.isnad.model.Span;

/** What is selected in an article: annotations, words, or both. */
public final class DocumentSelection extends StructuredSelection {

	private final String documentId;
	private final Span range;

	/** A selection in a document; the range is null where no words are selected. */
	public DocumentSelection(String documentId, List<? extends EObject> elements, Span range) {
		super(elements);
		this.documentId = documentId;
		this.range = range;
	}

	/** The document's id. */
	public String documentId() {
		return documentId;
	}

	/** The selected words, or null. */
	public Span range() {
		return range;
	}

	/** Empty only where neither annotations nor words are selected. */
	@Override
	public boolean isEmpty() {
		return super.isEmpty() && range == null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DocumentSelection that && super.equals(other) && that.documentId.equals(documentId)
			&& Objects.equals(that.range, range);
	}

	@Override
	public int hashCode() {
		return super.hashCode() * 31 + documentId.hashCode();
	}
}
