// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.export;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
final class Messages extends NLS {

	public static String cannotWrite;
	public static String document;
	public static String documentHelp;
	public static String dpi;
	public static String dpiHelp;
	public static String font;
	public static String fontHelp;
	public static String labelPdf;
	public static String labelPng;
	public static String labelSvg;
	public static String layers;
	public static String layersHelp;
	public static String legend;
	public static String legendHelp;
	public static String lit;
	public static String litHelp;
	public static String noDocument;
	public static String noNumbers;
	public static String noNumbersHelp;
	public static String ofDocument;
	public static String offsets;
	public static String offsetsHelp;
	public static String paragraphs;
	public static String paragraphsHelp;
	public static String text;
	public static String textHelp;
	public static String theme;
	public static String themeHelp;
	public static String transparent;
	public static String transparentHelp;
	public static String twoRanges;
	public static String width;
	public static String widthHelp;
	public static String words;
	public static String wordsHelp;
	public static String wrongLayer;
	public static String wrongNumber;
	public static String wrongRange;
	public static String zoom;
	public static String zoomHelp;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
