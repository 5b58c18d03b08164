// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import org.eclipse.osgi.util.NLS;

/** The words of the annotation editor. */
final class Messages extends NLS {

	public static String Bar_dateInferred;
	public static String Bar_dateUnknown;
	public static String Bar_selected;
	public static String Bar_words;
	public static String Editor_empty;
	public static String Editor_firstAnnotation;
	public static String Editor_noDocument;
	public static String Editor_opening;
	public static String Find_close;
	public static String Find_count;
	public static String Find_countMore;
	public static String Find_endings;
	public static String Find_endingsTip;
	public static String Find_exact;
	public static String Find_exactSign;
	public static String Find_exactTip;
	public static String Find_hint;
	public static String Find_label;
	public static String Find_next;
	public static String Find_none;
	public static String Find_pattern;
	public static String Find_patternSign;
	public static String Find_patternTip;
	public static String Find_previous;
	public static String Find_words;
	public static String Find_wordsSign;
	public static String Find_wordsTip;
	public static String GoTo_hint;
	public static String GoTo_label;
	public static String GoTo_unknown;
	public static String Hover_accepted;
	public static String Hover_by;
	public static String Hover_comment;
	public static String Hover_corrected;
	public static String Layer_anchors;
	public static String Layer_arcs;
	public static String Layer_claims;
	public static String Layer_cues;
	public static String Layer_relations;
	public static String Layer_sources;
	public static String Layer_suggestions;
	public static String Link_joined;
	public static String Link_many;
	public static String Link_nothing;
	public static String Link_pickCueOrClaim;
	public static String Link_pickParent;
	public static String Link_pickSource;
	public static String Link_pickSourceOfClaim;
	public static String Link_sameKind;
	public static String Link_suggested;
	public static String Nest_noAttribution;
	public static String Hidden_arc;
	public static String Hidden_filter;
	public static String Hidden_title;
	public static String Relate_prompt;
	public static String Spoken_suggestion;
	public static String Tag_clear;
	public static String Tag_filter;
	public static String Tag_kind;
	public static String Tag_layer;
	public static String Tag_layers;
	public static String Tag_noEntity;
	public static String Tag_none;
	public static String Tag_nothing;
	public static String Tool_layers;
	public static String Tool_percent;
	public static String Tool_proof;
	public static String Tool_reading;
	public static String Tool_zoom;

	static {
		NLS.initializeMessages("org.isnad.ui.annotator.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
