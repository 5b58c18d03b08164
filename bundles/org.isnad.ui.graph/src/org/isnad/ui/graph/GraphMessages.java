// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import org.eclipse.osgi.util.NLS;

/** The words of the graph. */
public final class GraphMessages extends NLS {
	public static String aboutClaim;
	public static String aboutDocument;
	public static String aboutEvent;
	public static String aboutSource;
	public static String allDocuments;
	public static String cannotWrite;
	public static String documents;
	public static String empty;
	public static String emptyHint;
	public static String events;
	public static String export;
	public static String exported;
	public static String exporting;
	public static String exportPng;
	public static String exportSvg;
	public static String figureTitle;
	public static String fit;
	public static String gold;
	public static String larger;
	public static String laying;
	public static String noSide;
	public static String nothing;
	public static String nothingHint;
	public static String onlyClaim;
	public static String onlyDocument;
	public static String onlyEvent;
	public static String onlySource;
	public static String openClaim;
	public static String own;
	public static String scopeTip;
	public static String showAll;
	public static String sides;
	public static String smaller;
	public static String sources;
	public static String tooMany;
	public static String tooManyHint;
	public static String whose;

	static {
		NLS.initializeMessages(GraphMessages.class.getPackageName() + ".messages", GraphMessages.class); //$NON-NLS-1$
	}

	private GraphMessages() {
	}
}
