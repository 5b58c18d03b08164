// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.CorpusException;
import org.isnad.core.SameSources;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceLink;

/**
 * Makes one source of two: the second says of itself that it is the first. No annotation is touched, for mentions belong to their
 * annotators: whoever asks what a mention means follows the link, in all documents and for all annotators at once. See {@link SameSources}.
 */
public final class MergeSources implements Edit {
	private final SourceEntity kept;
	private final SourceEntity merged;

	/** The source that stays, and the one that is the same. What was merged into the second before follows it. */
	public MergeSources(SourceEntity kept, SourceEntity merged) {
		this.kept = kept;
		this.merged = merged;
	}

	@Override
	public String label() {
		return Messages.mergeSources;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		if (kept == merged) {
			throw new EditException(Messages.mergeSelf);
		}
		if (kept.getDocument() != null || merged.getDocument() != null) {
			throw new EditException(Messages.mergeBound);
		}
		Commands commands = session.commands();
		boolean circle = leadsTo(session, kept, merged);
		List<SourceLink> before = same(merged);
		if (!circle && before.size() == 1 && kept.getId().equals(before.get(0).getEntity())) {
			return commands.done();
		}
		// where each was merged into the other, the one that stays says nothing of itself any more
		if (circle) {
			commands.removeAll(kept, Literals.SOURCE_ENTITY__LINKS, same(kept)).touch(kept);
		}
		SourceLink link = ModelFactory.eINSTANCE.createSourceLink();
		link.setType(SameSources.SAME_AS);
		link.setEntity(kept.getId());
		return commands.removeAll(merged, Literals.SOURCE_ENTITY__LINKS, before).add(merged, Literals.SOURCE_ENTITY__LINKS, link).touch(merged).done();
	}

	private static List<SourceLink> same(SourceEntity entity) {
		return entity.getLinks().stream().filter(SameSources::isSame).toList();
	}

	/** Whether one was merged into the other, directly or through others: a link back would close a circle. */
	private static boolean leadsTo(EditSession session, SourceEntity from, SourceEntity to) throws EditException {
		Set<SourceEntity> seen = new HashSet<>();
		Deque<SourceEntity> next = new ArrayDeque<>(List.of(from));
		try {
			while (!next.isEmpty()) {
				for (SourceLink link : same(next.pop())) {
					session.store().entity(link.getEntity()).filter(seen::add).ifPresent(next::push);
				}
			}
		} catch (CorpusException e) {
			throw new EditException(e);
		}
		return seen.contains(to);
	}
}
