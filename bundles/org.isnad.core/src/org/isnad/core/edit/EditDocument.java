// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.isnad.model.Document;

/** Changes what is known about a document, such as its outlet or its date. */
public final class EditDocument implements Edit {
	private final Document document;
	private final EAttribute attribute;
	private final Object value;

	/** The attribute of the document, and its new value or null. */
	public EditDocument(Document document, EAttribute attribute, Object value) {
		this.document = document;
		this.attribute = attribute;
		this.value = value;
	}

	@Override
	public String label() {
		return Messages.editDocument;
	}

	@Override
	public Command command(EditSession session) {
		return session.commands().set(document, attribute, value).done();
	}
}
