// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.reason;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String accordingTo;
	public static String anaphora;
	public static String distance;
	public static String documentSays;
	public static String impersonal;
	public static String learned;
	public static String negated;
	public static String nounCue;
	public static String participle;
	public static String place;
	public static String placeWord;
	public static String quantity;
	public static String quotation;
	public static String sourceFirst;
	public static String time;
	public static String verbClause;
	public static String verbMasdar;
	public static String verbPreposition;

	static {
		NLS.initializeMessages("org.isnad.uima.reason.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
