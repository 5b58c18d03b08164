// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.HashMap;
import java.util.Map;
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

/** Turns the entities that engines propose into entities of the corpus: the one of the same name, or, where that is wanted, a new one. */
final class EntityResolver {
	private final SourceRegistry registry;
	private final Scheme scheme;
	private final boolean addMissing;

	EntityResolver(SourceRegistry registry, Scheme scheme, boolean addMissing) {
		this.registry = registry;
		this.scheme = scheme;
		this.addMissing = addMissing;
	}

	/** @return whether the registry has changed */
	boolean resolve(AnnotationSet set, SourceRegistry proposed, String document) {
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

	/** From what the entity is, so that the same run gives the same ids everywhere; another one where somebody gave that id to something else. */
	private String newId(SourceEntity entity) {
		String what = entity.getDocument() + '|' + entity.getName();
		String id;
		do {
			id = Ids.of('e', Long.parseUnsignedLong(DocumentText.hash(what), 0, 16, 16));
			what += '#';
		} while (isTaken(id));
		return id;
	}

	private boolean isTaken(String id) {
		return registry.getEntities().stream().anyMatch(entity -> id.equals(entity.getId()));
	}

	/** An entity that is bound to a document is found from that document only: «مصادر» here are not «مصادر» there. */
	private SourceEntity find(SourceEntity proposal, String document) {
		for (SourceEntity entity : registry.getEntities()) {
			boolean sameName = proposal.getName() != null && (proposal.getName().equals(entity.getName()) || entity.getAliases().contains(proposal.getName()));
			boolean here = entity.getDocument() == null ? proposal.getDocument() == null : entity.getDocument().equals(document);
			if (sameName && here) {
				return entity;
			}
		}
		return null;
	}
}
