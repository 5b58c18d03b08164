// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.look;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.isnad.scene.look.Token;

/**
 * The colours of the theme that is shown. UI thread only. Colours belong to the palette and are never disposed; ask again after a theme
 * switch instead of keeping one.
 */
public final class Palette {

	private static final Map<Token, Color> LIGHT = new EnumMap<>(Token.class);
	private static final Map<Token, Color> DARK = new EnumMap<>(Token.class);
	private static final List<Runnable> LISTENERS = new ArrayList<>();
	private static boolean dark;

	private Palette() {
	}

	/** The colour of a token in the theme that is shown now. */
	public static Color color(Token token) {
		return (dark ? DARK : LIGHT).computeIfAbsent(token, t -> new Color(rgb(t, dark)));
	}

	/** Whether the dark theme is shown. */
	public static boolean dark() {
		return dark;
	}

	/**
	 * Calls the listener after each theme switch until the owner is disposed. The owner is redrawn afterwards in any case.
	 */
	public static void onChange(Control owner, Runnable listener) {
		Runnable guarded = () -> {
			if (!owner.isDisposed()) {
				listener.run();
				owner.redraw();
			}
		};
		LISTENERS.add(guarded);
		owner.addDisposeListener(e -> LISTENERS.remove(guarded));
	}

	/** Switches the colours; called by {@link ThemeMode} only, before the style sheet of the theme is applied. */
	static void show(boolean inDark) {
		dark = inDark;
	}

	/** Tells the listeners that theme and style sheet have been switched. */
	static void changed() {
		List.copyOf(LISTENERS).forEach(Runnable::run);
	}

	static RGB rgb(Token token, boolean inDark) {
		int value = token.rgb(inDark);
		return new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF);
	}
}
