// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.Collection;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.CorpusException;
import org.isnad.model.AnnotationSet;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;

/** Adds an entity to the registry of sources, and resolves mentions to it. */
public final class NewEntity implements Edit {
	private final Collection<SourceMention> mentions;
	private final String name;
	private final String sourceType;
	private SourceEntity created;

	/** The mentions may be none; the type is a tag of the tagset sourceType or null. An anonymous or author entity is bound to the document of the first mention. */
	public NewEntity(Collection<SourceMention> mentions, String name, String sourceType) {
		this.mentions = mentions;
		this.name = name;
		this.sourceType = sourceType;
	}

	@Override
	public String label() {
		return Messages.newEntity;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Commands commands = session.commands();
		created = commands.born(ModelFactory.eINSTANCE.createSourceEntity(), 'e');
		created.setName(name);
		created.setSourceType(sourceType);
		if ("ANONYMOUS".equals(sourceType) || "AUTHOR".equals(sourceType)) { //$NON-NLS-1$ //$NON-NLS-2$
			mentions.stream().findFirst().ifPresent(mention -> created.setDocument(((AnnotationSet) mention.eContainer()).getDocument()));
		}
		try {
			commands.add(session.store().sources(), Literals.SOURCE_REGISTRY__ENTITIES, created);
		} catch (CorpusException e) {
			throw new EditException(e);
		}
		for (SourceMention mention : mentions) {
			commands.set(mention, Literals.SOURCE_MENTION__ENTITY, created.getId());
		}
		return commands.done();
	}

	/** The entity; null before it was executed. */
	public SourceEntity created() {
		return created;
	}
}
