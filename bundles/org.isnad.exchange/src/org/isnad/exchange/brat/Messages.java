// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.brat;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String badAttribute;
	public static String badEvent;
	public static String badNote;
	public static String badRelation;
	public static String badSpan;
	public static String badTextBound;
	public static String binary;
	public static String endMissing;
	public static String idTwice;
	public static String label;
	public static String lossAttribute;
	public static String lossEquivalence;
	public static String lossEvent;
	public static String lossNote;
	public static String lossRelation;
	public static String lossType;
	public static String lossWordless;
	public static String noText;
	public static String types;
	public static String typesDescription;
	public static String unknownLayer;
	public static String unknownLine;

	static {
		NLS.initializeMessages("org.isnad.exchange.brat.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
