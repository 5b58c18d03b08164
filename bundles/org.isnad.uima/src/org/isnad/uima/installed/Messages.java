// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String alreadyThere;
	public static String atLine;
	public static String bomb;
	public static String brokenClass;
	public static String climbs;
	public static String dependsOn;
	public static String docType;
	public static String formGone;
	public static String importNotFound;
	public static String inFile;
	public static String leavesPear;
	public static String multiplier;
	public static String network;
	public static String newerJava;
	public static String noClass;
	public static String noClassPath;
	public static String noEngine;
	public static String noForm;
	public static String noOtherClass;
	public static String noSuchFile;
	public static String notALocation;
	public static String notAPear;
	public static String notAnArchive;
	public static String notAnEngine;
	public static String notDeleted;
	public static String notRead;
	public static String notWritten;
	public static String notXml;
	public static String otherFramework;
	public static String relatesNothing;
	public static String remoteService;
	public static String spoiltRecord;
	public static String tooLarge;
	public static String tooManyEntries;
	public static String tooManyImports;
	public static String twiceInArchive;
	public static String unreadable;

	static {
		NLS.initializeMessages("org.isnad.uima.installed.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
