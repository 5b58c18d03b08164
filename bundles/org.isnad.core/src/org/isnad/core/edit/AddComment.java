// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.CorpusStore;
import org.isnad.model.Comment;
import org.isnad.model.Element;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.file.Ids;

/** Adds a remark to an element. */
public final class AddComment implements Edit {
	private final Element element;
	private final String text;

	/** The remark; it must not be blank. */
	public AddComment(Element element, String text) {
		this.element = element;
		this.text = text;
	}

	@Override
	public String label() {
		return Messages.addComment;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		if (text.isBlank()) {
			throw new EditException(Messages.emptyComment);
		}
		Comment comment = ModelFactory.eINSTANCE.createComment();
		comment.setId(Ids.random('m'));
		comment.setAuthor(session.annotator());
		comment.setAt(CorpusStore.now());
		comment.setText(text.strip());
		return session.commands().add(element, Literals.ELEMENT__COMMENTS, comment).done();
	}
}
