// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.Layer;
import org.isnad.core.SameSources;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceLink;

/** Says how one source relates to another: that it speaks for it, is part of it, owns it. That two are the same is said by {@link MergeSources}. */
public final class LinkSources implements Edit {
	private final SourceEntity from;
	private final String type;
	private final SourceEntity to;
	private final boolean taken;

	private LinkSources(SourceEntity from, String type, SourceEntity to, boolean taken) {
		this.from = from;
		this.type = type;
		this.to = to;
		this.taken = taken;
	}

	/** Adds a link; the type is a tag of the tagset sourceLink. */
	public static LinkSources add(SourceEntity from, String type, SourceEntity to) {
		return new LinkSources(from, type, to, false);
	}

	/** Takes the link of the type away. */
	public static LinkSources remove(SourceEntity from, String type, SourceEntity to) {
		return new LinkSources(from, type, to, true);
	}

	@Override
	public String label() {
		return taken ? Messages.unlinkSources : Messages.linkSources;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Commands commands = session.commands();
		List<SourceLink> there = from.getLinks().stream().filter(link -> type.equals(link.getType()) && to.getId().equals(link.getEntity())).toList();
		if (taken) {
			return there.isEmpty() ? commands.done() : commands.removeAll(from, Literals.SOURCE_ENTITY__LINKS, there).touch(from).done();
		}
		if (SameSources.SAME_AS.equals(type)) {
			return new MergeSources(to, from).command(session);
		}
		if (!session.store().scheme().allows(Layer.ENTITY, "sourceLink", type)) { //$NON-NLS-1$
			throw new EditException(NLS.bind(Messages.noTag, type, "sourceLink")); //$NON-NLS-1$
		}
		if (from == to) {
			throw new EditException(Messages.linkSelf);
		}
		if (!there.isEmpty()) {
			throw new EditException(Messages.linkThere);
		}
		SourceLink link = ModelFactory.eINSTANCE.createSourceLink();
		link.setType(type);
		link.setEntity(to.getId());
		return commands.add(from, Literals.SOURCE_ENTITY__LINKS, link).touch(from).done();
	}
}
