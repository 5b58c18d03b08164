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
 * Turns the entities that engines propose into entities of the corpus: the one of the same name, or, where that is wanted, a new one. Entities are
 * looked up by name, so that the time for one does not grow with the registry. For one thread.
 */
final class EntityResolver {
	/** Somebody may rename an entity while a pipeline runs over many documents. */
	private static final long OLD_NANOS = TimeUnit.SECONDS.toNanos(2);

	/** A name, and the document that it is bound to; null where it is good in all. */
	private record Key(String name, String document) {
	}

	private final SourceRegistry registry;
	private final Scheme scheme;
	private final boolean addMissing;
	private final Map<Key, Integer> firstByName = new HashMap<>();
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
		ids.clear();
		indexed = 0;
		for (SourceEntity entity : registry.getEntities()) {
			index(entity, indexed++);
		}
		indexedAt = System.nanoTime();
	}

	private void index(SourceEntity entity, int at) {
		ids.add(entity.getId());
		if (entity.getName() != null) {
			firstByName.putIfAbsent(new Key(entity.getName(), entity.getDocument()), at);
		}
		for (String alias : entity.getAliases()) {
			firstByName.putIfAbsent(new Key(alias, entity.getDocument()), at);
		}
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
		Integer here = firstByName.get(new Key(proposal.getName(), document));
		Integer anywhere = proposal.getDocument() == null ? firstByName.get(new Key(proposal.getName(), null)) : null;
		Integer first = here == null ? anywhere : anywhere == null ? here : Integer.valueOf(Math.min(here, anywhere));
		return first == null || proposal.getName() == null ? null : registry.getEntities().get(first);
	}
}
