// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import org.eclipse.osgi.util.NLS;

/** The words of the canvas. */
final class Messages extends NLS {

	public static String Overflow_tip;
	public static String Proof_class;
	public static String Proof_control;
	public static String Proof_help;
	public static String Proof_invisible;
	public static String Proof_leftToRight;
	public static String Proof_neutral;
	public static String Proof_number;
	public static String Proof_numberAfterArabic;
	public static String Proof_rightToLeft;
	public static String Proof_separator;
	public static String Proof_signBesideNumber;
	public static String Proof_signWithNumber;
	public static String Proof_strong;
	public static String Ruler_anchors;
	public static String Ruler_claims;
	public static String Ruler_cues;
	public static String Ruler_found;
	public static String Ruler_problems;
	public static String Ruler_related;
	public static String Ruler_sources;
	public static String Ruler_suggestions;
	public static String Spoken_added;
	public static String Spoken_attributed;
	public static String Spoken_changed;
	public static String Spoken_many;
	public static String Spoken_of;
	public static String Spoken_removed;
	public static String Spoken_select;

	static {
		NLS.initializeMessages("org.isnad.ui.annotator.canvas.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
