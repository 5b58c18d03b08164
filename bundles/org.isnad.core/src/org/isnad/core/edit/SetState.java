// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.emf.common.command.Command;
import org.isnad.model.AnnotationSet;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.WorkState;

/** Says how far the work on a document has come. */
public final class SetState implements Edit {
	private final AnnotationSet set;
	private final WorkState state;

	/** The annotator's set of the document, and its new state. */
	public SetState(AnnotationSet set, WorkState state) {
		this.set = set;
		this.state = state;
	}

	@Override
	public String label() {
		return Messages.setState;
	}

	@Override
	public Command command(EditSession session) {
		return session.commands().set(set, Literals.ANNOTATION_SET__STATE, state).done();
	}
}
