// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Adds objects to a list or removes them from it. The commands of EMF find again by position what they added and removed; between
 * an edit and its undo a merge may have brought or taken others, so these find it again by what it is.
 */
final class ListChange extends AbstractCommand {
	/** What was taken out and where it stood. */
	private record Taken(Object value, int place) {
	}

	private final EObject owner;
	private final EStructuralFeature feature;
	private final List<Object> values;
	private final boolean adds;
	private final List<Object> added = new ArrayList<>();
	private final List<Taken> taken = new ArrayList<>();

	private ListChange(EObject owner, EStructuralFeature feature, Collection<?> values, boolean adds) {
		this.owner = owner;
		this.feature = feature;
		this.values = new ArrayList<>(values);
		this.adds = adds;
	}

	/** Adds at the end of the list. */
	static ListChange adding(EObject owner, EStructuralFeature feature, Collection<?> values) {
		return new ListChange(owner, feature, values, true);
	}

	/** Removes from the list what of it is there. */
	static ListChange removing(EObject owner, EStructuralFeature feature, Collection<?> values) {
		return new ListChange(owner, feature, values, false);
	}

	EObject owner() {
		return owner;
	}

	EStructuralFeature feature() {
		return feature;
	}

	List<Object> values() {
		return values;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@SuppressWarnings("unchecked")
	private List<Object> list() {
		return (List<Object>) owner.eGet(feature);
	}

	@Override
	public void execute() {
		if (adds) {
			added.clear();
			values.stream().filter(list()::add).forEach(added::add);
		} else {
			taken.clear();
			values.forEach(this::take);
		}
	}

	private void take(Object value) {
		int place = list().indexOf(value);
		if (place >= 0) {
			list().remove(place);
			taken.add(new Taken(value, place));
		}
	}

	@Override
	public void undo() {
		if (adds) {
			list().removeAll(added);
		} else {
			taken.reversed().forEach(each -> list().add(Math.min(each.place(), list().size()), each.value()));
		}
	}

	@Override
	public void redo() {
		execute();
	}
}
