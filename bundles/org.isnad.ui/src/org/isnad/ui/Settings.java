// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.isnad.core.CorpusStore;
import org.isnad.ui.look.ThemeMode;
import org.osgi.service.prefs.BackingStoreException;

/** What the user has chosen, remembered between starts. Any thread. */
public final class Settings {

	/** The preference node all of these live in. */
	public static final String NODE = "org.isnad.ui"; //$NON-NLS-1$

	private static final String ANNOTATOR = "annotator"; //$NON-NLS-1$
	private static final String LANGUAGE = "language"; //$NON-NLS-1$
	private static final String ZOOM = "zoom"; //$NON-NLS-1$
	private static final String THEME = "theme"; //$NON-NLS-1$
	private static final String ARTICLE_FACE = "articleFace"; //$NON-NLS-1$
	private static final String OTHERWISE = "annotator"; //$NON-NLS-1$
	private static final int MOST_REMEMBERED = 20;

	private Settings() {
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	/** The name under which this user annotates; her system name unless she chose another. Always a valid id. */
	public static String annotator() {
		String chosen = node().get(ANNOTATOR, ""); //$NON-NLS-1$
		String name = chosen.isBlank() ? System.getProperty("user.name", OTHERWISE) : chosen; //$NON-NLS-1$
		return CorpusStore.isValidName(name) ? name : OTHERWISE;
	}

	/** Whether the user has said who she is. */
	public static boolean annotatorChosen() {
		return !node().get(ANNOTATOR, "").isBlank(); //$NON-NLS-1$
	}

	/** Remembers the name; {@link Workspace#setAnnotator} also changes the session. */
	public static void setAnnotator(String name) {
		put(ANNOTATOR, name.strip());
	}

	/** Language of the interface, "en" or "ar"; the system's unless she chose. */
	public static String language() {
		return node().get(LANGUAGE, "ar".equals(Locale.getDefault().getLanguage()) ? "ar" : "en"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The language chosen, or the empty string where none was. */
	public static String languageChosen() {
		return node().get(LANGUAGE, ""); //$NON-NLS-1$
	}

	/** Remembers the language; it shows at the next start. */
	public static void setLanguage(String language) {
		put(LANGUAGE, language);
	}

	/** Zoom of the articles, 1.0 = 20 px. */
	public static double zoom() {
		return node().getDouble(ZOOM, 1.0);
	}

	/** Remembers the zoom. */
	public static void setZoom(double zoom) {
		put(ZOOM, Double.toString(zoom));
	}

	/** The theme's mode. */
	public static ThemeMode theme() {
		String stored = node().get(THEME, ThemeMode.SYSTEM.name());
		return Arrays.stream(ThemeMode.values()).filter(m -> m.name().equals(stored)).findFirst().orElse(ThemeMode.SYSTEM);
	}

	/** Remembers the theme's mode; {@link ThemeMode#apply} also shows it. */
	public static void setTheme(ThemeMode mode) {
		put(THEME, mode.name());
	}

	/** The Arabic face of articles; empty for the default of the machine. */
	public static String articleFace() {
		return node().get(ARTICLE_FACE, ""); //$NON-NLS-1$
	}

	/** Remembers the face. */
	public static void setArticleFace(String face) {
		put(ARTICLE_FACE, face);
	}

	/** A remembered answer of a wizard or a dialog. */
	public static String remembered(String key, String otherwise) {
		return node().get(key, otherwise);
	}

	/** A remembered whole number. */
	public static int number(String key, int otherwise) {
		return node().getInt(key, otherwise);
	}

	/** Remembers an answer under a key of the caller's own prefix. */
	public static void remember(String key, String value) {
		put(key, value);
	}

	/** A remembered list, the newest first; paths and names without line breaks. */
	public static List<String> list(String key) {
		String stored = node().get(key, ""); //$NON-NLS-1$
		return stored.isEmpty() ? List.of() : List.of(stored.split("\n")); //$NON-NLS-1$
	}

	/** Puts a value at the head of a remembered list, which keeps its newest twenty. */
	public static void push(String key, String value) {
		List<String> values = new ArrayList<>(list(key));
		values.remove(value);
		values.add(0, value);
		put(key, String.join("\n", values.subList(0, Math.min(values.size(), MOST_REMEMBERED)))); //$NON-NLS-1$
	}

	/** Takes a value out of a remembered list. */
	public static void drop(String key, String value) {
		List<String> values = new ArrayList<>(list(key));
		values.remove(value);
		put(key, String.join("\n", values)); //$NON-NLS-1$
	}

	private static void put(String key, String value) {
		node().put(key, value);
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(Settings.class).error("The settings could not be written", e); //$NON-NLS-1$
		}
	}
}
