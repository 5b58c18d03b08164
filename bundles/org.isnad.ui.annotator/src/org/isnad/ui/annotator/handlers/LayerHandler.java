// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.isnad.scene.SceneLayer;
import org.isnad.ui.look.ShownLayers;

/**
 * Takes a layer of annotation away from all articles or brings it back; without a name, brings all back.
 */
public final class LayerHandler extends AbstractHandler implements IElementUpdater {

	private static final String LAYER = "org.isnad.ui.annotator.layer.name"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		String layer = event.getParameter(LAYER);
		if (layer == null) {
			ShownLayers.show(ShownLayers.hidden());
		} else {
			ShownLayers.toggle(SceneLayer.valueOf(layer));
		}
		Ticks.refresh(event);
		return null;
	}

	@Override
	public void updateElement(UIElement element, Map parameters) {
		if (parameters.get(LAYER) instanceof String layer) {
			element.setChecked(ShownLayers.shows(SceneLayer.valueOf(layer)));
		}
	}
}
