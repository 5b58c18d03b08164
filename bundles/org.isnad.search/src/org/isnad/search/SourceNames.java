// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.SameSources;
import org.isnad.model.SourceEntity;

/** What the registry of sources says: which ids a query about name, type or side of a source means. Merged sources are one. */
final class SourceNames {
	private final List<SourceEntity> entities;
	private final SameSources same;

	SourceNames(CorpusStore store) throws CorpusException {
		this.entities = List.copyOf(store.sources().getEntities());
		this.same = SameSources.of(entities);
	}

	/** The ids that are meant, sorted. A name of any of the merged entities is a name of all. */
	Set<String> ids(Condition.Field field) {
		Set<String> meant = new TreeSet<>();
		for (SourceEntity entity : entities) {
			if (isMeant(entity, field)) {
				meant.add(same.id(entity.getId()));
			}
		}
		Set<String> ids = new TreeSet<>();
		for (SourceEntity entity : entities) {
			if (meant.contains(same.id(entity.getId()))) {
				ids.add(entity.getId());
			}
		}
		return ids;
	}

	private boolean isMeant(SourceEntity entity, Condition.Field field) {
		return switch (field.name()) {
		case SOURCE_NAME -> Values.hasWords(entity.getName(), field) || entity.getAliases().stream().anyMatch(alias -> Values.hasWords(alias, field));
		case SOURCE_TYPE -> !same.isMerged(entity) && Values.is(entity.getSourceType(), field);
		case SOURCE_SIDE -> !same.isMerged(entity) && Values.is(entity.getSide(), field);
		default -> Values.isId(entity.getId(), field);
		};
	}
}
