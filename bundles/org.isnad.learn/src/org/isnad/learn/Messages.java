// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.learn;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String cannotWrite;
	public static String curveUnread;
	public static String damagedModel;
	public static String learning;
	public static String measuring;
	public static String noModel;
	public static String noModelFile;
	public static String ordering;
	public static String reading;
	public static String training;
	public static String untrainable;

	static {
		NLS.initializeMessages("org.isnad.learn.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
