// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.DocumentText;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.SourceRegistry;
import org.isnad.model.file.Ids;

/**
 * Turns the entities that engines propose into entities of the corpus: the one of the same name or alias, however it is spelled; the one person
 * of the same first and last name behind other titles; or, where that is wanted, a new one. What is bound to a document is never one with
 * anything outside. Entities are looked up by name, so that the time for one does not grow with the registry. For one thread.
 */
final class EntityResolver {
	/** Somebody may rename an entity while a pipeline runs over many documents. */
	private static final long OLD_NANOS = TimeUnit.SECONDS.toNanos(2);

	/** A name, and the document that it is bound to; null where it is good in all. */
	private record Key(String name, String document) {
	}

	private static final int AMBIGUOUS = -1;

	private final SourceRegistry registry;
	private final Scheme scheme;
	private final boolean addMissing;
	private final Map<Key, Integer> firstByName = new HashMap<>();
	/** Persons by the last two words of their name; AMBIGUOUS where they are several. */
	private final Map<String, Integer> personByName = new HashMap<>();
	private final Set<String> ids = new HashSet<>();
	private final List<SourceEntity> added = new ArrayList<>();
	private int indexed;
	private long indexedAt;

	EntityResolver(SourceRegistry registry, Scheme scheme, boolean addMissing) {
		this.registry = registry;
		this.scheme = scheme;
		this.addMissing = addMissing;
	}

	/** @return whether the registry has changed */
	boolean resolve(AnnotationSet set, SourceRegistry proposed, String document) {
		update();
		Map<String, String> idByProposal = new HashMap<>();
		int before = registry.getEntities().size();
		for (SourceEntity proposal : proposed.getEntities()) {
			SourceEntity known = find(proposal, document);
			if (known == null && addMissing && proposal.getName() != null) {
				known = EcoreUtil.copy(proposal);
				known.setDocument(proposal.getDocument() == null ? null : document);
				known.setId(newId(known));
				if (!scheme.allows(Layer.ENTITY, "sourceType", known.getSourceType())) { //$NON-NLS-1$
					known.setSourceType(null);
				}
				registry.getEntities().add(known);
				added.add(known);
				index(known, indexed++);
			}
			idByProposal.put(proposal.getId(), known == null ? null : known.getId());
		}
		for (SourceMention mention : set.getSources()) {
			mention.setEntity(idByProposal.get(mention.getEntity()));
		}
		for (Attribution attribution : set.getAttributions()) {
			attribution.setEntity(idByProposal.get(attribution.getEntity()));
		}
		return registry.getEntities().size() > before;
	}

	/** Takes out of the registry what was added since the last call of {@link #keepAdded()}. */
	void forgetAdded() {
		registry.getEntities().removeAll(added);
		added.clear();
		indexed = -1;
	}

	/** What was added is saved. */
	void keepAdded() {
		added.clear();
	}

	private void update() {
		if (indexed == registry.getEntities().size() && System.nanoTime() - indexedAt < OLD_NANOS) {
			return;
		}
		firstByName.clear();
		personByName.clear();
		ids.clear();
		indexed = 0;
		for (SourceEntity entity : registry.getEntities()) {
			index(entity, indexed++);
		}
		indexedAt = System.nanoTime();
	}

	private void index(SourceEntity entity, int at) {
		ids.add(entity.getId());
		Set<String> lastNames = new HashSet<>();
		for (String name : EntityNames.of(entity)) {
			firstByName.putIfAbsent(new Key(name, entity.getDocument()), at);
			lastNames.add(EntityNames.lastTwoWords(name));
		}
		if (isPerson(entity) && entity.getDocument() == null) {
			lastNames.remove(""); //$NON-NLS-1$
			lastNames.forEach(name -> personByName.merge(name, at, (one, other) -> one.equals(other) ? one : AMBIGUOUS));
		}
	}

	private static boolean isPerson(SourceEntity entity) {
		return "PERSON".equals(entity.getSourceType()); //$NON-NLS-1$
	}

	/** From what the entity is, so that the same run gives the same ids everywhere; another one where somebody gave that id to something else. */
	private String newId(SourceEntity entity) {
		String what = entity.getDocument() + '|' + entity.getName();
		String id;
		do {
			id = Ids.of('e', Long.parseUnsignedLong(DocumentText.hash(what), 0, 16, 16));
			what += '#';
		} while (ids.contains(id));
		return id;
	}

	/** An entity that is bound to a document is found from that document only: «مصادر» here are not «مصادر» there. */
	private SourceEntity find(SourceEntity proposal, String document) {
		for (String name : EntityNames.of(proposal)) {
			Integer here = firstByName.get(new Key(name, document));
			Integer anywhere = proposal.getDocument() == null ? firstByName.get(new Key(name, null)) : null;
			Integer first = here == null ? anywhere : anywhere == null ? here : Integer.valueOf(Math.min(here, anywhere));
			if (first != null) {
				return registry.getEntities().get(first);
			}
		}
		boolean person = isPerson(proposal) && proposal.getDocument() == null;
		for (String name : person ? EntityNames.of(proposal) : List.<String>of()) {
			int one = personByName.getOrDefault(EntityNames.lastTwoWords(name), AMBIGUOUS);
			if (one != AMBIGUOUS) {
				return registry.getEntities().get(one);
			}
		}
		return null;
	}
}
