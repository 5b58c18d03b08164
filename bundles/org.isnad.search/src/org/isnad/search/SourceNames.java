// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.ArrayList;
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

	/** The ids that are meant, sorted. */
	Set<String> ids(Condition.Field field) {
		Set<String> ids = new TreeSet<>();
		for (SourceEntity entity : entities) {
			SourceEntity source = same.entity(entity.getId()).orElse(entity);
			boolean found = switch (field.name()) {
			case SOURCE_NAME -> names(entity, source).stream().anyMatch(name -> Values.hasWords(name, field));
			case SOURCE_TYPE -> Values.is(source.getSourceType(), field);
			case SOURCE_SIDE -> Values.is(source.getSide(), field);
			default -> Values.isId(entity.getId(), field) || Values.isId(source.getId(), field);
			};
			if (found) {
				ids.add(entity.getId());
			}
		}
		return ids;
	}

	private List<String> names(SourceEntity entity, SourceEntity source) {
		List<String> names = new ArrayList<>(entity.getAliases());
		names.add(entity.getName());
		names.add(source.getName());
		names.addAll(same.otherNames(source));
		return names;
	}
}
