// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String accessDenied;
	public static String alreadyCorpus;
	public static String cannotRead;
	public static String cannotWrite;
	public static String documentExists;
	public static String fileInTheWay;
	public static String folderNotEmpty;
	public static String guidelineTooLong;
	public static String invalidName;
	public static String layerAnchor;
	public static String layerAttribution;
	public static String layerClaim;
	public static String layerCue;
	public static String layerDocument;
	public static String layerEntity;
	public static String layerEvent;
	public static String layerRelation;
	public static String layerSource;
	public static String mergeConflict;
	public static String misplaced;
	public static String noDocument;
	public static String notCorpus;
	public static String notThere;
	public static String notUtf8;
	public static String textChanged;
	public static String wrongKind;

	static {
		NLS.initializeMessages("org.isnad.core.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
