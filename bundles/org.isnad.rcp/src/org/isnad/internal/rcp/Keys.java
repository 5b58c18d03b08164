// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The keys of commands whether or not their context is active now. */
public final class Keys {

	/** The scheme of the shipped keys. */
	public static final String SCHEME = "org.isnad.ui.keys"; //$NON-NLS-1$

	private Keys() {
	}

	/** The key of a command in any context, as it is written on the key: the user's own, or the one that ships unless she took it away. */
	static Optional<String> of(String commandId) {
		List<Binding> bindings = Arrays.stream(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
			.filter(binding -> SCHEME.equals(binding.getSchemeId())).toList();
		return bindings.stream()
			.filter(binding -> binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().equals(commandId))
			.filter(binding -> !isTaken(binding, bindings))
			.min(Comparator.comparing(binding -> binding.getType() == Binding.USER ? 0 : 1))
			.map(binding -> binding.getTriggerSequence().format());
	}

	/** Whether a shipped binding is overruled: a binding of the user, to another command or to none, has its key in its place. */
	public static boolean isTaken(Binding shipped, List<Binding> bindings) {
		return shipped.getType() == Binding.SYSTEM && bindings.stream().anyMatch(other -> other.getType() == Binding.USER
			&& other.getTriggerSequence().equals(shipped.getTriggerSequence()) && other.getContextId().equals(shipped.getContextId()));
	}
}
