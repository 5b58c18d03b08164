// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.Identified;
import org.isnad.model.Root;

/**
 * The commands that make a root what a worked-on copy of it is: what has one id in both is the same. Between an edit and its undo a merge
 * may bring or take others, so everything is found again by what it is and not by where it stands.
 */
final class GoldChange {
	private final Map<String, EObject> originals = new HashMap<>();
	private final CompoundCommand changes = new CompoundCommand();

	private GoldChange() {
	}

	/** Appends to the commands what leads from the original to the copy; the copy is used up. */
	static void append(CompoundCommand commands, Root original, Root copy) {
		GoldChange change = new GoldChange();
		original.eContents().forEach(content -> change.originals.put(id(content), content));
		change.compare(original, copy);
		if (!change.changes.isEmpty()) {
			commands.append(change.changes);
		}
	}

	private static String id(EObject object) {
		return ((Identified) object).getId();
	}

	private void compare(Root original, Root copy) {
		List<AbstractCommand> sets = new ArrayList<>();
		List<AbstractCommand> removals = new ArrayList<>();
		setAll(original, copy, sets);
		for (EReference list : original.eClass().getEAllContainments()) {
			Map<String, EObject> there = byId(original, list);
			Map<String, EObject> wanted = byId(copy, list);
			there.forEach((id, object) -> {
				if (!wanted.containsKey(id)) {
					removals.add(new Entry(original, list, object, false));
				}
			});
			wanted.forEach((id, object) -> {
				if (there.containsKey(id)) {
					setAll(there.get(id), object, sets);
				} else {
					relink(object);
					changes.append(new Entry(original, list, object, true));
				}
			});
		}
		sets.forEach(changes::append);
		removals.forEach(changes::append);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, EObject> byId(EObject owner, EReference list) {
		Map<String, EObject> byId = new LinkedHashMap<>();
		((List<EObject>) owner.eGet(list)).forEach(object -> byId.put(id(object), object));
		return byId;
	}

	private void setAll(EObject original, EObject copy, List<AbstractCommand> sets) {
		for (EStructuralFeature feature : original.eClass().getEAllStructuralFeatures()) {
			boolean own = feature instanceof EReference reference ? !reference.isContainment() : feature instanceof EAttribute;
			if (own && feature.isChangeable()) {
				Object before = value(original, feature, false);
				Object after = value(copy, feature, true);
				if (!Objects.equals(before, after)) {
					sets.add(new Value(original, feature, before, after));
				}
			}
		}
	}

	private Object value(EObject object, EStructuralFeature feature, boolean mapped) {
		Object value = object.eGet(feature);
		if (value instanceof List<?> list) {
			return list.stream().map(each -> mapped ? original(each) : each).toList();
		}
		return mapped ? original(value) : value;
	}

	private Object original(Object value) {
		return value instanceof Identified identified ? originals.getOrDefault(identified.getId(), identified) : value;
	}

	@SuppressWarnings("unchecked")
	private void relink(EObject fresh) {
		for (EReference reference : fresh.eClass().getEAllReferences()) {
			if (!reference.isContainment() && fresh.eIsSet(reference)) {
				Object value = value(fresh, reference, true);
				if (value instanceof List<?> list) {
					List<Object> ends = (List<Object>) fresh.eGet(reference);
					ends.clear();
					ends.addAll(list);
				} else {
					fresh.eSet(reference, value);
				}
			}
		}
	}

	/** An object comes into a list, or goes. */
	private static final class Entry extends AbstractCommand {
		private final EObject owner;
		private final EReference list;
		private final EObject object;
		private final boolean comes;

		Entry(EObject owner, EReference list, EObject object, boolean comes) {
			this.owner = owner;
			this.list = list;
			this.object = object;
			this.comes = comes;
		}

		@Override
		protected boolean prepare() {
			return true;
		}

		@SuppressWarnings("unchecked")
		private void put(boolean in) {
			List<EObject> objects = (List<EObject>) owner.eGet(list);
			if (in && objects.stream().noneMatch(each -> id(each).equals(id(object)))) {
				objects.add(object);
			} else if (!in) {
				objects.remove(object);
			}
		}

		@Override
		public void execute() {
			put(comes);
		}

		@Override
		public void undo() {
			put(!comes);
		}

		@Override
		public void redo() {
			execute();
		}
	}

	/** A feature gets another value. */
	private static final class Value extends AbstractCommand {
		private final EObject owner;
		private final EStructuralFeature feature;
		private final Object before;
		private final Object after;

		Value(EObject owner, EStructuralFeature feature, Object before, Object after) {
			this.owner = owner;
			this.feature = feature;
			this.before = before;
			this.after = after;
		}

		@Override
		protected boolean prepare() {
			return true;
		}

		@SuppressWarnings("unchecked")
		private void set(Object value) {
			if (feature.isMany()) {
				List<Object> values = (List<Object>) owner.eGet(feature);
				values.clear();
				values.addAll((List<?>) value);
			} else if (value == null) {
				owner.eUnset(feature);
			} else {
				owner.eSet(feature, value);
			}
		}

		@Override
		public void execute() {
			set(after);
		}

		@Override
		public void undo() {
			set(before);
		}

		@Override
		public void redo() {
			execute();
		}
	}
}
