// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.webanno;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String badBegin;
	public static String badChain;
	public static String badMapping;
	public static String badRest;
	public static String badSlot;
	public static String badSlots;
	public static String badText;
	public static String badUnit;
	public static String fewColumns;
	public static String label;
	public static String layers;
	public static String layersDescription;
	public static String lossEmpty;
	public static String lossFeature;
	public static String lossLayer;
	public static String lossNoToken;
	public static String lossRelation;
	public static String noFormat;
	public static String noSentence;
	public static String noTarget;
	public static String noTokens;
	public static String otherVersion;
	public static String unitOutside;
	public static String unitTwice;

	static {
		NLS.initializeMessages("org.isnad.exchange.webanno.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
