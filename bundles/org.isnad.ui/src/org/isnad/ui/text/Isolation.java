// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.text;

import org.eclipse.osgi.util.NLS;

/** Keeps the direction of inserted names and quotations from disturbing the sentence around them. */
public final class Isolation {

	private static final char FIRST_STRONG_ISOLATE = '\u2068';
	private static final char POP_ISOLATE = '\u2069';

	private Isolation() {
	}

	/** The text between a first-strong isolate and its end; the empty string for null. */
	public static String isolate(String text) {
		return text == null || text.isEmpty() ? "" : FIRST_STRONG_ISOLATE + text + POP_ISOLATE; //$NON-NLS-1$
	}

	/** Binds a message pattern ("… {0} …"); every argument that is a string is isolated, other arguments are written as they are. */
	public static String message(String pattern, Object... arguments) {
		Object[] isolated = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			isolated[i] = arguments[i] instanceof String s ? isolate(s) : arguments[i];
		}
		return NLS.bind(pattern, isolated);
	}
}
