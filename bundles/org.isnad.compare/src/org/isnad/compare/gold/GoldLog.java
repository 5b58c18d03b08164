// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import org.isnad.compare.Group;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.core.CorpusStore;
import org.isnad.model.Decision;
import org.isnad.model.Element;
import org.isnad.model.ModelFactory;

/**
 * The log of decisions of one gold file. What people decided stays; what a policy decided is written anew, with the old time where
 * nothing changed. The words of a decision are data of the corpus and so the same in every language of the interface.
 */
final class GoldLog {
	private final List<Decision> log;
	private final Policy policy;
	/** The gold elements that people decided something about. */
	private final Set<String> keptByPeople = new HashSet<>();
	/** The annotations that people left out. */
	private final Set<String> leftOut = new HashSet<>();
	private final Set<String> madeByPolicy = new HashSet<>();
	private final Map<String, Decision> wanted = new LinkedHashMap<>();
	private final Map<String, Set<String>> openTags = new HashMap<>();

	GoldLog(List<Decision> log, Policy policy) {
		this.log = log;
		this.policy = policy;
		for (Decision decision : log) {
			if (isByPerson(decision)) {
				if (decision.getTarget() == null) {
					leftOut.addAll(decision.getOrigins());
				} else {
					keptByPeople.add(decision.getTarget());
				}
			} else if (decision.getTarget() != null && !decision.isOpen()) {
				madeByPolicy.add(decision.getTarget());
			}
		}
	}

	private static boolean isByPerson(Decision decision) {
		return decision.getPolicy() == null && !decision.isOpen();
	}

	/** Whether a person left out any of the annotations of the group. */
	boolean isLeftOut(Group group) {
		return group.members().values().stream().anyMatch(member -> leftOut.contains(member.getId()));
	}

	/** Whether a policy made the element and nobody changed it or decided about it since. */
	boolean isMadeByPolicy(Element element) {
		return madeByPolicy.contains(element.getId()) && element.getModifiedBy() == null && !keptByPeople.contains(element.getId());
	}

	/** The policy made the element of the group. */
	void decided(Group group, String target, int voters) {
		put(group, "element", target, false, group.members().size() + " of " + voters + " have it"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** A person has to decide whether the group becomes gold. */
	void open(Group group, String reason) {
		put(group, "element", null, true, reason); //$NON-NLS-1$
	}

	/**
	 * A person has to decide on one attribute of an element that is gold otherwise.
	 *
	 * @param votes who is for what, in words
	 */
	void openTag(Group group, String target, String attribute, Object votes) {
		put(group, attribute, target, true, attribute + ": " + votes); //$NON-NLS-1$
	}

	/** A person has to decide, for the value that was agreed on breaks a rule. */
	void openRule(Group group, String target, String attribute, String rule) {
		put(group, attribute, target, true, attribute + ": the agreed value breaks rule " + rule); //$NON-NLS-1$
	}

	private void put(Group group, String about, String target, boolean open, String reason) {
		Decision decision = ModelFactory.eINSTANCE.createDecision();
		decision.setId(GoldIds.decision(group, about));
		decision.setTarget(target);
		group.members().forEach((annotator, element) -> {
			decision.getAnnotators().add(annotator);
			decision.getOrigins().add(element.getId());
		});
		decision.setPolicy(policy.id());
		decision.setReason(reason);
		decision.setOpen(open);
		decision.setLayer(group.layer().id());
		wanted.put(decision.getId(), decision);
		if (open && target != null) {
			openTags.computeIfAbsent(target, key -> new HashSet<>()).add(decision.getId());
		}
	}

	/** Forgets the open attributes of an element that is no longer gold. */
	void forgetTags(String target) {
		wanted.keySet().removeAll(openTags.getOrDefault(target, Set.of()));
	}

	/**
	 * Brings the log in line with what was decided in this run.
	 *
	 * @param kept the ids of elements that this run left alone; what the log says of them stays
	 */
	void write(Set<String> kept) {
		String now = CorpusStore.now();
		for (Decision old : List.copyOf(log)) {
			Decision same = wanted.get(old.getId());
			if (same != null && isEqual(same, old)) {
				wanted.remove(old.getId());
			} else if (old.getPolicy() != null && !kept.contains(old.getTarget())) {
				log.remove(old);
			}
		}
		wanted.values().forEach(decision -> {
			decision.setAt(now);
			log.add(decision);
		});
	}

	private static boolean isEqual(Decision one, Decision other) {
		return one.isOpen() == other.isOpen() && Objects.equals(one.getTarget(), other.getTarget())
				&& Objects.equals(one.getPolicy(), other.getPolicy()) && Objects.equals(one.getReason(), other.getReason())
				&& one.getOrigins().equals(other.getOrigins()) && one.getAnnotators().equals(other.getAnnotators());
	}

	/** How many decisions a person has still to make. */
	int openCount() {
		return (int) log.stream().filter(Decision::isOpen).count();
	}
}
