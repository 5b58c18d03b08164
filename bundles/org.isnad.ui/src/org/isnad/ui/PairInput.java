// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.isnad.ui.text.Isolation;

/** Two documents of the open corpus as the input of the editor that shows them side by side. Two are equal when both documents are. */
public final class PairInput extends PlainInput {

	private final DocumentInput first;
	private final DocumentInput second;

	/** Two documents of one corpus; the first is read first. */
	public PairInput(DocumentInput first, DocumentInput second) {
		this.first = first;
		this.second = second;
	}

	/** The document that is read first. */
	public DocumentInput first() {
		return first;
	}

	/** The other one. */
	public DocumentInput second() {
		return second;
	}

	@Override
	public boolean exists() {
		return first.exists() && second.exists();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return first.getImageDescriptor();
	}

	@Override
	public String getName() {
		return Isolation.isolate(first.getName()) + " | " + Isolation.isolate(second.getName()); //$NON-NLS-1$
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PairInput input && input.first.equals(first) && input.second.equals(second);
	}

	@Override
	public int hashCode() {
		return Objects.hash(first, second);
	}
}
