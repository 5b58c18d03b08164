// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx.tokenizer;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String tooLarge;
	public static String unreadable;
	public static String unsupported;
	public static String wrongSetting;

	static {
		NLS.initializeMessages("org.isnad.onnx.tokenizer.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
