// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.web;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String badDescription;
	public static String binary;
	public static String label;
	public static String lossBody;
	public static String lossTag;
	public static String lossType;
	public static String noTarget;
	public static String noText;
	public static String notInText;
	public static String notJson;
	public static String types;
	public static String typesDescription;
	public static String unknownType;

	static {
		NLS.initializeMessages("org.isnad.exchange.web.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
