// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
final class Messages extends NLS {

	public static String cannotWrite;
	public static String drawing;
	public static String fontMissing;
	public static String glyphsMissing;
	public static String noFonts;
	public static String noLit;
	public static String noOffset;
	public static String noParagraph;
	public static String sheets;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
