// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.osgi.util.NLS;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceEntity;

/** Says what kind of source an entity is. An anonymous source and an author are bound to the one document they are mentioned in; any other is not bound. */
public final class SetSourceType implements Edit {
	private static final Set<String> BOUND = Set.of("ANONYMOUS", "AUTHOR"); //$NON-NLS-1$ //$NON-NLS-2$

	private final SourceEntity entity;
	private final String type;
	private final Collection<String> documents;

	/** The type is a tag of the tagset sourceType or null; {@code documents} are the ids of those that mention the entity, without doubles. */
	public SetSourceType(SourceEntity entity, String type, Collection<String> documents) {
		this.entity = entity;
		this.type = type;
		this.documents = documents;
	}

	/** Whether sources of a type belong to one document. */
	public static boolean isBound(String type) {
		return type != null && BOUND.contains(type);
	}

	@Override
	public String label() {
		return Messages.setTag;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		String document = null;
		if (isBound(type)) {
			document = entity.getDocument() != null ? entity.getDocument() : documents.stream().findFirst().orElse(null);
			if (documents.size() > 1) {
				throw new EditException(NLS.bind(Messages.boundToMany, Integer.toString(documents.size())));
			}
			if (document == null) {
				throw new EditException(Messages.boundToNone);
			}
		}
		CompoundCommand both = new CompoundCommand();
		Command tag = new SetTag(List.of(entity), "sourceType", type).command(session); //$NON-NLS-1$
		Command bound = session.commands().set(entity, Literals.SOURCE_ENTITY__DOCUMENT, document).done();
		for (Command command : List.of(tag, bound)) {
			if (!(command instanceof CompoundCommand many && many.isEmpty())) {
				both.append(command);
			}
		}
		return both;
	}
}
