// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.json;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String badId;
	public static String badStructure;
	public static String label;
	public static String noFeature;
	public static String noStructure;
	public static String notJson;
	public static String notUtf8;
	public static String otherOffsets;

	static {
		NLS.initializeMessages("org.isnad.uima.json.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
