// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

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

	/** The key of a command in any context, as it is written on the key. */
	static Optional<String> shipped(String commandId) {
		for (Binding binding : PlatformUI.getWorkbench().getService(IBindingService.class).getBindings()) {
			if (SCHEME.equals(binding.getSchemeId()) && binding.getParameterizedCommand() != null
				&& binding.getParameterizedCommand().getId().equals(commandId)) {
				return Optional.of(binding.getTriggerSequence().format());
			}
		}
		return Optional.empty();
	}
}
