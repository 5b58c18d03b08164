// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Tag;
import org.isnad.model.Tagset;

/** Gives a tagset another list of tags, or switches it on and off. */
public final class EditTagset implements Edit {
	private final Tagset tagset;
	private final List<Tag> tags;
	private final boolean active;

	/** The new tags, none of them part of another tagset, and whether annotators are asked for it. */
	public EditTagset(Tagset tagset, List<Tag> tags, boolean active) {
		this.tagset = tagset;
		this.tags = tags;
		this.active = active;
	}

	@Override
	public String label() {
		return Messages.editTagset;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		for (Tag tag : tags) {
			if (tag.getValue() == null || tag.getValue().isBlank()) {
				throw new EditException(Messages.emptyTag);
			}
			if (tags.stream().filter(other -> tag.getValue().equals(other.getValue())).count() > 1) {
				throw new EditException(NLS.bind(Messages.doubleTag, tag.getValue()));
			}
		}
		return session.commands().removeAll(tagset, Literals.TAGSET__TAGS, List.copyOf(tagset.getTags())).addAll(tagset, Literals.TAGSET__TAGS, tags)
				.set(tagset, Literals.TAGSET__ACTIVE, active).done();
	}
}
