// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow;

import org.eclipse.osgi.util.NLS;

/** The words of this bundle. */
public final class WorkflowMessages extends NLS {
	public static String add;
	public static String allDocuments;
	public static String amount;
	public static String anotherName;
	public static String assign;
	public static String assignButton;
	public static String assignTitle;
	public static String assigned;
	public static String badName;
	public static String begun;
	public static String begunStays;
	public static String cannotRead;
	public static String columnAnnotators;
	public static String columnDocument;
	public static String columnLength;
	public static String comma;
	public static String documentsDone;
	public static String effortLeft;
	public static String effortUnknown;
	public static String filterHint;
	public static String hours;
	public static String hoursMinutes;
	public static String load;
	public static String minutes;
	public static String nameThere;
	public static String noDays;
	public static String noProgress;
	public static String noProgressHint;
	public static String nothingLeft;
	public static String nothingToAssign;
	public static String nothingToDo;
	public static String ofThemGold;
	public static String open;
	public static String overlap;
	public static String raters;
	public static String seed;
	public static String stillReading;
	public static String whoAnnotates;
	public static String noGuidelines;
	public static String noGuidelinesHint;
	public static String writeGuidelines;
	public static String guidelinesFailed;
	public static String amend;
	public static String notInForce;
	public static String besideVersion;
	public static String versionFirst;
	public static String versionBy;
	public static String amendTitle;
	public static String amendQuestion;
	public static String amendMerged;
	public static String amendHint;
	public static String arabic;
	public static String english;
	public static String whatChanged;
	public static String amendButton;
	public static String amended;
	public static String kindMissing;
	public static String kindBoundary;
	public static String kindTag;
	public static String kindChain;
	public static String kindLink;
	public static String kindDirection;
	public static String kindEntity;
	public static String noTag;
	public static String nothing;
	public static String decidedBy;
	public static String decidedByPolicy;
	public static String noReason;
	public static String gold;
	public static String mine;
	public static String times;
	public static String madeUnder;
	public static String concerned;
	public static String seen;
	public static String noFeedback;
	public static String noFeedbackHint;
	public static String readAgain;
	public static String feedbackFailed;
	public static String readingFeedback;
	public static String questions;
	public static String olderGuidelines;
	public static String annotationGone;
	public static String stillRight;
	public static String tickOff;
	public static String feedbackHint;

	static {
		NLS.initializeMessages("org.isnad.ui.workflow.messages", WorkflowMessages.class); //$NON-NLS-1$
	}

	private WorkflowMessages() {
	}
}
