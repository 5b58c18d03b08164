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
	public static String Application_locked;
	public static String Application_noFolder;
	public static String Commands_failed;
	public static String Commands_notNow;
	public static String FindEntry_hint;
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
	public static String OpenCorpus_message;
	public static String OpenCorpus_title;
	public static String OpenSample_title;
	public static String RecentCorpora_none;
	public static String SavedState_failed;
	public static String SavedState_justNow;
	public static String SavedState_minutes;
	public static String SavedState_pending;
	public static String SavedState_saved;
	public static String SavedState_seconds;
	public static String SelectionText_more;
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

	static {
		initializeMessages("org.isnad.internal.rcp.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
