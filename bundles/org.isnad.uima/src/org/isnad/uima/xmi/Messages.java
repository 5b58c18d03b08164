// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.xmi;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String badText;
	public static String badValues;
	public static String cannotWrite;
	public static String damaged;
	public static String forbiddenCharacter;
	public static String label;
	public static String lossForeignAnnotations;
	public static String mapping;
	public static String mappingDescription;
	public static String noClaim;
	public static String noStructure;
	public static String noText;
	public static String notRead;
	public static String notTypeSystem;
	public static String notWritten;
	public static String notXmi;
	public static String notXml;
	public static String ofText;
	public static String outsideText;
	public static String tooLarge;
	public static String typeSystemImports;

	static {
		NLS.initializeMessages("org.isnad.uima.xmi.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
