// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.isnad.core.SameSources;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceRegistry;

/** What the registry of sources says, as it was when this was made: which ids a query about name, type or side of a source means. Merged sources are one. */
final class SourceNames {
	private record Source(String id, String same, List<String> names, String type, String side) {
	}

	private final List<Source> sources = new ArrayList<>();

	SourceNames(SourceRegistry registry) {
		List<SourceEntity> entities = List.copyOf(registry.getEntities());
		SameSources same = SameSources.of(entities);
		for (SourceEntity entity : entities) {
			List<String> names = new ArrayList<>(entity.getAliases());
			names.add(entity.getName());
			boolean merged = same.isMerged(entity);
			sources.add(new Source(entity.getId(), same.id(entity.getId()), names, merged ? null : entity.getSourceType(), merged ? null : entity.getSide()));
		}
	}

	/** The ids that are meant. A name of any of the merged entities is a name of all. */
	Set<String> ids(Condition.Field field) {
		Set<String> meant = new HashSet<>();
		for (Source source : sources) {
			if (isMeant(source, field)) {
				meant.add(source.same());
			}
		}
		Set<String> ids = new HashSet<>();
		for (Source source : sources) {
			if (meant.contains(source.same())) {
				ids.add(source.id());
			}
		}
		return ids;
	}

	private static boolean isMeant(Source source, Condition.Field field) {
		return switch (field.name()) {
		case SOURCE_NAME -> source.names().stream().anyMatch(name -> Values.hasWords(name, field));
		case SOURCE_TYPE -> Values.is(source.type(), field);
		case SOURCE_SIDE -> Values.is(source.side(), field);
		default -> Values.isId(source.id(), field);
		};
	}
}
