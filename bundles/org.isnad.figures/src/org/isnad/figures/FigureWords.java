// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The words that stand in a figure, in the figure's language. They are not those of the interface: a figure in English is the same on a
 * machine that speaks Arabic.
 */
final class FigureWords {

	private final Properties words = new Properties();
	private final String language;

	private FigureWords(String language) {
		this.language = language;
		try (InputStream in = FigureWords.class.getResourceAsStream("words_" + language + ".properties")) { //$NON-NLS-1$ //$NON-NLS-2$
			words.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The words of Arabic for "ar", else those of English. */
	static FigureWords of(String language) {
		return new FigureWords("ar".equals(language) ? "ar" : "en"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** "en" or "ar". */
	String language() {
		return language;
	}

	boolean isRightToLeft() {
		return "ar".equals(language); //$NON-NLS-1$
	}

	/** The word of a key, if there is one. */
	Optional<String> known(String key) {
		return Optional.ofNullable(words.getProperty(key));
	}

	/** The word of a key that is there, with its values; digits are those of the Latin script. */
	String word(String key, Object... values) {
		return new MessageFormat(words.getProperty(key), Locale.ROOT).format(values);
	}
}
