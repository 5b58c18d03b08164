// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.figure;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
final class Messages extends NLS {

	public static String Figure_arabic;
	public static String Figure_asOutlines;
	public static String Figure_asText;
	public static String Figure_copied;
	public static String Figure_copy;
	public static String Figure_dark;
	public static String Figure_document;
	public static String Figure_english;
	public static String Figure_failed;
	public static String Figure_format;
	public static String Figure_ground;
	public static String Figure_legend;
	public static String Figure_letters;
	public static String Figure_light;
	public static String Figure_lit;
	public static String Figure_numbers;
	public static String Figure_paragraph;
	public static String Figure_paragraphs;
	public static String Figure_preview;
	public static String Figure_print;
	public static String Figure_range;
	public static String Figure_resolution;
	public static String Figure_save;
	public static String Figure_saved;
	public static String Figure_selection;
	public static String Figure_suggestions;
	public static String Figure_theme;
	public static String Figure_title;
	public static String Figure_width;
	public static String Figure_words;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
