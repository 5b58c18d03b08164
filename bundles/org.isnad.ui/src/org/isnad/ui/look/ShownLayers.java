// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.look;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Control;
import org.isnad.scene.SceneLayer;
import org.isnad.ui.Settings;

/** Which layers of annotation articles show, as the user chose it; remembered between starts. UI thread only. */
public final class ShownLayers {

	private static final String SETTING = "hiddenLayers"; //$NON-NLS-1$
	private static final List<Runnable> LISTENERS = new ArrayList<>();

	private ShownLayers() {
	}

	/** The layers that are hidden. */
	public static Set<SceneLayer> hidden() {
		List<String> stored = List.of(Settings.remembered(SETTING, "").split(" ")); //$NON-NLS-1$ //$NON-NLS-2$
		EnumSet<SceneLayer> hidden = EnumSet.noneOf(SceneLayer.class);
		for (SceneLayer layer : SceneLayer.values()) {
			if (stored.contains(layer.name())) {
				hidden.add(layer);
			}
		}
		return hidden;
	}

	/** Whether a layer is shown. */
	public static boolean shows(SceneLayer layer) {
		return !hidden().contains(layer);
	}

	/** Hides a layer, or shows it again. */
	public static void toggle(SceneLayer layer) {
		Set<SceneLayer> hidden = hidden();
		if (!hidden.remove(layer)) {
			hidden.add(layer);
		}
		set(hidden);
	}

	/** Shows some layers again, or all of them. */
	public static void show(Collection<SceneLayer> layers) {
		Set<SceneLayer> hidden = hidden();
		hidden.removeAll(layers);
		set(hidden);
	}

	private static void set(Set<SceneLayer> hidden) {
		Settings.remember(SETTING, hidden.stream().map(SceneLayer::name).collect(Collectors.joining(" "))); //$NON-NLS-1$
		List.copyOf(LISTENERS).forEach(Runnable::run);
	}

	/** Calls the listener after each change until the owner is disposed. */
	public static void onChange(Control owner, Runnable listener) {
		LISTENERS.add(listener);
		owner.addDisposeListener(event -> LISTENERS.remove(listener));
	}
}
