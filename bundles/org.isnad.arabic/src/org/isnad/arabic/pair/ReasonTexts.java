// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.pair;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Puts reasons into words, from {@code reasons.en.properties} or {@code reasons.ar.properties}; never by the locale of the machine. Immutable. */
final class ReasonTexts {
	private static final ReasonTexts ENGLISH = new ReasonTexts("en"); //$NON-NLS-1$
	private static final ReasonTexts ARABIC = new ReasonTexts("ar"); //$NON-NLS-1$

	private final Properties texts = new Properties();

	private ReasonTexts(String language) {
		try (InputStream in = ReasonTexts.class.getResourceAsStream("reasons." + language + ".properties")) { //$NON-NLS-1$ //$NON-NLS-2$
			texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException("The words for reasons cannot be read in " + language, e); //$NON-NLS-1$
		}
	}

	static ReasonTexts of(String language) {
		return language.startsWith("ar") ? ARABIC : ENGLISH; //$NON-NLS-1$
	}

	String text(PairReason reason) {
		return switch (reason) {
		case PairReason.NegatedOnce r -> text("negated." + r.reading().name().toLowerCase(Locale.ROOT), r.marker().text()); //$NON-NLS-1$
		case PairReason.Opposites r -> against(r, Senses.FRAME.equals(r.domain()) ? "frames" : r.attached() ? "opposites.attached" : "opposites"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case PairReason.NumbersDiffer r -> against(r, (r.unit().isEmpty() ? "numbers.bare" : "numbers") + (r.exact() ? "" : ".intervals")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		case PairReason.DatesDiffer r -> text("dates", r.here().text(), r.there().text(), r.oneDate(), r.otherDate()); //$NON-NLS-1$
		case PairReason.PlacesDiffer r -> against(r, "places"); //$NON-NLS-1$
		case PairReason.Replaced r -> against(r, "replaced"); //$NON-NLS-1$
		case PairReason.RolesSwapped r -> against(r, "swapped"); //$NON-NLS-1$
		case PairReason.Circumstance r -> text("circumstance." + r.kind().name().toLowerCase(Locale.ROOT), r.here(), r.there()); //$NON-NLS-1$
		case PairReason.SharedWords r -> text("shared", String.valueOf(r.shared()), String.valueOf(r.ofShorter())); //$NON-NLS-1$
		case PairReason.LearnedWords r -> learned(r.words(), r.disagrees() ? "learned.disagree" : "learned.agree"); //$NON-NLS-1$ //$NON-NLS-2$
		};
	}

	private String against(PairReason.Against reason, String key) {
		return text(key, reason.here().text(), reason.there().text());
	}

	private String learned(List<String> words, String key) {
		String comma = texts.getProperty("comma"); //$NON-NLS-1$
		return MessageFormat.format(texts.getProperty(key), String.join(comma, words.stream().map(ReasonTexts::isolated).toList()));
	}

	private String text(String key, String... words) {
		Object[] isolated = new Object[words.length];
		for (int i = 0; i < words.length; i++) {
			isolated[i] = isolated(words[i]);
		}
		return MessageFormat.format(texts.getProperty(key), isolated);
	}

	private static String isolated(String text) {
		return '\u2068' + text + '\u2069';
	}
}
