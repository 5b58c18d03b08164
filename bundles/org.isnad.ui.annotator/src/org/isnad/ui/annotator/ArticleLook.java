// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.annotator.canvas.Aspect.Numbers;
import org.isnad.ui.look.ShownLayers;
import org.osgi.service.prefs.BackingStoreException;

/**
 * How all articles are shown, as the user chose it: with fewer chips, with stronger arcs, with which layers and numbers.
 * Remembered between starts. UI thread.
 */
public final class ArticleLook {

	private static final String NODE = "org.isnad.ui.annotator"; //$NON-NLS-1$
	private static final String COMPACT = "compact"; //$NON-NLS-1$
	private static final String CONTRAST = "contrast"; //$NON-NLS-1$
	private static final String NUMBERS = "numbers"; //$NON-NLS-1$
	private static final List<AnnotationCanvas> CANVASES = new ArrayList<>();

	private ArticleLook() {
	}

	/** Shows a canvas in this look, now and after each change, until it is disposed. */
	static void follow(AnnotationCanvas canvas) {
		CANVASES.add(canvas);
		canvas.addDisposeListener(event -> CANVASES.remove(canvas));
		ShownLayers.onChange(canvas, () -> canvas.aspect().setHidden(ShownLayers.hidden()));
		canvas.aspect().onWanted(ShownLayers::show);
		canvas.aspect().setHidden(ShownLayers.hidden());
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

	/** Whether only selected annotations have chips. */
	public static boolean isCompact() {
		return node().getBoolean(COMPACT, false);
	}

	/** Whether arcs that are not lit are drawn stronger. */
	public static boolean isContrast() {
		return node().getBoolean(CONTRAST, false);
	}

	/** What is counted beside the text. */
	public static Numbers numbers() {
		String stored = node().get(NUMBERS, Numbers.PARAGRAPHS.name());
		return Arrays.stream(Numbers.values()).filter(n -> n.name().equals(stored)).findFirst().orElse(Numbers.PARAGRAPHS);
	}

	/** Sets what is counted beside the text. */
	public static void setNumbers(Numbers numbers) {
		node().put(NUMBERS, numbers.name());
		changed();
	}

	private static void toggle(String key) {
		node().putBoolean(key, !node().getBoolean(key, false));
		changed();
	}

	private static void changed() {
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(ArticleLook.class).warn(e.getMessage(), e);
		}
		CANVASES.forEach(ArticleLook::apply);
	}

	/** Shows a canvas in this look. */
	static void apply(AnnotationCanvas canvas) {
		canvas.setCompact(isCompact());
		canvas.setContrast(isContrast());
		canvas.aspect().setNumbers(numbers());
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
