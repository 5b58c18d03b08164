// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	static String accessDenied;
	static String alreadyCorpus;
	static String cannotRead;
	static String cannotWrite;
	static String documentExists;
	static String folderNotEmpty;
	static String invalidName;
	static String layerAnchor;
	static String layerAttribution;
	static String layerClaim;
	static String layerCue;
	static String layerDocument;
	static String layerEntity;
	static String layerEvent;
	static String layerRelation;
	static String layerSource;
	static String mergeConflict;
	static String noDocument;
	static String notCorpus;
	static String notThere;
	static String textChanged;
	static String wrongKind;

	static {
		NLS.initializeMessages("org.isnad.core.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
