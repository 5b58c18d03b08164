// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx;

/** What a model does. */
public enum Task {
	/** A label for each token of a text. */
	TOKEN_CLASSIFICATION("token-classification", "ForTokenClassification"), //$NON-NLS-1$ //$NON-NLS-2$
	/** A label for two sentences: whether the one follows from the other, or contradicts it. */
	PAIR("nli-pair", "ForSequenceClassification"); //$NON-NLS-1$ //$NON-NLS-2$

	private final String id;
	private final String architecture;

	Task(String id, String architecture) {
		this.id = id;
		this.architecture = architecture;
	}

	/** Its name in config.json. */
	public String id() {
		return id;
	}

	/** How the names of model classes for it end. */
	String architecture() {
		return architecture;
	}
}
