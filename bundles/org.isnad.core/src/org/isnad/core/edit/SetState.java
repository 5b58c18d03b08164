// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.emf.common.command.Command;
import org.isnad.model.AnnotationSet;
import org.isnad.model.WorkState;

/** Says how far the work on a document has come, and notes when that was said and by whom. Nothing is checked. */
public final class SetState implements Edit {
	private final AnnotationSet set;
	private final WorkState state;
	private final String note;

	/** The annotator's set of the document, and its new state. */
	public SetState(AnnotationSet set, WorkState state) {
		this(set, state, null);
	}

	/** The same with the reason in words, or null. */
	public SetState(AnnotationSet set, WorkState state, String note) {
		this.set = set;
		this.state = state;
		this.note = note;
	}

	@Override
	public String label() {
		return Messages.setState;
	}

	@Override
	public Command command(EditSession session) {
		return set.getState() == state ? session.commands().done() : Touched.step(set, state, note, session);
	}
}
