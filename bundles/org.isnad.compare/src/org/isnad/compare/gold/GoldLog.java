// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.compare.Group;
import org.isnad.core.CorpusStore;
import org.isnad.model.Decision;
import org.isnad.model.Element;
import org.isnad.model.ModelFactory;

/**
 * The log of decisions of one gold file. What people decided stays; what a policy decided is written anew, with the old time where
 * nothing changed. The words of a decision are data of the corpus and so the same in every language of the interface.
 */
final class GoldLog {
	private static final String ELEMENT = "element"; //$NON-NLS-1$
	private static final String CHANGED = "changed"; //$NON-NLS-1$

	private final List<Decision> log;
	private final Terms terms;
	/** The gold elements that people decided something about. */
	private final Set<String> keptByPeople = new HashSet<>();
	/** The annotations that people opened again: no policy decides about them. */
	private final Set<String> held = new HashSet<>();
	private final Map<String, Decision> byPerson = new HashMap<>();
	private final Map<String, Decision> byPolicy = new HashMap<>();
	private final Set<String> madeByPolicy = new HashSet<>();
	private final Set<String> open = new HashSet<>();
	private final Set<String> openTargets = new HashSet<>();
	private final Map<String, Decision> wanted = new LinkedHashMap<>();
	private final Map<String, Set<String>> openTags = new HashMap<>();
	private final Set<String> expired = new HashSet<>();

	GoldLog(List<Decision> log, Terms terms) {
		this.log = log;
		this.terms = terms;
		for (Decision decision : log) {
			if (decision.isOpen()) {
				open.add(decision.getId());
				openTargets.add(decision.getTarget());
			}
			if (isHolding(decision)) {
				held.addAll(decision.getOrigins());
			} else if (isByPerson(decision)) {
				decision.getOrigins().forEach(origin -> byPerson.put(origin, decision));
				if (decision.getTarget() != null) {
					keptByPeople.add(decision.getTarget());
				}
			} else if (!decision.isOpen()) {
				decision.getOrigins().forEach(origin -> byPolicy.put(origin, decision));
				if (decision.getTarget() != null) {
					madeByPolicy.add(decision.getTarget());
				}
			}
		}
		keptByPeople.addAll(log.stream().filter(GoldLog::isHolding).map(Decision::getTarget).filter(Objects::nonNull).toList());
	}

	static boolean isByPerson(Decision decision) {
		return decision.getPolicy() == null && !decision.isOpen();
	}

	/** Whether a person opened it again. */
	static boolean isHolding(Decision decision) {
		return decision.getPolicy() == null && decision.isOpen();
	}

	/** Whether a person opened the decision about the group again and has not decided since. */
	boolean isHeld(Group group) {
		return group.members().values().stream().anyMatch(member -> held.contains(member.getId()));
	}

	/** What a person decided about the group. */
	Optional<Decision> byPerson(Group group) {
		return find(byPerson, group);
	}

	/** What a policy decided about the group. */
	Optional<Decision> byPolicy(Group group) {
		return find(byPolicy, group);
	}

	private static Optional<Decision> find(Map<String, Decision> decisions, Group group) {
		return group.members().values().stream().map(member -> decisions.get(member.getId())).filter(Objects::nonNull).findFirst();
	}

	/** The annotators whose annotation says something else now than when it was decided; who took one back and who has one now that had none, too. */
	static Set<String> changedSince(Decision decision, Group group) {
		Set<String> changed = new TreeSet<>();
		if (decision.getSeen() == null) {
			return changed;
		}
		List<String> seen = Arrays.asList(decision.getSeen().split(" ")); //$NON-NLS-1$
		Set<String> without = new TreeSet<>(group.members().keySet());
		for (int i = 0; i < decision.getOrigins().size(); i++) {
			String annotator = i < decision.getAnnotators().size() ? decision.getAnnotators().get(i) : ""; //$NON-NLS-1$
			Element member = group.members().get(annotator);
			boolean same = member != null && decision.getOrigins().get(i).equals(member.getId()) && i < seen.size() && seen.get(i).equals(Digest.of(member));
			if (!same) {
				changed.add(annotator);
			}
			without.remove(annotator);
		}
		changed.addAll(without);
		return changed;
	}

