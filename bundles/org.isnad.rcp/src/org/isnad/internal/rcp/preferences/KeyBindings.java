// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.preferences;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.isnad.internal.rcp.Keys;

/** A working copy of the keys of Isnad's scheme: changed on the page, stored when the page is accepted. */
final class KeyBindings {

	/** A key and what it does where. */
	record Entry(ParameterizedCommand command, String contextId, KeySequence key) {

		/** The command with its parameter in words. */
		String name() {
			try {
				return command.getName();
			} catch (NotDefinedException e) {
				return command.getId();
			}
		}

		/** The group the command belongs to. */
		String group() {
			try {
				return command.getCommand().getCategory().getName();
			} catch (NotDefinedException e) {
				return ""; //$NON-NLS-1$
			}
		}
	}

	private final IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
	private final List<Entry> entries = new ArrayList<>();

	KeyBindings() {
		load(false);
	}

	private void load(boolean shippedOnly) {
		entries.clear();
		List<Binding> own = Arrays.stream(service.getBindings()).filter(b -> Keys.SCHEME.equals(b.getSchemeId())).toList();
		for (Binding binding : own) {
			boolean shipped = binding.getType() == Binding.SYSTEM;
			boolean removed = !shippedOnly && Keys.isTaken(binding, own);
			if (binding.getParameterizedCommand() != null && !removed && (shipped || !shippedOnly)) {
				entries.add(new Entry(binding.getParameterizedCommand(), binding.getContextId(), (KeySequence) binding.getTriggerSequence()));
			}
		}
		entries.sort(Comparator.comparing(Entry::group).thenComparing(Entry::name));
	}

	/** All keys, by group and name. */
	List<Entry> entries() {
		return List.copyOf(entries);
	}

	/** What has the key already in the same place, other than the entry itself; or null. */
	Entry rival(Entry entry, KeySequence key) {
		return entries.stream().filter(other -> other != entry && other.key().equals(key) && other.contextId().equals(entry.contextId()))
			.findFirst().orElse(null);
	}

	/** Gives an entry another key and returns the entry that takes its place. */
	Entry change(Entry entry, KeySequence key) {
		Entry changed = new Entry(entry.command(), entry.contextId(), key);
		entries.set(entries.indexOf(entry), changed);
		return changed;
	}

	/** Goes back to the keys that ship. */
	void reset() {
		load(true);
	}

	/** Stores what differs from the keys that ship. */
	void store() throws IOException {
		List<Binding> all = new ArrayList<>();
		List<Entry> fresh = new ArrayList<>(entries);
		for (Binding binding : service.getBindings()) {
			if (!Keys.SCHEME.equals(binding.getSchemeId())) {
				all.add(binding);
			} else if (binding.getType() == Binding.SYSTEM) {
				all.add(binding);
				if (!fresh.removeIf(entry -> same(entry, binding)) && binding.getParameterizedCommand() != null) {
					all.add(user(binding.getContextId(), (KeySequence) binding.getTriggerSequence(), null));
				}
			}
		}
		fresh.forEach(entry -> all.add(user(entry.contextId(), entry.key(), entry.command())));
		service.savePreferences(service.getScheme(Keys.SCHEME), all.toArray(Binding[]::new));
	}

	private static KeyBinding user(String contextId, KeySequence key, ParameterizedCommand command) {
		return new KeyBinding(key, command, Keys.SCHEME, contextId, null, null, null, Binding.USER);
	}

	private static boolean same(Entry entry, Binding binding) {
		return Objects.equals(entry.command(), binding.getParameterizedCommand()) && entry.contextId().equals(binding.getContextId())
			&& entry.key().equals(binding.getTriggerSequence());
	}
}
