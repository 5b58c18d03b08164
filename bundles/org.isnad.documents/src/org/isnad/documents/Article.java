// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.documents;

/**
 * What was read of an article.
 *
 * @param text its text: paragraphs end with one line feed, no white space stands beside another
 * @param title its title, or null
 * @param outlet who published it, or null
 * @param url where it stood, or null
 * @param date the day of its publication as yyyy-mm-dd, or null
 * @param language a BCP 47 tag, or null
 */
record Article(String text, String title, String outlet, String url, String date, String language) {
	/** An article of which the text alone is known. */
	static Article of(String text, String title) {
		return new Article(text, title, null, null, null, null);
	}
}
