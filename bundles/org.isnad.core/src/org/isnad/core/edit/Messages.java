// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String acceptCorrected;
	public static String acceptSuggestions;
	public static String addComment;
	public static String addFragment;
	public static String alreadyDeleted;
	public static String attribute;
	public static String authorAlready;
	public static String badSpan;
	public static String blindDocument;
	public static String boundToMany;
	public static String boundToNone;
	public static String cannotExecute;
	public static String changeProfile;
	public static String convertLayer;
	public static String cycle;
	public static String decidePair;
	public static String delete;
	public static String deleteEvents;
	public static String doubleTag;
	public static String editAttribution;
	public static String editDocument;
	public static String editTagset;
	public static String emptyComment;
	public static String emptyTag;
	public static String eventWithoutName;
	public static String fragmentLast;
	public static String fragmentNotThere;
	public static String fragmentThere;
	public static String insertRung;
	public static String joinEvent;
	public static String leaveEvent;
	public static String linkSelf;
	public static String linkSources;
	public static String linkThere;
	public static String lock;
	public static String locked;
	public static String markAnchor;
	public static String markClaim;
	public static String markCue;
	public static String markedAlready;
	public static String markLike;
	public static String markSource;
	public static String merge;
	public static String mergeBound;
	public static String mergeEvents;
	public static String mergeLayers;
	public static String mergeOne;
	public static String mergeSelf;
	public static String mergeSources;
	public static String moveRung;
	public static String nest;
	public static String newEntity;
	public static String newEvent;
	public static String noEnd;
	public static String noTag;
	public static String noTagset;
	public static String nothingToAttribute;
	public static String notMerged;
	public static String notYours;
	public static String outermost;
	public static String rejectSuggestions;
	public static String relate;
	public static String relationExists;
	public static String removeFragment;
	public static String removeRung;
	public static String reopenSuggestions;
	public static String resolveSource;
	public static String selfRelation;
	public static String setFeature;
	public static String setSpan;
	public static String setState;
	public static String setTag;
	public static String skipPair;
	public static String split;
	public static String splitNothing;
	public static String splitOutside;
	public static String splitPair;
	public static String splitSource;
	public static String suggested;
	public static String unlinkSources;
	public static String unlock;

	static {
		NLS.initializeMessages("org.isnad.core.edit.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
