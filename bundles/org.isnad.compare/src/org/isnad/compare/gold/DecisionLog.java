// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.List;
import org.isnad.compare.Group;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.model.Decision;
import org.isnad.model.Element;
import org.isnad.model.ModelFactory;

/** Writes down in a draft what a person decides. Of each thing the log keeps the last decision; what was before is in the history of its file. */
final class DecisionLog {
	private static final String PERSON = "person"; //$NON-NLS-1$

	private final Draft draft;
	private final String by;
	private final String code;
	private final String note;

	DecisionLog(Draft draft, String by, String code, String note) {
		this.draft = draft;
		this.by = by;
		this.code = code;
		this.note = note == null || note.isBlank() ? null : note.strip();
	}

	/** Whether a decision was made from any annotation of the group. */
	static boolean isAbout(Decision decision, Group group) {
		return group.members().values().stream().anyMatch(member -> decision.getOrigins().contains(member.getId()));
	}

	private List<Decision> log(Group group) throws CorpusException {
		return group.layer() == Layer.RELATION ? draft.relations().getDecisions() : draft.gold(group.document()).getDecisions();
	}

	/** Whether a person left the group out. */
	boolean isLeftOut(Group group) throws CorpusException {
		return log(group).stream().anyMatch(decision -> GoldLog.isByPerson(decision) && decision.getTarget() == null && isAbout(decision, group));
	}

	void decided(Group group, Element element, String choice) throws CorpusException {
		put(group, element.getId(), choice, false);
	}

	void leftOut(Group group) throws CorpusException {
		put(group, null, new Choice.Drop().code(), false);
	}

	/** Opens a decision again; what is gold stays so until it is decided anew. */
	void open(Group group, String target) throws CorpusException {
		put(group, target, null, true);
	}

	private void put(Group group, String target, String choice, boolean open) throws CorpusException {
		List<Decision> log = log(group);
		log.removeIf(old -> isAbout(old, group) || target != null && target.equals(old.getTarget()));
		Decision decision = fresh(GoldIds.decision(group, PERSON), target, group.layer(), choice, open);
		group.members().forEach((annotator, member) -> {
			decision.getAnnotators().add(annotator);
			decision.getOrigins().add(member.getId());
		});
		decision.setSeen(GoldLog.seen(group));
		log.add(decision);
	}

	private Decision fresh(String id, String target, Layer layer, String choice, boolean open) {
		Decision decision = ModelFactory.eINSTANCE.createDecision();
		decision.setId(id);
		decision.setTarget(target);
		decision.setLayer(layer.id());
		decision.setBy(by);
		decision.setAt(CorpusStore.now());
		decision.setChoice(choice);
		decision.setCode(code);
		decision.setNote(note);
		decision.setOpen(open);
		return decision;
	}

	/** Something that the person marked herself. */
	void added(String document, Element element) throws CorpusException {
		draft.gold(document).getDecisions().add(fresh(GoldIds.lost(document, element.getId() + PERSON), element.getId(), Layer.of(element), "add", false)); //$NON-NLS-1$
	}

	/** A gold element that no annotator has any more stays as it is, or is gone. */
	void settledLost(String document, String target, boolean stays) throws CorpusException {
		List<Decision> log = draft.gold(document).getDecisions();
		log.removeIf(decision -> target.equals(decision.getTarget()));
		if (stays) {
			Element element = (Element) draft.gold(document).eContents().stream().filter(content -> content instanceof Element one && target.equals(one.getId())).findFirst()
					.orElseThrow();
			log.add(fresh(GoldIds.lost(document, target + PERSON), target, Layer.of(element), "keep", false)); //$NON-NLS-1$
		}
	}

	/** What was decided about a merge of two sources. */
	void merged(String merged, String kept, boolean same) {
		List<Decision> log = draft.relations().getDecisions();
		String id = GoldIds.lost(merged, kept);
		log.removeIf(decision -> id.equals(decision.getId()));
		Decision decision = fresh(id, same ? kept : null, Layer.ENTITY, same ? "keep" : "split", false); //$NON-NLS-1$ //$NON-NLS-2$
		decision.getOrigins().add(merged);
		decision.getOrigins().add(kept);
		log.add(decision);
	}
}
