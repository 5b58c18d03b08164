// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.look;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.isnad.ui.Settings;

/** Which theme the window has: always light, always dark, or as the system says. */
public enum ThemeMode {
	LIGHT, DARK, SYSTEM;

	/** Ids of the two themes; the application contributes their style sheets. */
	public static final String LIGHT_ID = "org.isnad.rcp.light"; //$NON-NLS-1$
	/** The dark theme's id. */
	public static final String DARK_ID = "org.isnad.rcp.dark"; //$NON-NLS-1$

	/** The mode the user has chosen; as the system says, unless she has. */
	public static ThemeMode current() {
		return Settings.theme();
	}

	/** Whether this mode is dark now. UI thread. */
	public boolean dark() {
		return this == DARK || this == SYSTEM && Display.isSystemDarkTheme();
	}

	/** The id of the theme this mode shows now. UI thread. */
	public String themeId() {
		return dark() ? DARK_ID : LIGHT_ID;
	}

	/** Sets the palette before there is a workbench, so that the first paint is right. */
	public static void prepare() {
		Palette.show(current().dark());
	}

	/** Switches the whole window to this mode and remembers it. UI thread. */
	public void apply() {
		Settings.setTheme(this);
		Palette.show(dark());
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		if (engine != null) {
			engine.setTheme(themeId(), true);
		}
		Palette.changed();
	}
}
