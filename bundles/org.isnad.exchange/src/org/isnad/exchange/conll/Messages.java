// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.conll;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String badMapping;
	public static String badText;
	public static String columns;
	public static String columnsDescription;
	public static String label;
	public static String labels;
	public static String labelsDescription;
	public static String lossAmbiguous;
	public static String lossEdges;
	public static String lossLabel;
	public static String lossLinks;
	public static String lossParts;
	public static String lossRelations;
	public static String lossRest;
	public static String lossTag;
	public static String lossWithout;
	public static String noToken;
	public static String notInText;
	public static String otherColumns;
	public static String scheme;
	public static String schemeDescription;
	public static String text;
	public static String textDescription;

	static {
		NLS.initializeMessages("org.isnad.exchange.conll.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