	static String seen(Group group) {
		return group.members().values().stream().map(Digest::of).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	/** Whether a policy made the element and nobody changed it or decided about it since. */
	boolean isMadeByPolicy(Element element) {
		return madeByPolicy.contains(element.getId()) && element.getModifiedBy() == null && !keptByPeople.contains(element.getId());
	}

	/** Whether something about the element was left open. */
	boolean isOpen(Element element) {
		return openTargets.contains(element.getId());
	}

	/** What a policy decided about the element stays as it is in this run. */
	void stays(String target) {
		madeByPolicy.remove(target);
	}

	/** The policy made the element of the group. */
	void decided(Group group, String target, int voters) {
		put(group, ELEMENT, target, false, group.members().size() + " of " + voters + " have it"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A person has to decide whether the group becomes gold. */
	void open(Group group, String reason) {
		put(group, ELEMENT, null, true, reason);
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

	/** Whether an attribute of the group's element was left open before; if so it is not any more, unless this run leaves it open again. */
	boolean reconsider(Group group, String attribute) {
		String id = GoldIds.decision(group, attribute);
		return open.contains(id) && expired.add(id);
	}

	/** A person decided about the group, and has to look again where annotators changed something since. */
	void look(Group group, Decision decision) {
		Set<String> changed = changedSince(decision, group);
		expired.add(GoldIds.decision(group, CHANGED));
		if (!changed.isEmpty()) {
			put(group, CHANGED, decision.getTarget(), true, "changed since it was decided: " + String.join(", ", changed)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** No annotator has any more what a person made gold of. */
	void lookAtLost(Decision decision, String document) {
		Decision open = ModelFactory.eINSTANCE.createDecision();
		open.setId(GoldIds.lost(document, decision.getTarget()));
		open.setTarget(decision.getTarget());
		open.getAnnotators().addAll(decision.getAnnotators());
		open.getOrigins().addAll(decision.getOrigins());
		open.setPolicy(terms.policy().id());
		open.setReason("nobody has it any more"); //$NON-NLS-1$
		open.setOpen(true);
		open.setLayer(decision.getLayer());
		open.setSeen(decision.getSeen());
		wanted.put(open.getId(), open);
	}

	/** The decisions of people for something that is gold. */
	List<Decision> personsDecisions() {
		return log.stream().filter(GoldLog::isByPerson).filter(decision -> decision.getTarget() != null && !decision.getOrigins().isEmpty()).toList();
	}

	void expire(String decision) {
		expired.add(decision);
	}

	private void put(Group group, String about, String target, boolean open, String reason) {
		Decision decision = ModelFactory.eINSTANCE.createDecision();
		decision.setId(GoldIds.decision(group, about));
		decision.setTarget(target);
		group.members().forEach((annotator, element) -> {
			decision.getAnnotators().add(annotator);
			decision.getOrigins().add(element.getId());
		});
		decision.setPolicy(terms.policy().id());
		decision.setReason(reason);
		decision.setOpen(open);
		decision.setLayer(group.layer().id());
		decision.setSeen(seen(group));
		wanted.put(decision.getId(), decision);
		if (open && target != null && !about.equals(CHANGED)) {
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
	 * @param kept  the ids of elements that this run left alone; what the log says of them stays
	 * @param scope of which decisions of policies this run had to do with; null for all
	 */
	void write(Set<String> kept, Set<String> scope) {
		String now = CorpusStore.now();
		for (Decision old : new ArrayList<>(log)) {
			Decision same = wanted.get(old.getId());
			boolean beside = scope != null && !scope.contains(old.getId());
			if (same != null && isEqual(same, old)) {
				wanted.remove(old.getId());
			} else if (same != null || expired.contains(old.getId()) || old.getPolicy() != null && !beside && !kept.contains(old.getTarget())) {
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
				&& Objects.equals(one.getSeen(), other.getSeen())
				&& one.getOrigins().equals(other.getOrigins()) && one.getAnnotators().equals(other.getAnnotators());
	}

	/** How many decisions a person has still to make. */
	int openCount() {
		return (int) log.stream().filter(Decision::isOpen).count();
	}
}
