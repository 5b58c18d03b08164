// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String fileMissing;
	public static String noLabels;
	public static String noModel;
	public static String noTask;
	public static String notMapped;
	public static String notRun;
	public static String otherInput;
	public static String otherOutput;
	public static String pairsHeader;
	public static String spansHeader;
	public static String unreadable;

	static {
		NLS.initializeMessages("org.isnad.onnx.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
