// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.isnad.ui.look.ThemeMode;

/** Tells the theme engine, which starts with the workbench, which theme to begin with: the system's may have changed since last time. */
final class ThemeStart {

	private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme"; //$NON-NLS-1$
	private static final String THEME = "themeid"; //$NON-NLS-1$

	private ThemeStart() {
	}

	static void remember() {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(ENGINE);
		node.put(THEME, ThemeMode.current().themeId());
	}
}
