// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.model.Annotator;
import org.isnad.model.Identified;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Root;
import org.isnad.model.Tagset;

/**
 * Three-way merge by id: what they changed since the common version is brought into ours. Where both changed one value, ours stays and it counts as a conflict;
 * what one side deleted and the other changed is kept.
 */
final class Merge {
	/** What a merge did: how many elements came in, went, changed a value, and how many values both sides had changed. */
	record Result(int added, int removed, int changed, int conflicts) {
	}

	private static final Set<EStructuralFeature> BOOKKEEPING = Set.of(Literals.ASSIGNMENT__AT, Literals.ASSIGNMENT__BY, Literals.LOCK__AT, Literals.LOCK__BY,
			Literals.CORPUS__GUIDELINE_VERSION);

	private final Root root;
	private final Map<String, EObject> ourIndex;
	private final Map<String, EObject> baseIndex;
	private final Map<String, EObject> theirIndex;
	private int added;
	private int removed;
	private int changed;
	private int conflicts;

	private Merge(Root ours, Root base, Root theirs) {
		this.root = ours;
		this.ourIndex = index(ours);
		this.baseIndex = base == null ? Map.of() : index(base);
		this.theirIndex = index(theirs);
	}

	/** Brings their changes into ours; base is null where there is no common version. */
	static Result into(Root ours, Root base, Root theirs) {
		Merge merge = new Merge(ours, base, theirs);
		merge.addNew();
		merge.removeGone();
		merge.mergeValues(ours, base, theirs);
		for (Map.Entry<String, EObject> entry : merge.theirIndex.entrySet()) {
			EObject our = merge.ourIndex.get(entry.getKey());
			if (our != null) {
				merge.mergeValues(our, merge.baseIndex.get(entry.getKey()), entry.getValue());
			}
		}
		return new Result(merge.added, merge.removed, merge.changed, merge.conflicts);
	}

	private static Map<String, EObject> index(Root root) {
		Map<String, EObject> index = new LinkedHashMap<>();
		for (var all = root.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			String key = key(object);
			if (key != null) {
				index.put(key, object);
			}
		}
		return index;
	}

	/** What identifies an object across versions: its id, or the natural key of the few that have none; null where only its owner's value counts. */
	private static String key(EObject object) {
		if (object instanceof Tagset tagset) {
			return "tagset " + tagset.getLayer() + '.' + tagset.getName(); //$NON-NLS-1$
		}
		if (object instanceof Annotator annotator) {
			return "annotator " + annotator.getId(); //$NON-NLS-1$
		}
		return object instanceof Identified identified ? identified.getId() : null;
	}

	/** New elements of theirs: copied without their cross references first, which are filled in when all of them are there. */
	private void addNew() {
		Map<EObject, EObject> copies = new HashMap<>();
		for (Map.Entry<String, EObject> entry : theirIndex.entrySet()) {
			EObject their = entry.getValue();
			if (ourIndex.containsKey(entry.getKey()) || baseIndex.containsKey(entry.getKey())) {
				continue;
			}
			EObject owner = ownerInOurs(their);
			if (owner != null && their.eContainingFeature().isMany()) {
				EcoreUtil.Copier copier = new EcoreUtil.Copier();
				EObject copy = copier.copy(their);
				contents(owner, their.eContainmentFeature()).add(copy);
				copies.put(their, copy);
				ourIndex.put(entry.getKey(), copy);
				added++;
			}
		}
		copies.forEach(this::fillReferences);
	}

	private EObject ownerInOurs(EObject their) {
		EObject owner = their.eContainer();
		if (owner instanceof Root) {
			return root;
		}
		EObject our = ourIndex.get(key(owner));
		// A comment inside an element that was copied whole came with it.
		return our != null && theirIndex.get(key(owner)) == owner && baseIndex.containsKey(key(owner)) ? our : null;
	}

	private void fillReferences(EObject their, EObject copy) {
		for (EReference reference : their.eClass().getEAllReferences()) {
			if (!reference.isContainment()) {
				copy.eSet(reference, toOurs(their.eGet(reference)));
			}
		}
	}

	/** Elements that they deleted and we did not touch. */
	private void removeGone() {
		for (Map.Entry<String, EObject> entry : baseIndex.entrySet()) {
			EObject our = ourIndex.get(entry.getKey());
			if (our != null && !theirIndex.containsKey(entry.getKey()) && our.eContainer() != null && sameValues(our, entry.getValue())) {
				EcoreUtil.delete(our);
				ourIndex.remove(entry.getKey());
				removed++;
			}
		}
	}

	private boolean sameValues(EObject left, EObject right) {
		return left.eClass().getEAllStructuralFeatures().stream().allMatch(feature -> isContainment(feature) || Objects.equals(comparable(left.eGet(feature)), comparable(right.eGet(feature))));
	}

	private void mergeValues(EObject our, EObject base, EObject their) {
		for (EStructuralFeature feature : our.eClass().getEAllStructuralFeatures()) {
			if (isContainment(feature) && !isKeyless(feature)) {
				continue;
			}
			Object ourValue = comparable(our.eGet(feature));
			Object theirValue = comparable(their.eGet(feature));
			Object baseValue = base == null ? null : comparable(base.eGet(feature));
			if (Objects.equals(ourValue, theirValue) || base != null && Objects.equals(theirValue, baseValue)) {
				continue;
			}
			if (base != null && Objects.equals(ourValue, baseValue)) {
				our.eSet(feature, isContainment(feature) ? new ArrayList<>(EcoreUtil.copyAll(contents(their, feature))) : toOurs(their.eGet(feature)));
				changed++;
			} else if (!isBookkeeping(feature)) {
				conflicts++;
			}
		}
	}

	/** Who did something and when differs whenever both did it; that alone is no conflict. Which guidelines are in force is known from their book. */
	private static boolean isBookkeeping(EStructuralFeature feature) {
		return feature.getName().startsWith("modified") || BOOKKEEPING.contains(feature); //$NON-NLS-1$
	}

	private static boolean isContainment(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}

	/** Tags and links have no id: a list of them is one value. */
	private static boolean isKeyless(EStructuralFeature feature) {
		return feature instanceof EReference reference && !Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType())
				&& reference.getEReferenceType() != Literals.TAGSET;
	}

	@SuppressWarnings("unchecked")
	private static EList<EObject> contents(EObject owner, EStructuralFeature feature) {
		return (EList<EObject>) owner.eGet(feature);
	}

	/** A value that can be compared across versions: references by key, keyless contents by what they hold. */
	private static Object comparable(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(Merge::comparable).toList();
		}
		if (value instanceof EObject object) {
			String key = key(object);
			return key != null ? key : object.eClass().getEAllAttributes().stream().map(attribute -> String.valueOf(object.eGet(attribute))).toList();
		}
		return value;
	}

	private Object toOurs(Object value) {
		if (value instanceof List<?> list) {
			return new ArrayList<>(list.stream().map(this::toOurs).filter(Objects::nonNull).toList());
		}
		return value instanceof EObject object ? ourIndex.get(key(object)) : value;
	}
}
