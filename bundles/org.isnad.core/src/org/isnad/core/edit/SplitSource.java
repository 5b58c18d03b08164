// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.CorpusException;
import org.isnad.core.SameSources;
import org.isnad.model.Attribution;
import org.isnad.model.Element;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceLink;
import org.isnad.model.SourceMention;

/**
 * Makes two sources of one: either an entity that was merged stands for itself again, with all that ever named it; or some of the
 * annotator's own mentions get a new entity of the same type and side.
 */
public final class SplitSource implements Edit {
	private final SourceEntity entity;
	private final Collection<? extends Element> mentions;
	private final String name;
	private SourceEntity parted;

	private SplitSource(SourceEntity entity, Collection<? extends Element> mentions, String name) {
		this.entity = entity;
		this.mentions = mentions;
		this.name = name;
	}

	/** Lets an entity that was merged stand for itself again. */
	public static SplitSource merged(SourceEntity merged) {
		return new SplitSource(merged, List.of(), null);
	}

	/** Gives a new entity of the name the mentions, and the attributions without words for their source, that are not the entity after all. */
	public static SplitSource mentions(SourceEntity entity, Collection<? extends Element> mentions, String name) {
		return new SplitSource(entity, mentions, name);
	}

	@Override
	public String label() {
		return Messages.splitSource;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Commands commands = session.commands();
		if (name == null) {
			List<SourceLink> same = entity.getLinks().stream().filter(SameSources::isSame).toList();
			if (same.isEmpty()) {
				throw new EditException(Messages.notMerged);
			}
			parted = entity;
			return commands.removeAll(entity, Literals.SOURCE_ENTITY__LINKS, same).touch(entity).done();
		}
		if (mentions.isEmpty()) {
			throw new EditException(Messages.splitNothing);
		}
		parted = commands.born(ModelFactory.eINSTANCE.createSourceEntity(), 'e');
		parted.setName(name);
		parted.setSourceType(entity.getSourceType());
		parted.setSide(entity.getSide());
		parted.setDocument(entity.getDocument());
		try {
			commands.add(session.store().sources(), Literals.SOURCE_REGISTRY__ENTITIES, parted);
		} catch (CorpusException e) {
			throw new EditException(e);
		}
		for (Element mention : mentions) {
			commands.set(mention, switch (mention) {
				case SourceMention words -> Literals.SOURCE_MENTION__ENTITY;
				case Attribution attribution -> Literals.ATTRIBUTION__ENTITY;
				default -> throw new EditException(Messages.noEnd);
			}, parted.getId());
		}
		return commands.done();
	}

	/** The source that stands for itself now; null before it was executed. */
	public SourceEntity parted() {
		return parted;
	}
}
