// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.ui.annotator.dual.DualEditor;

/**
 * Works on the two articles that stand side by side: puts the focus into the other one, lets them change places, closes one.
 */
public final class SideHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DualEditor editor) {
			switch (event.getCommand().getId()) {
			case "org.isnad.ui.annotator.otherSide" -> editor.activateOther(); //$NON-NLS-1$
			case "org.isnad.ui.annotator.swapSides" -> editor.swap(); //$NON-NLS-1$
			default -> editor.closeSide();
			}
		}
		return null;
	}
}
