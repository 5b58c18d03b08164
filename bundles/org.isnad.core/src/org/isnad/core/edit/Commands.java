// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.isnad.core.CorpusStore;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.file.Ids;

/** Gathers EMF commands into one, and keeps the provenance of what they touch. */
public final class Commands {
	private final EditSession session;
	private final EditingDomain domain;
	private final CompoundCommand all = new CompoundCommand();

	Commands(EditSession session) {
		this.session = session;
		this.domain = session.domain();
	}

	/** Gives a new element an id and says who made it and when. */
	public <E extends Element> E born(E element, char prefix) {
		if (element.getId() == null) {
			element.setId(Ids.random(prefix));
		}
		element.setCreatedBy(session.annotator());
		element.setCreatedAt(CorpusStore.now());
		element.setGuideline(session.store().corpus().getGuidelineVersion());
		return element;
	}

	/** Adds an object to a list of its owner. */
	public Commands add(EObject owner, EStructuralFeature list, EObject value) {
		all.append(ListChange.adding(owner, list, List.of(value)));
		return this;
	}

	/** Adds objects to a list of their owner. */
	public Commands addAll(EObject owner, EStructuralFeature list, Collection<?> values) {
		if (!values.isEmpty()) {
			all.append(ListChange.adding(owner, list, values));
		}
		return this;
	}

	/** Removes objects from a list of their owner. */
	public Commands removeAll(EObject owner, EStructuralFeature list, Collection<?> values) {
		if (!values.isEmpty()) {
			all.append(ListChange.removing(owner, list, values));
		}
		return this;
	}

	/** Sets a feature, and says who changed the element and when; a value that is there already changes nothing. */
	public Commands set(EObject owner, EStructuralFeature feature, Object value) {
		Object before = owner.eGet(feature);
		Object after = value instanceof List<?> list ? new ArrayList<>(list) : value;
		if (Objects.equals(before instanceof List<?> list ? new ArrayList<>(list) : before, after)) {
			return this;
		}
		all.append(new SetCommand(domain, owner, feature, after == null && feature instanceof EReference ? SetCommand.UNSET_VALUE : after));
		return owner instanceof Element element ? touch(element) : this;
	}

	/** Says who changed an element and when, and under which guidelines. */
	public Commands touch(Element element) {
		String guideline = session.store().corpus().getGuidelineVersion();
		if (guideline != null && !guideline.equals(element.getGuideline())) {
			all.append(new SetCommand(domain, element, Literals.ELEMENT__GUIDELINE, guideline));
		}
		all.append(new SetCommand(domain, element, Literals.ELEMENT__MODIFIED_BY, session.annotator()));
		all.append(new SetCommand(domain, element, Literals.ELEMENT__MODIFIED_AT, CorpusStore.now()));
		return this;
	}

	/** Whether there is nothing to do. */
	public boolean isEmpty() {
		return all.isEmpty();
	}

	/** The one command, for {@link Edit#command(EditSession)} to return. */
	public Command done() {
		return all;
	}
}
