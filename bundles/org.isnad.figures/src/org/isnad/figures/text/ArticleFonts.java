// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The type of a figure: the faces of the article, of the words in chips and of the numbers. For one thread.
 */
public final class ArticleFonts {

	/** The Arabic faces in the order of preference. */
	public static final List<String> ARABIC = List.of("Noto Naskh Arabic", "Amiri", "Scheherazade New", "Geeza Pro", "Segoe UI", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"Arabic Typesetting", "Traditional Arabic", "Noto Sans Arabic"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final List<String> LATIN = List.of("Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "Liberation Sans", "Arial"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final List<String> ARABIC_LABELS = List.of("Noto Sans Arabic UI", "Noto Sans Arabic"); //$NON-NLS-1$ //$NON-NLS-2$
	/** Faces with long strokes, which need a taller line. */
	private static final List<String> TALL = List.of("Amiri", "Scheherazade New"); //$NON-NLS-1$ //$NON-NLS-2$

	private final String wanted;
	private final Faces article;
	private final Faces labels;
	private final Faces boldLabels;

	private ArticleFonts(String wanted, Faces article, Faces labels, Faces boldLabels) {
		this.wanted = wanted;
		this.article = article;
		this.labels = labels;
		this.boldLabels = boldLabels;
	}

	/**
	 * The faces for a figure. Where the wanted family is not installed, the best that is takes its place.
	 *
	 * @param family the family of the Arabic letters of the article; empty for the first of {@link #ARABIC}
	 */
	public static ArticleFonts of(String family) {
		String wanted = family.isBlank() ? ARABIC.getFirst() : family.strip();
		List<String> article = new ArrayList<>(List.of(wanted));
		article.addAll(ARABIC);
		if (Faces.installed().stream().noneMatch(article::contains)) {
			article.addAll(Faces.anyArabic());
		}
		// one Arabic face and one Latin one: a third would only change the type in the middle of a word
		String arabic = article.stream().filter(Faces.installed()::contains).findFirst().orElse(wanted);
		List<String> faces = new ArrayList<>(List.of(arabic));
		faces.addAll(LATIN);
		List<String> labels = new ArrayList<>(LATIN);
		labels.addAll(ARABIC_LABELS);
		labels.add(arabic);
		return new ArticleFonts(wanted, Faces.of(faces, false), Faces.of(labels, false), Faces.of(labels, true));
	}

	/** The family that was asked for, if another had to take its place. */
	public Optional<String> missing() {
		return family().equalsIgnoreCase(wanted) ? Optional.empty() : Optional.of(wanted);
	}

	/** The family of the Arabic letters. */
	public String family() {
		return article.first().family();
	}

	/** The families of the article in the order in which they are asked for a letter. */
	public List<String> families() {
		return article.named().stream().map(Face::family).toList();
	}

	/** Whether the article's face needs the taller line. */
	public boolean isTall() {
		return TALL.contains(family());
	}

	Faces article() {
		return article;
	}

	Faces labels(boolean bold) {
		return bold ? boldLabels : labels;
	}
}
