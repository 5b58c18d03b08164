// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import org.eclipse.osgi.util.NLS;

/** The words of the annotation editor. */
final class Messages extends NLS {

	static String Bar_dateInferred;
	static String Bar_dateUnknown;
	static String Bar_words;
	static String Editor_empty;
	static String Editor_firstAnnotation;
	static String Editor_noDocument;
	static String Find_count;
	static String Find_label;
	static String Find_none;
	static String Hover_accepted;
	static String Hover_by;
	static String Hover_comment;
	static String Hover_suggested;
	static String Link_nothing;
	static String Link_pickCueOrClaim;
	static String Link_pickParent;
	static String Link_pickSource;
	static String Link_sameKind;
	static String Nest_noAttribution;
	static String Tag_filter;
	static String Tag_none;

	static {
		NLS.initializeMessages("org.isnad.ui.annotator.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
