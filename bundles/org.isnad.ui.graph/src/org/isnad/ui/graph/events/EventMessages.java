// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.events;

import org.eclipse.osgi.util.NLS;

/** The words of the events. */
final class EventMessages extends NLS {
	public static String addKey;
	public static String counts;
	public static String filterHint;
	public static String make;
	public static String mergeKey;
	public static String newKey;
	public static String noTime;
	public static String none;
	public static String noneHint;
	public static String reading;
	public static String selectClaims;
	public static String selectEvent;
	public static String timeKey;
	public static String withSelected;

	static {
		NLS.initializeMessages(EventMessages.class.getPackageName() + ".messages", EventMessages.class); //$NON-NLS-1$
	}

	private EventMessages() {
	}
}
