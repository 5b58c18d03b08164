// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import org.eclipse.osgi.util.NLS;

/** The messages of this package. */
final class Messages extends NLS {
	public static String badLength;
	public static String badNumber;
	public static String badParameters;
	public static String badUnit;
	public static String cannotRead;
	public static String endsEarly;
	public static String lineAndColumn;
	public static String malformed;
	public static String measuring;
	public static String moreThanOne;
	public static String needsArray;
	public static String needsInteger;
	public static String needsNumber;
	public static String needsNumberHere;
	public static String needsOrder;
	public static String needsPrimitive;
	public static String needsString;
	public static String noSuchFile;
	public static String notAnObject;
	public static String notJson;
	public static String notUtf8;
	public static String oneRater;
	public static String otherText;
	public static String ratersTwice;
	public static String reading;
	public static String rowLength;
	public static String unknownKind;
	public static String unknownScale;

	static {
		NLS.initializeMessages("org.isnad.agreement.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
