// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import org.eclipse.osgi.util.NLS;

/** What is said when a command has nothing to work on. */
final class Messages extends NLS {

	public static String Beside_how;
	public static String Copy_nothing;
	public static String Edge_end;
	public static String Edge_how;
	public static String Fragment_how;
	public static String Fragment_howToRemove;
	public static String Jump_noClaim;
	public static String Mark_noAnnotation;
	public static String Mark_noWords;
	public static String Merge_done;
	public static String Merge_lost;
	public static String Merge_other;
	public static String Merge_relations;
	public static String Repeat_nothing;
	public static String Select_count;
	public static String Select_none;
	public static String Split_done;
	public static String Split_how;
	public static String Walk_allAttributed;
	public static String Walk_noSuggestion;
	public static String Walk_none;

	static {
		NLS.initializeMessages("org.isnad.ui.annotator.handlers.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
