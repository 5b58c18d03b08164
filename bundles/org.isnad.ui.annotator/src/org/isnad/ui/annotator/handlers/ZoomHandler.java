// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.look.Fonts;

/**
 * Makes the type of all articles larger or smaller by a tenth, or as it was.
 */
public final class ZoomHandler extends AbstractHandler {

	private static final double STEP = 0.1;

	@Override
	public Object execute(ExecutionEvent event) {
		double zoom = switch (event.getCommand().getId()) {
		case "org.isnad.ui.zoomIn" -> Fonts.zoom() + STEP; //$NON-NLS-1$
		case "org.isnad.ui.zoomOut" -> Fonts.zoom() - STEP; //$NON-NLS-1$
		default -> 1;
		};
		Fonts.setZoom(Math.round(zoom * 10) / 10d);
		return null;
	}
}
