// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	static String acceptSuggestions;
	static String addComment;
	static String alreadyDeleted;
	static String attribute;
	static String badSpan;
	static String cannotExecute;
	static String changeProfile;
	static String convertLayer;
	static String cycle;
	static String delete;
	static String doubleTag;
	static String editAttribution;
	static String editDocument;
	static String editTagset;
	static String emptyComment;
	static String emptyTag;
	static String markAnchor;
	static String markClaim;
	static String markCue;
	static String markSource;
	static String nest;
	static String newEntity;
	static String noEnd;
	static String noTag;
	static String noTagset;
	static String nothingToAttribute;
	static String rejectSuggestions;
	static String relate;
	static String relationExists;
	static String resolveSource;
	static String selfRelation;
	static String setFeature;
	static String setSpan;
	static String setState;
	static String setTag;
	static String splitPair;

	static {
		NLS.initializeMessages("org.isnad.core.edit.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
