// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Locks;
import org.isnad.model.AnnotationSet;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Lock;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.RelationSet;
import org.isnad.model.SetKind;
import org.isnad.model.WorkState;
import org.isnad.model.WorkStep;
import org.isnad.model.file.Ids;

/**
 * Whose work on which documents a command changes. What is locked refuses; work that was not begun is begun by its first edit, and work that was done is
 * in progress again with the next one, both as part of that edit, so that its undo takes them back.
 */
final class Touched {
	/** Sets of annotators of which more changes than their state. */
	private final Set<AnnotationSet> worked = new LinkedHashSet<>();
	private final Set<AnnotationSet> sets = new LinkedHashSet<>();
	/** Relations of annotators, each with the set it is or will be in. */
	private record Related(ClaimRelation relation, RelationSet set) {
	}

	private final Set<Related> relations = new LinkedHashSet<>();
	private final List<String> reopened = new ArrayList<>();

	private Touched() {
	}

	static Touched by(Command command) {
		Touched touched = new Touched();
		touched.collect(command);
		return touched;
	}

	private void collect(Command command) {
		if (command instanceof CompoundCommand compound) {
			compound.getCommandList().forEach(this::collect);
		} else if (command instanceof SetCommand set) {
			add(set.getOwner(), set.getFeature(), List.of());
		} else if (command instanceof ListChange list) {
			add(list.owner(), list.feature(), list.values());
		}
	}

	private void add(EObject owner, EStructuralFeature feature, Collection<?> values) {
		EObject root = EcoreUtil.getRootContainer(owner);
		if (root instanceof AnnotationSet set && set.getKind() == SetKind.ANNOTATOR) {
			sets.add(set);
			if (feature != Literals.ANNOTATION_SET__STATE && feature != Literals.ANNOTATION_SET__STEPS) {
				worked.add(set);
			}
		} else if (root instanceof RelationSet set && set.getKind() == SetKind.ANNOTATOR) {
			if (owner instanceof ClaimRelation relation) {
				relations.add(new Related(relation, set));
			}
			values.stream().filter(ClaimRelation.class::isInstance).forEach(value -> relations.add(new Related((ClaimRelation) value, set)));
		}
	}

	/** Why the change may not be made, or may not be undone; null where it may. A relation may change while one of its documents may. */
	String refusal(CorpusStore store) {
		if (sets.isEmpty() && relations.isEmpty()) {
			return null;
		}
		Locks locks;
		try {
			locks = Locks.of(store.plan());
		} catch (CorpusException e) {
			// A plan that cannot be read is told where it is shown; it keeps nobody from working.
			return null;
		}
		for (AnnotationSet set : sets) {
			Lock lock = locks.on(set.getDocument(), set.getAnnotator()).orElse(null);
			if (lock != null) {
				return sentence(lock);
			}
		}
		for (Related related : relations) {
			String annotator = related.set().getAnnotator();
			Lock first = locks.on(related.relation().getArg1Document(), annotator).orElse(null);
			if (first != null && locks.on(related.relation().getArg2Document(), annotator).isPresent()) {
				return sentence(first);
			}
		}
		return null;
	}

	private static String sentence(Lock lock) {
		return NLS.bind(Messages.locked, lock.getBy() == null ? "?" : lock.getBy(), lock.getAt() == null ? "" : lock.getAt().split("T", 2)[0]); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The documents whose work was done before, once the states were added. */
	List<String> reopened() {
		return reopened;
	}

	/** The command with what it does to the states of work. */
	Command withStates(Command command, EditSession session) {
		CompoundCommand all = command instanceof CompoundCommand compound ? compound : new CompoundCommand(List.of(command));
		for (AnnotationSet set : worked) {
			boolean fresh = set.getSteps().isEmpty() && (set.getState() == WorkState.UNSPECIFIED || set.eContents().isEmpty());
			boolean done = set.getState() == WorkState.COMPLETE;
			if (done) {
				reopened.add(set.getDocument());
			}
			if (fresh || done) {
				all.append(step(set, WorkState.IN_PROGRESS, null, session));
			}
		}
		return all;
	}

	/** The commands that bring a set to a state and note how it came there. */
	static Command step(AnnotationSet set, WorkState state, String note, EditSession session) {
		WorkStep step = ModelFactory.eINSTANCE.createWorkStep();
		step.setId(Ids.random('x'));
		step.setState(state);
		step.setAt(CorpusStore.now());
		step.setBy(session.annotator());
		step.setNote(note);
		return session.commands().set(set, Literals.ANNOTATION_SET__STATE, state).add(set, Literals.ANNOTATION_SET__STEPS, step).done();
	}
}
