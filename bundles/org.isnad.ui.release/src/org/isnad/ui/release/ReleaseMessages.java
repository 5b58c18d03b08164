// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.release;

import org.eclipse.osgi.util.NLS;

/** The words of the release wizard and of the view of changes. */
final class ReleaseMessages extends NLS {
	public static String agreement;
	public static String agreementBeside;
	public static String agreementNone;
	public static String annotationsOnly;
	public static String annotator;
	public static String badLicence;
	public static String badNegatives;
	public static String badRatio;
	public static String badSeed;
	public static String badVersion;
	public static String browse;
	public static String byClaim;
	public static String byDocument;
	public static String byTime;
	public static String changesEmpty;
	public static String changesHow;
	public static String changesPaths;
	public static String changesSame;
	public static String changesTitle;
	public static String changesVersion;
	public static String chooseAfter;
	public static String chooseBefore;
	public static String chooseOthers;
	public static String chooseTwo;
	public static String components;
	public static String componentsBeside;
	public static String contentDescription;
	public static String contentTitle;
	public static String copied;
	public static String copies;
	public static String copyEntry;
	public static String folder;
	public static String gold;
	public static String layerAttribution;
	public static String layerClaim;
	public static String layerClaimType;
	public static String layerCue;
	public static String layerEntity;
	public static String layerRelation;
	public static String layerSource;
	public static String levelMajor;
	public static String levelMinor;
	public static String levelNone;
	public static String levelPatch;
	public static String licence;
	public static String nearDuplicates;
	public static String negatives;
	public static String noFolder;
	public static String noGold;
	public static String noPrevious;
	public static String nothingToRelease;
	public static String open;
	public static String openDecisions;
	public static String openFolder;
	public static String openLeftOut;
	public static String openNothing;
	public static String openOlder;
	public static String openProblems;
	public static String openSilent;
	public static String pairs;
	public static String pairsBeside;
	public static String partAll;
	public static String partContradiction;
	public static String partEntailment;
	public static String partNeutral;
	public static String partSampled;
	public static String partTest;
	public static String partTrain;
	public static String partValidation;
	public static String previewing;
	public static String previous;
	public static String previousHint;
	public static String ratio;
	public static String released;
	public static String releasedCounts;
	public static String rowsChanged;
	public static String rowsSame;
	public static String seed;
	public static String sharedDocuments;
	public static String sharedSources;
	public static String showChanges;
	public static String splitDescription;
	public static String splits;
	public static String splitsBeside;
	public static String splitTitle;
	public static String statement_annotators;
	public static String statement_authors;
	public static String statement_biases;
	public static String statement_collection;
	public static String statement_collection_timeframe;
	public static String statement_curation_rationale;
	public static String statement_description;
	public static String statement_limitations;
	public static String statement_maintenance;
	public static String statement_personal_information;
	public static String statement_social_impact;
	public static String statement_speakers;
	public static String statement_speech_situation;
	public static String statement_url;
	public static String statementDescription;
	public static String statementSilent;
	public static String statementTitle;
	public static String tableAnchors;
	public static String tableAttribution;
	public static String tableClaims;
	public static String tableDocuments;
	public static String tableEvents;
	public static String tableLabels;
	public static String tableMentions;
	public static String tableNli;
	public static String tableRelations;
	public static String tableSources;
	public static String tableTokens;
	public static String taken;
	public static String texts;
	public static String title;
	public static String unsplit;
	public static String verified;
	public static String version;
	public static String versionHint;
	public static String way;
	public static String withTexts;
	public static String working;

	static {
		NLS.initializeMessages("org.isnad.ui.release.messages", ReleaseMessages.class); //$NON-NLS-1$
	}

	private ReleaseMessages() {
	}

	/** What a part of the data, or a label of pairs, is called. */
	static String part(String id) {
		return switch (id) {
			case "train" -> partTrain; //$NON-NLS-1$
			case "validation" -> partValidation; //$NON-NLS-1$
			case "test" -> partTest; //$NON-NLS-1$
			case "all" -> partAll; //$NON-NLS-1$
			case "entailment" -> partEntailment; //$NON-NLS-1$
			case "neutral" -> partNeutral; //$NON-NLS-1$
			case "sampled" -> partSampled; //$NON-NLS-1$
			case "contradiction" -> partContradiction; //$NON-NLS-1$
			default -> id;
		};
	}

	/** What the rows of a table are called. */
	static String table(String id) {
		return switch (id) {
			case "documents" -> tableDocuments; //$NON-NLS-1$
			case "claims" -> tableClaims; //$NON-NLS-1$
			case "attribution" -> tableAttribution; //$NON-NLS-1$
			case "relations" -> tableRelations; //$NON-NLS-1$
			case "sources" -> tableSources; //$NON-NLS-1$
			case "events" -> tableEvents; //$NON-NLS-1$
			case "anchors" -> tableAnchors; //$NON-NLS-1$
			case "mentions" -> tableMentions; //$NON-NLS-1$
			case "tokens" -> tableTokens; //$NON-NLS-1$
			case "labels" -> tableLabels; //$NON-NLS-1$
			case "nli" -> tableNli; //$NON-NLS-1$
			default -> id;
		};
	}

	/** What a layer is called. */
	static String layer(String id) {
		return switch (id) {
			case "claim" -> layerClaim; //$NON-NLS-1$
			case "source" -> layerSource; //$NON-NLS-1$
			case "cue" -> layerCue; //$NON-NLS-1$
			case "attribution" -> layerAttribution; //$NON-NLS-1$
			case "claim.claimType" -> layerClaimType; //$NON-NLS-1$
			case "entity" -> layerEntity; //$NON-NLS-1$
			case "relation" -> layerRelation; //$NON-NLS-1$
			default -> id;
		};
	}

	/** What a step from one release to the next means. */
	static String level(String id) {
		return switch (id) {
			case "patch" -> levelPatch; //$NON-NLS-1$
			case "minor" -> levelMinor; //$NON-NLS-1$
			case "major" -> levelMajor; //$NON-NLS-1$
			default -> levelNone;
		};
	}

	/** What is asked for by a key of the data statement. */
	static String statement(String key) {
		return switch (key) {
			case "annotators" -> statement_annotators; //$NON-NLS-1$
			case "authors" -> statement_authors; //$NON-NLS-1$
			case "biases" -> statement_biases; //$NON-NLS-1$
			case "collection" -> statement_collection; //$NON-NLS-1$
			case "collection_timeframe" -> statement_collection_timeframe; //$NON-NLS-1$
			case "curation_rationale" -> statement_curation_rationale; //$NON-NLS-1$
			case "description" -> statement_description; //$NON-NLS-1$
			case "limitations" -> statement_limitations; //$NON-NLS-1$
			case "maintenance" -> statement_maintenance; //$NON-NLS-1$
			case "personal_information" -> statement_personal_information; //$NON-NLS-1$
			case "social_impact" -> statement_social_impact; //$NON-NLS-1$
			case "speakers" -> statement_speakers; //$NON-NLS-1$
			case "speech_situation" -> statement_speech_situation; //$NON-NLS-1$
			case "url" -> statement_url; //$NON-NLS-1$
			default -> key;
		};
	}
}
