// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

/** A row cannot be kept. The message begins with the id of the rule that it breaks, where there is one, and is for a user. */
final class RowException extends Exception {
	private static final long serialVersionUID = 1L;
	static final String SPAN = "E01"; //$NON-NLS-1$
	static final String ENDS = "E02"; //$NON-NLS-1$
	static final String CHAIN = "E03"; //$NON-NLS-1$
	static final String RELATION = "E08"; //$NON-NLS-1$
	static final String TAG = "E13"; //$NON-NLS-1$

	RowException(String rule, String reason) {
		super(rule + ' ' + reason);
	}
}
