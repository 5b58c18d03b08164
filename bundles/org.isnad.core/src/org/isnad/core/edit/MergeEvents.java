// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.CorpusException;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.EventGroup;
import org.isnad.model.ModelPackage.Literals;

/** Makes one event of several, or deletes them: their claims, in all documents of the annotator who edits, go over or are in none. */
public final class MergeEvents implements Edit {
	private final EventGroup kept;
	private final Set<EventGroup> merged;

	/** The event that stays, and those whose claims it gets; with null for the first these are deleted. */
	public MergeEvents(EventGroup kept, Collection<EventGroup> merged) {
		this.kept = kept;
		this.merged = new LinkedHashSet<>(merged);
		this.merged.remove(kept);
	}

	@Override
	public String label() {
		return kept == null ? Messages.deleteEvents : Messages.mergeEvents;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Set<String> ids = merged.stream().map(EventGroup::getId).collect(Collectors.toSet());
		if (merged.stream().anyMatch(event -> event.eContainer() == null) || kept != null && kept.eContainer() == null) {
			throw new EditException(Messages.alreadyDeleted);
		}
		Commands commands = session.commands();
		try {
			for (Document document : session.store().documents()) {
				if (session.store().hasAnnotations(document.getId(), session.annotator())) {
					for (Claim claim : session.annotations(document.getId()).getClaims()) {
						if (ids.contains(claim.getEvent())) {
							commands.set(claim, Literals.CLAIM__EVENT, kept == null ? null : kept.getId());
						}
					}
				}
			}
		} catch (CorpusException e) {
			throw new EditException(e);
		}
		return commands.removeAll(session.relations(), Literals.RELATION_SET__EVENTS, merged).done();
	}
}
