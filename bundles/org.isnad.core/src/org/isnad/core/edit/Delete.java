// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.RelationSet;

/**
 * Deletes elements with what cannot be without them: relations of a deleted claim go; an attribution loses the end that went, and goes when no end is left;
 * children of a deleted attribution move up to its parent.
 */
public final class Delete implements Edit {
	private final Set<EObject> doomed;

	/** The elements, of any layers and documents; each must be part of the model. */
	public Delete(Collection<? extends EObject> elements) {
		this.doomed = new LinkedHashSet<>(elements);
	}

	@Override
	public String label() {
		return Messages.delete;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Set<AnnotationSet> sets = new LinkedHashSet<>();
		for (EObject object : doomed) {
			if (object.eContainer() == null) {
				throw new EditException(Messages.alreadyDeleted);
			}
			if (object.eContainer() instanceof AnnotationSet set) {
				sets.add(set);
			}
		}
		Commands commands = session.commands();
		for (AnnotationSet set : sets) {
			emptyAttributions(set);
			release(set, commands);
		}
		dropRelations(session);
		remove(commands);
		return commands.done();
	}

	private void emptyAttributions(AnnotationSet set) {
		Set<Attribution> parents = new HashSet<>();
		set.getAttributions().forEach(attribution -> parents.add(attribution.getParent()));
		for (Attribution attribution : set.getAttributions()) {
			boolean lostOne = doomed.contains(attribution.getSource()) || doomed.contains(attribution.getCue()) || attribution.getContent().stream().anyMatch(doomed::contains);
			boolean keepsOne = lives(attribution.getSource()) || lives(attribution.getCue()) || attribution.getContent().stream().anyMatch(this::lives) || parents.contains(attribution);
			if (lostOne && !keepsOne) {
				doomed.add(attribution);
			}
		}
	}

	private boolean lives(EObject end) {
		return end != null && !doomed.contains(end);
	}

	private void release(AnnotationSet set, Commands commands) {
		for (Attribution attribution : set.getAttributions()) {
			if (doomed.contains(attribution)) {
				continue;
			}
			if (doomed.contains(attribution.getSource())) {
				commands.set(attribution, Literals.ATTRIBUTION__SOURCE, null);
			}
			if (doomed.contains(attribution.getCue())) {
				commands.set(attribution, Literals.ATTRIBUTION__CUE, null);
			}
			List<Claim> content = attribution.getContent().stream().filter(this::lives).toList();
			if (content.size() < attribution.getContent().size()) {
				commands.set(attribution, Literals.ATTRIBUTION__CONTENT, content);
			}
			Attribution parent = attribution.getParent();
			Set<Attribution> seen = new HashSet<>();
			while (parent != null && doomed.contains(parent) && seen.add(parent)) {
				parent = parent.getParent();
			}
			if (parent != attribution.getParent()) {
				commands.set(attribution, Literals.ATTRIBUTION__PARENT, doomed.contains(parent) ? null : parent);
			}
		}
		for (Anchor anchor : set.getAnchors()) {
			List<Claim> claims = anchor.getClaims().stream().filter(this::lives).toList();
			if (!doomed.contains(anchor) && claims.size() < anchor.getClaims().size()) {
				commands.set(anchor, Literals.ANCHOR__CLAIMS, claims);
			}
		}
		if (doomed.stream().noneMatch(Anchor.class::isInstance)) {
			return;
		}
		for (Claim claim : set.getClaims()) {
			if (!doomed.contains(claim) && claim.getTimeAnchor() != null && doomed.contains(claim.getTimeAnchor())) {
				commands.set(claim, Literals.CLAIM__TIME_ANCHOR, null);
			}
		}
	}

	private void dropRelations(EditSession session) throws EditException {
		Set<String> claims = new HashSet<>();
		doomed.stream().filter(Claim.class::isInstance).forEach(claim -> claims.add(((Claim) claim).getId()));
		if (claims.isEmpty()) {
			return;
		}
		RelationSet relations = session.relations();
		for (ClaimRelation relation : relations.getRelations()) {
			if (claims.contains(relation.getArg1()) || claims.contains(relation.getArg2())) {
				doomed.add(relation);
			}
		}
	}

	private void remove(Commands commands) {
		// One command for each list: undo then puts everything back at its old place.
		Map<String, Set<EObject>> lists = new TreeMap<>();
		for (EObject object : doomed) {
			String key = System.identityHashCode(object.eContainer()) + " " + object.eContainmentFeature().getName(); //$NON-NLS-1$
			lists.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(object);
		}
		for (Set<EObject> list : lists.values()) {
			EObject first = list.iterator().next();
			commands.removeAll(first.eContainer(), first.eContainmentFeature(), list);
		}
	}
}
