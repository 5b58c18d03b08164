// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.find;

/**
 * How words are compared with an article.
 *
 * @param exact      letter for letter; else spellings that Arabic writers mix up, marks, digits of any script and case count
 *                   as one
 * @param endings    whether ta marbuta differs from heh, and alef maksura from ya; of no account when exact
 * @param wholeWords only where no letter or digit stands before or behind
 * @param pattern    whether the words are a regular expression
 */
public record FindOptions(boolean exact, boolean endings, boolean wholeWords, boolean pattern) {

	/** Any spelling, anywhere. */
	public static final FindOptions ANY = new FindOptions(false, false, false, false);
}
