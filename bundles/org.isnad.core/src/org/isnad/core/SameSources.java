// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.isnad.model.SourceEntity;
import org.isnad.model.SourceLink;

/**
 * Which entities of a registry are one source. An entity that was merged says so by a link of the type SAME_AS to the one it was merged
 * into; nothing else changes, so that annotations of all annotators that name it mean the other one from then on, and mean it again when
 * the link goes. A value of the moment it was made; for any thread then.
 */
public final class SameSources {
	/** The type of the link from a merged entity to the one it is. */
	public static final String SAME_AS = "SAME_AS"; //$NON-NLS-1$

	/** What two annotators decided differently about one entity, or what no longer leads anywhere. */
	public enum Conflict {
		/** Two entities were each merged into the other: both decided for the same, but not which one stays. The smallest id of the circle stands meanwhile. */
		CIRCLE,
		/** One entity was merged into two that are not the same. The first of its links stands meanwhile. */
		TWO,
		/** It was merged into one that is not in the registry. It stands for itself meanwhile. */
		NOWHERE
	}

	/**
	 * One entity that says something contradictory about itself.
	 *
	 * @param others the entities its links lead to, without itself; empty for {@link Conflict#NOWHERE}
	 */
	public record Disagreement(Conflict conflict, SourceEntity entity, List<SourceEntity> others) {
	}

	private final Map<String, SourceEntity> entities = new LinkedHashMap<>();
	private final Map<String, SourceEntity> standing = new LinkedHashMap<>();
	private final Map<String, List<SourceEntity>> merged = new LinkedHashMap<>();

	private SameSources(Collection<SourceEntity> registry) {
		registry.forEach(entity -> entities.put(entity.getId(), entity));
		for (SourceEntity entity : entities.values()) {
			SourceEntity stands = standing(entity);
			standing.put(entity.getId(), stands);
			if (stands != entity) {
				merged.computeIfAbsent(stands.getId(), any -> new ArrayList<>()).add(entity);
			}
		}
	}

	/** Reads the links of the entities of a registry. */
	public static SameSources of(Collection<SourceEntity> registry) {
		return new SameSources(registry);
	}

	private SourceEntity standing(SourceEntity entity) {
		Set<SourceEntity> way = new LinkedHashSet<>();
		SourceEntity at = entity;
		while (way.add(at)) {
			Optional<SourceEntity> next = targets(at).stream().findFirst();
			if (next.isEmpty()) {
				return at;
			}
			at = next.get();
		}
		// the way came back to where it was: one of the circle must stand, the same one on every machine
		List<SourceEntity> passed = new ArrayList<>(way);
		TreeMap<String, SourceEntity> circle = new TreeMap<>();
		passed.subList(passed.indexOf(at), passed.size()).forEach(member -> circle.put(member.getId(), member));
		return circle.firstEntry().getValue();
	}

	private List<SourceEntity> targets(SourceEntity entity) {
		return entity.getLinks().stream().filter(SameSources::isSame).map(link -> entities.get(link.getEntity())).filter(Objects::nonNull).distinct().toList();
	}

	/** Whether a link says that its entity is another one. */
	public static boolean isSame(SourceLink link) {
		return SAME_AS.equals(link.getType());
	}

	/** The id of the source that an id of the registry means; the id itself where the registry does not know it, null for null. */
	public String id(String id) {
		SourceEntity stands = id == null ? null : standing.get(id);
		return stands == null ? id : stands.getId();
	}

	/** The source that an id means; empty where the id is null or not in the registry. */
	public Optional<SourceEntity> entity(String id) {
		return Optional.ofNullable(id == null ? null : standing.get(id));
	}

	/** The source that each id of the registry means, for those who ask for many; in the order of the registry. */
	public Map<String, SourceEntity> byId() {
		return Collections.unmodifiableMap(standing);
	}

	/** Whether an entity was merged into another. */
	public boolean isMerged(SourceEntity entity) {
		return standing.getOrDefault(entity.getId(), entity) != entity;
	}

	/** The entities that were merged into this one, directly or through another, in the order of the registry. */
	public List<SourceEntity> mergedInto(SourceEntity entity) {
		return merged.getOrDefault(entity.getId(), List.of());
	}

	/** All names of a source but its own: its aliases, and names and aliases of what was merged into it, each once. */
	public List<String> otherNames(SourceEntity entity) {
		if (entity.getAliases().isEmpty() && mergedInto(entity).isEmpty()) {
			return List.of();
		}
		Set<String> names = new LinkedHashSet<>(entity.getAliases());
		for (SourceEntity other : mergedInto(entity)) {
			names.add(String.valueOf(other.getName()));
			names.addAll(other.getAliases());
		}
		names.remove(entity.getName());
		return List.copyOf(names);
	}

	/** The entities that stand for themselves, in the order of the registry. */
	public List<SourceEntity> sources() {
		return entities.values().stream().filter(entity -> !isMerged(entity)).toList();
	}

	/** Where the registry contradicts itself, as it may when two annotators merged the same entities on two machines; in the order of the registry. */
	public List<Disagreement> disagreements() {
		List<Disagreement> found = new ArrayList<>();
		for (SourceEntity entity : entities.values()) {
			List<SourceEntity> targets = targets(entity);
			List<SourceEntity> others = targets.stream().filter(other -> other != entity).toList();
			if (targets.isEmpty()) {
				if (entity.getLinks().stream().anyMatch(SameSources::isSame)) {
					found.add(new Disagreement(Conflict.NOWHERE, entity, List.of()));
				}
			} else if (standing.get(entity.getId()) == entity) {
				found.add(new Disagreement(Conflict.CIRCLE, entity, others));
			} else if (targets.stream().map(target -> standing.get(target.getId())).distinct().count() > 1) {
				found.add(new Disagreement(Conflict.TWO, entity, others));
			}
		}
		return found;
	}
}
