// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.isnad.ui.annotator.ArticleLook;

/**
 * Changes how all articles are shown: fewer chips, or stronger arcs. The extension says which.
 */
public final class LookHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

	private boolean density;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		density = "density".equals(data); //$NON-NLS-1$
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (density) {
			ArticleLook.toggleCompact();
		} else {
			ArticleLook.toggleContrast();
		}
		Ticks.refresh(event);
		return null;
	}

	@Override
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(density ? ArticleLook.isCompact() : ArticleLook.isContrast());
	}
}
