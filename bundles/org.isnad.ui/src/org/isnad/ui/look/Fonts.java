// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.isnad.ui.Settings;

/**
 * The type of the look. Sizes are named in pixels at 96 dpi, as in the drawings, and rounded to tenths of a point; where the system's type
 * is larger than there, all grow with it. UI thread only; fonts
 * are cached and never disposed by a caller.
 */
public final class Fonts {

	private static final double POINTS_PER_PIXEL = 0.75;
	/** The system's type in the drawings: 10 points. */
	private static final double DRAWN_PIXELS = 10 / POINTS_PER_PIXEL;
	/** The Arabic faces in the order of preference, for each a Latin face that goes with it: a list because Naskh has no Latin letters. */
	private static final List<String> ARTICLE_FACES =
		List.of("Noto Naskh Arabic", "Amiri", "Geeza Pro", "Segoe UI", "Arabic Typesetting", "Traditional Arabic"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final Map<FontKey, Font> FONTS = new HashMap<>();
	private static final List<Runnable> LISTENERS = new ArrayList<>();

	private static Font systemFont;
	private static FontData systemData;

	private record FontKey(String face, int tenthsOfPoint, int style) {
	}

	private Fonts() {
	}

	/** The system font at the system size. */
	public static Font ui() {
		return Display.getCurrent().getSystemFont();
	}

	/** The system font in bold: for one thing a group. */
	public static Font bold() {
		return derived(systemPixels(), SWT.BOLD);
	}

	/** Secondary text, a pixel under the system size. */
	public static Font small() {
		return derived(Math.max(12, systemPixels() - 1), SWT.NORMAL);
	}

	/** Secondary text in bold: headings of a group. */
	public static Font smallBold() {
		return derived(Math.max(12, systemPixels() - 1), SWT.BOLD);
	}

	/** By how much the system's type is larger than that of the drawings; never less than 1. */
	public static double scale() {
		return Display.getCurrent() == null ? 1 : Math.max(1, systemPixels() / DRAWN_PIXELS);
	}

	/** A measure of the drawings in pixels, grown with the system's type. */
	public static int scaled(int pixels) {
		return (int) Math.round(pixels * scale());
	}

	/** Words in chips, 11.5 px. */
	public static Font chip() {
		return derived(11.5 * scale(), SWT.NORMAL);
	}

	/** Key caps and counts, 11 px: nothing is smaller. */
	public static Font tiny() {
		return derived(11 * scale(), SWT.NORMAL);
	}

	/** A quoted piece of an article in a list, 15 px. */
	public static Font quote() {
		return font(articleFamily(), 15 * scale(), SWT.NORMAL);
	}

	/** A quoted piece of an article in bold, 15 px: the name of a source. */
	public static Font quoteBold() {
		return font(articleFamily(), 15 * scale(), SWT.BOLD);
	}

	/** Titles of articles in trees and tabs, 14 px. */
	public static Font quoteSmall() {
		return font(articleFamily(), 14 * scale(), SWT.NORMAL);
	}

	/** The article itself: 20 px at zoom 1, more where the system's type is larger. */
	public static Font article(double zoom) {
		return font(articleFamily(), 20 * zoom * scale(), SWT.NORMAL);
	}

	/** A large line of the interface's face, for the welcome page. */
	public static Font display(double pixels) {
		return derived(pixels, SWT.BOLD);
	}

	/** The zoom of articles that the user has chosen, 0.7 to 2.0. */
	public static double zoom() {
		return Settings.zoom();
	}

	/** Changes the zoom of all articles, remembers it, tells the listeners. */
	public static void setZoom(double zoom) {
		Settings.setZoom(Math.max(0.7, Math.min(2.0, zoom)));
		changed();
	}

	/** Tells everybody who draws articles that face or zoom have changed in the preferences. */
	public static void changed() {
		List.copyOf(LISTENERS).forEach(Runnable::run);
	}

	/** Calls the listener after the article's face or zoom changed, until the owner is disposed. */
	public static void onChange(Control owner, Runnable listener) {
		Runnable guarded = () -> {
			if (!owner.isDisposed()) {
				listener.run();
			}
		};
		LISTENERS.add(guarded);
		owner.addDisposeListener(e -> LISTENERS.remove(guarded));
	}

	/** The article faces of this machine, the preferred first. */
	public static List<String> articleFaces() {
		Set<String> installed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		for (FontData data : Display.getCurrent().getFontList(null, true)) {
			installed.add(data.getName());
		}
		return ARTICLE_FACES.stream().filter(installed::contains).toList();
	}

	private static String articleFamily() {
		String chosen = Settings.articleFace();
		String face = chosen.isEmpty() ? ARTICLE_FACES.get(0) : chosen;
		// Pango takes a list of families; the second gives the Latin letters and digits that the first lacks.
		return "gtk".equals(SWT.getPlatform()) ? face + ",Noto Sans" : face; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** How many fonts are kept because they were asked for once: to tell them from a leak. */
	public static int kept() {
		return FONTS.size();
	}

	/** The platform takes long to tell what its font is, and every chip asks. */
	private static FontData system() {
		Font font = ui();
		if (font != systemFont) {
			systemFont = font;
			systemData = font.getFontData()[0];
		}
		return systemData;
	}

	private static double systemPixels() {
		return system().getHeight() / POINTS_PER_PIXEL;
	}

	private static Font derived(double pixels, int style) {
		return font(system().getName(), pixels, style);
	}

	private static Font font(String face, double pixels, int style) {
		int tenths = (int) Math.round(pixels * POINTS_PER_PIXEL * 10);
		return FONTS.computeIfAbsent(new FontKey(face, tenths, style), k -> {
			// The textual form is the one documented way to a size with a fraction.
			String description = String.format(Locale.ROOT, "1|%s|%d.%d|%d|", face, tenths / 10, tenths % 10, style); //$NON-NLS-1$
			return new Font(Display.getCurrent(), new FontData(description));
		});
	}
}
