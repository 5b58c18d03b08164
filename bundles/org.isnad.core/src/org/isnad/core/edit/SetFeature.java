// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sets one feature of one object. */
public final class SetFeature implements Edit {
	private final EObject object;
	private final EStructuralFeature feature;
	private final Object value;

	/** The value is null to unset, a List for a feature of many values. */
	public SetFeature(EObject object, EStructuralFeature feature, Object value) {
		this.object = object;
		this.feature = feature;
		this.value = value;
	}

	@Override
	public String label() {
		return Messages.setFeature;
	}

	@Override
	public Command command(EditSession session) {
		return session.commands().set(object, feature, value).done();
	}
}
