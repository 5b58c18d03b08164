// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.layout;

/**
 * Shapes text: the one thing about an article that needs fonts. Implementations answer in physical pixels, whatever the
 * direction of the text, and may be bound to a thread.
 */
public interface TextMetrics {

	/**
	 * Breaks a block into visual lines and places its characters.
	 *
	 * @param text      the text of one block, without line ends; any other code units, see {@link DisplayText}
	 * @param direction the base direction of the lines
	 * @param width     the length of a line in pixels, &gt; 0
	 */
	ShapedText shape(String text, Direction direction, int width);

	/** The width in pixels of a word in the type of the labels. */
	int labelWidth(String word);
}
