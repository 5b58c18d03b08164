// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.tei;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String badPointer;
	public static String badRest;
	public static String docType;
	public static String label;
	public static String lossCharacters;
	public static String lossType;
	public static String notTei;
	public static String notXml;
	public static String types;
	public static String typesDescription;
	public static String unknownType;

	static {
		NLS.initializeMessages("org.isnad.exchange.tei.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
