// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceMention;
import org.isnad.model.SpanElement;

/** Gives an attribution another source, cue or content. */
public final class EditAttribution implements Edit {
	private final Attribution attribution;
	private final SpanElement end;

	/** The new end: a source mention, a cue or a claim replaces the end of its kind. */
	public EditAttribution(Attribution attribution, SpanElement end) {
		this.attribution = attribution;
		this.end = end;
	}

	@Override
	public String label() {
		return Messages.editAttribution;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Commands commands = session.commands();
		switch (end) {
			case SourceMention source -> {
				commands.set(attribution, Literals.ATTRIBUTION__SOURCE, source);
				commands.set(attribution, Literals.ATTRIBUTION__ENTITY, null);
				commands.set(attribution, Literals.ATTRIBUTION__SOURCE_REALIZATION, "SPAN"); //$NON-NLS-1$
			}
			case Cue cue -> commands.set(attribution, Literals.ATTRIBUTION__CUE, cue);
			case Claim claim -> commands.set(attribution, Literals.ATTRIBUTION__CONTENT, List.of(claim));
			default -> throw new EditException(Messages.noEnd);
		}
		return commands.done();
	}
}
