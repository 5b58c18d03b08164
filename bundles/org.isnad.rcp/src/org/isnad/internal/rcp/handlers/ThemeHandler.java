// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.ThemeMode;

/** Switches between the light and the dark theme, live. */
public final class ThemeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		(Palette.dark() ? ThemeMode.LIGHT : ThemeMode.DARK).apply();
		return null;
	}
}
