// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.mapping;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String atLine;
	public static String header;
	public static String needsBoth;
	public static String needsOneOf;
	public static String noConstant;
	public static String noFeature;
	public static String noFeatures;
	public static String noFrom;
	public static String noLayer;
	public static String noOwnFeature;
	public static String noPath;
	public static String noSpan;
	public static String noTag;
	public static String noType;
	public static String notANumber;
	public static String notMapped;
	public static String notUnderstood;
	public static String notUtf8;
	public static String openQuotation;
	public static String outsideSection;
	public static String rowAlone;
	public static String twice;
	public static String unreadable;
	public static String wantsStructure;
	public static String wantsValue;

	static {
		NLS.initializeMessages("org.isnad.uima.mapping.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
