// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx;

/** The types that the engines of this bundle write; a mapping makes suggestions of them. */
public final class OnnxTypes {
	/** A span with its label and score. */
	public static final String SPAN = "org.isnad.onnx.LabelledSpan"; //$NON-NLS-1$
	/** Two claims with the label of their pair: label, score, direction (both or forward), one, other and their documents. */
	public static final String PAIR = "org.isnad.onnx.LabelledPair"; //$NON-NLS-1$

	private OnnxTypes() {
	}
}
