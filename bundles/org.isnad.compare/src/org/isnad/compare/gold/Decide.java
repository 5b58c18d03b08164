// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.Optional;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.CorpusException;
import org.isnad.core.SameSources;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.LinkSources;
import org.isnad.model.Element;
import org.isnad.model.Span;

/**
 * A person decides an item: takes or merges what annotators have, or leaves it out. A relation or attribution comes with the ends it
 * needs; what hung on something that is left out is decided anew. The decision goes into the log with its reason, and replaces an earlier
 * one about the same.
 */
public final class Decide extends GoldEdit {
	private final Item item;
	private final Choice choice;
	private final ReasonCode code;
	private final String note;

	/**
	 * @param item   an item of the docket as it is now
	 * @param code   why, or null
	 * @param note   what the annotators are told, or null
	 */
	public Decide(Docket docket, Item item, Choice choice, ReasonCode code, String note) {
		super(choice instanceof Choice.Drop && item.merge() == null ? Messages.dropOne : item.merge() != null ? Messages.mergeDecided : Messages.decide, docket);
		this.item = item;
		this.choice = choice;
		this.code = code;
		this.note = note;
	}

	@Override
	void work(Draft draft, EditSession session) throws CorpusException, EditException {
		String reason = code == null ? null : code.id();
		GoldMaker maker = new GoldMaker(draft, session.annotator(), reason, note);
		DecisionLog log = new DecisionLog(draft, session.annotator(), reason, note);
		if (item.merge() != null) {
			log.merged(item.merge().merged().getId(), item.merge().kept().getId(), choice instanceof Choice.Make);
		} else if (item.group() == null) {
			lost(draft, maker, log);
		} else {
			switch (choice) {
			case Choice.Drop drop -> maker.drop(item.group());
			case Choice.Make make -> {
				check(draft, make.span());
				maker.make(item.group(), make);
			}
			}
		}
	}

	private void lost(Draft draft, GoldMaker maker, DecisionLog log) throws CorpusException {
		if (choice instanceof Choice.Drop) {
			String id = item.gold().getId();
			Optional<EObject> there = draft.gold(item.document()).eContents().stream().filter(content -> content instanceof Element element && id.equals(element.getId())).findFirst();
			if (there.isPresent()) {
				maker.remove((Element) there.get(), item.document());
			}
		}
		log.settledLost(item.document(), item.gold().getId(), choice instanceof Choice.Make);
	}

	private void check(Draft draft, Span span) throws CorpusException, EditException {
		if (span != null && !span.isWellFormed(draft.store().text(item.document()).length())) {
			throw new EditException(Messages.spanOutside);
		}
	}

	@Override
	void also(CompoundCommand commands, EditSession session) throws EditException {
		if (item.merge() != null && choice instanceof Choice.Drop) {
			commands.append(LinkSources.remove(item.merge().merged(), SameSources.SAME_AS, item.merge().kept()).command(session));
		}
	}
}
