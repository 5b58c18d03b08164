// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import org.eclipse.osgi.util.NLS;

/** The words of the window. */
public final class Messages extends NLS {

	public static String About_licence;
	public static String About_title;
	public static String About_version;
	public static String About_what;
	public static String Advisor_fault;
	public static String AnnotatorMenu_other;
	public static String AnnotatorMenu_rename;
	public static String AnnotatorMenu_self;
	public static String Annotators_gold;
	public static String Application_locked;
	public static String Application_noFolder;
	public static String Commands_failed;
	public static String Commands_notNow;
	public static String Export_annotator;
	public static String Export_description;
	public static String Export_done;
	public static String Export_everybody;
	public static String Export_folder;
	public static String Export_title;
	public static String FindEntry_hint;
	public static String Find_keys;
	public static String Find_reading;
	public static String General_annotator;
	public static String General_annotatorHint;
	public static String General_badName;
	public static String General_dark;
	public static String General_face;
	public static String General_language;
	public static String General_languageHint;
	public static String General_light;
	public static String General_restart;
	public static String General_size;
	public static String General_sizeHint;
	public static String General_system;
	public static String General_theme;
	public static String Import_addFiles;
	public static String Import_addFolder;
	public static String Import_annotator;
	public static String Import_annotatorHint;
	public static String Import_anyFormat;
	public static String Import_description;
	public static String Import_done;
	public static String Import_files;
	public static String Import_filesHint;
	public static String Import_format;
	public static String Import_missing;
	public static String Import_noFiles;
	public static String Import_title;
	public static String Keys_command;
	public static String Keys_filter;
	public static String Keys_group;
	public static String Keys_key;
	public static String Keys_notStored;
	public static String Keys_press;
	public static String Keys_set;
	public static String Keys_taken;
	public static String Keys_where;
	public static String Language_notRemembered;
	public static String LastArticle_failed;
	public static String NewCorpus_basic;
	public static String NewCorpus_description;
	public static String NewCorpus_folder;
	public static String NewCorpus_full;
	public static String NewCorpus_language;
	public static String NewCorpus_name;
	public static String NewCorpus_noName;
	public static String NewCorpus_profile;
	public static String NewCorpus_profileHint;
	public static String NewCorpus_taken;
	public static String NewCorpus_title;
	public static String OpenCorpus_message;
	public static String OpenCorpus_title;
	public static String OpenSample_folder;
	public static String OpenSample_title;
	public static String Perspective_noArticle;
	public static String RecentCorpora_none;
	public static String Release_annotationsOnly;
	public static String Release_badRatio;
	public static String Release_badSeed;
	public static String Release_byClaim;
	public static String Release_byDocument;
	public static String Release_description;
	public static String Release_done;
	public static String Release_folder;
	public static String Release_level;
	public static String Release_licence;
	public static String Release_licenceHint;
	public static String Release_ratio;
	public static String Release_ratioHint;
	public static String Release_seed;
	public static String Release_taken;
	public static String Release_title;
	public static String SavedState_failed;
	public static String SavedState_justNow;
	public static String SavedState_minutes;
	public static String SavedState_pending;
	public static String SavedState_saved;
	public static String SavedState_seconds;
	public static String SelectionText_more;
	public static String Suggest_all;
	public static String Suggest_description;
	public static String Suggest_done;
	public static String Suggest_hint;
	public static String Suggest_none;
	public static String Suggest_pipeline;
	public static String Suggest_scope;
	public static String Suggest_this;
	public static String Suggest_title;
	public static String Summary_attributions;
	public static String Summary_claims;
	public static String Summary_comma;
	public static String Summary_details;
	public static String Summary_documents;
	public static String Summary_files;
	public static String Summary_line;
	public static String Summary_nothing;
	public static String Summary_relations;
	public static String Summary_showFolder;
	public static String Summary_unchanged;
	public static String Tour_attribute;
	public static String Tour_claim;
	public static String Tour_cue;
	public static String Tour_relate;
	public static String Tour_source;
	public static String Tour_suggest;
	public static String Tour_title;
	public static String Welcome_annotateAs;
	public static String Welcome_annotateHint;
	public static String Welcome_badName;
	public static String Welcome_new;
	public static String Welcome_newHint;
	public static String Welcome_open;
	public static String Welcome_openHint;
	public static String Welcome_recent;
	public static String Welcome_sample;
	public static String Welcome_sampleHint;
	public static String Welcome_tab;
	public static String Welcome_title;
	public static String Welcome_what;
	public static String Wizard_browse;
	public static String Wizard_findOut;
	public static String Wizard_noFolder;

	static {
		initializeMessages("org.isnad.internal.rcp.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
