// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String badManifest;
	public static String badStatement;
	public static String cannotWrite;
	public static String comparing;
	public static String componentDiffers;
	public static String countDiffers;
	public static String dangling;
	public static String derived;
	public static String formatFailed;
	public static String formatLoss;
	public static String formatsHaveTexts;
	public static String guidelineLeftOut;
	public static String hashOfText;
	public static String hasTexts;
	public static String idTwice;
	public static String interrupted;
	public static String keyMissing;
	public static String keyType;
	public static String keyUnknown;
	public static String leak;
	public static String leftOutDocuments;
	public static String leftOutRelations;
	public static String link;
	public static String newerRelease;
	public static String noAnnotator;
	public static String noDocument;
	public static String noFormat;
	public static String noGold;
	public static String noPrevious;
	public static String noRelease;
	public static String noSums;
	public static String noTag;
	public static String noteDocumentsGone;
	public static String noteDocumentsMoved;
	public static String noteKeyChanged;
	public static String noteKeyGone;
	public static String noteKeyNew;
	public static String notEmpty;
	public static String notePairsMoved;
	public static String noteRowsNew;
	public static String noteTableGone;
	public static String noteTableNew;
	public static String noteTagsGone;
	public static String noteTagsNew;
	public static String noteTermsChanged;
	public static String noteTextsChanged;
	public static String noTexts;
	public static String notFolder;
	public static String notJson;
	public static String notJsonFile;
	public static String notSound;
	public static String oneClaimComponent;
	public static String oneComponent;
	public static String outOfOrder;
	public static String pairLabel;
	public static String pairText;
	public static String previewing;
	public static String quoteDiffers;
	public static String rehydrating;
	public static String releasing;
	public static String spanOutside;
	public static String spansDisagree;
	public static String spanWords;
	public static String sumAbsent;
	public static String sumDiffers;
	public static String sumLine;
	public static String sumMissing;
	public static String sumOrder;
	public static String sumPath;
	public static String taskCard;
	public static String taskCopies;
	public static String taskDocuments;
	public static String taskSplits;
	public static String taskTables;
	public static String textDiffers;
	public static String textNotGiven;
	public static String tokenWords;
	public static String unknownFile;
	public static String unreadable;
	public static String unreadableRelease;
	public static String verifying;
	public static String versionTaken;
	public static String wrongSplit;

	static {
		NLS.initializeMessages("org.isnad.release.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
