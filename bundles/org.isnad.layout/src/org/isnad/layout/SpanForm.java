// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

/**
 * How a span shows itself in the line; each kind of annotation has a form of its own, colour only confirms it.
 */
public enum SpanForm {
	/** A bracket under the text: claims. */
	BRACKET,
	/** A box around the text: sources. */
	BOX,
	/** A line close under the text: cues. */
	UNDERLINE
}
