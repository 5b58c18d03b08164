// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.osgi.service.prefs.BackingStoreException;

/**
 * How all articles are shown, as the user chose it: with fewer chips, with stronger arcs. Remembered between starts. UI
 * thread.
 */
public final class ArticleLook {

	private static final String NODE = "org.isnad.ui.annotator"; //$NON-NLS-1$
	private static final String COMPACT = "compact"; //$NON-NLS-1$
	private static final String CONTRAST = "contrast"; //$NON-NLS-1$
	private static final List<AnnotationCanvas> CANVASES = new ArrayList<>();

	private ArticleLook() {
	}

	/** Shows a canvas in this look, now and after each change, until it is disposed. */
	static void follow(AnnotationCanvas canvas) {
		CANVASES.add(canvas);
		canvas.addDisposeListener(event -> CANVASES.remove(canvas));
		apply(canvas);
	}

	/** Hides the chips of all but the selected annotations, or shows them again. */
	public static void toggleCompact() {
		toggle(COMPACT);
	}

	/** Draws the arcs that are not lit stronger, or as faint as usual. */
	public static void toggleContrast() {
		toggle(CONTRAST);
	}

	private static void toggle(String key) {
		node().putBoolean(key, !node().getBoolean(key, false));
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(ArticleLook.class).warn(e.getMessage(), e);
		}
		CANVASES.forEach(ArticleLook::apply);
	}

	private static void apply(AnnotationCanvas canvas) {
		canvas.setCompact(node().getBoolean(COMPACT, false));
		canvas.setContrast(node().getBoolean(CONTRAST, false));
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
